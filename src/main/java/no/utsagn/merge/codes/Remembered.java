package no.utsagn.merge.codes;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Revision;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.study.Change;
import no.utsagn.study.Deletion;
import no.utsagn.study.Past;

/** What the merged study is to remember of codes that are gone or back, so that nothing is asked twice. */
final class Remembered {

    private final Pair pair;

    Remembered(Pair pair) {
        this.pair = pair;
    }

    Past of(Past united, Set<Id<Code>> gone, Set<Id<Code>> back) {
        Set<UUID> living = new HashSet<>();
        back.forEach(code -> living.add(code.value()));
        Past past = united.back(living);
        Map<UUID, Deletion> deletions = new HashMap<>();
        Map<UUID, Set<Change>> states = new HashMap<>();
        for (Id<Code> code : gone) {
            List<Revision<CodeFields>> revisions = revisions(code);
            states.put(
                    code.value(),
                    revisions.stream()
                            .map(revision -> new Change(revision.id(), revision.stamp()))
                            .collect(Collectors.toUnmodifiableSet()));
            if (!past.isGone(code.value())) {
                deletions.put(code.value(), deletion(code, revisions));
            }
        }
        return past.changed(states).deleted(deletions);
    }

    private List<Revision<CodeFields>> revisions(Id<Code> code) {
        return Stream.of(pair.code(code).ours(), pair.code(code).theirs())
                .flatMap(Optional::stream)
                .flatMap(one -> one.history().revisions().stream())
                .distinct()
                .sorted(Comparator.comparing((Revision<CodeFields> revision) ->
                                revision.stamp().at())
                        .thenComparing(revision -> revision.id().toString()))
                .toList();
    }

    /** The same in whichever copy the two are merged. */
    private static Deletion deletion(Id<Code> code, List<Revision<CodeFields>> revisions) {
        Revision<CodeFields> last = revisions.get(revisions.size() - 1);
        UUID id = UUID.nameUUIDFromBytes(("joined " + code + " " + last.id()).getBytes(StandardCharsets.US_ASCII));
        return new Deletion(id, Optional.of(last.stamp()), Optional.of(last.id()));
    }
}
