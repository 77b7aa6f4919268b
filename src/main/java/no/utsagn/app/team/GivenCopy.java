package no.utsagn.app.team;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;
import no.utsagn.study.EditKind;

/**
 * A copy of the open study that somebody was given.
 *
 * @param coder whose it is; empty as long as nothing of theirs has been merged into the study
 * @param at when they were last given one
 */
public record GivenCopy(Optional<Coder> coder, Instant at) {

    /** All whom copies of this file were given to, the last first. */
    public static List<GivenCopy> of(OpenStudy open) {
        Map<UUID, Instant> last = new LinkedHashMap<>();
        open.audit().stream()
                .filter(act ->
                        act.kind() == EditKind.COPY_GIVEN && !act.things().isEmpty())
                .forEach(act -> last.put(act.things().get(0), act.at()));
        return last.entrySet().stream()
                .map(one -> new GivenCopy(open.now().coders().find(new Id<>(one.getKey())), one.getValue()))
                .sorted(Comparator.comparing(GivenCopy::at).reversed())
                .toList();
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "copy given at " + at;
    }
}
