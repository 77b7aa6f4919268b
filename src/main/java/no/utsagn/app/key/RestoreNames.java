package no.utsagn.app.key;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.names.Restoring;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Replacement;

/** Brings original words back into the texts, from the open key. They are seen and left there until decided otherwise. */
public final class RestoreNames {

    private final OpenStudy open;

    public RestoreNames(OpenStudy open) {
        this.open = open;
    }

    /**
     * Restores single places.
     *
     * @throws no.utsagn.base.ProblemException if the key does not hold their words; then nothing is changed
     */
    public void restore(Collection<Id<Replacement>> replacements, HeldKey key) {
        List<UUID> things = replacements.stream().map(Id::value).toList();
        open.apply(EditKind.NAMES_RESTORED, things, before -> {
            Study after = before;
            for (Id<Replacement> replacement : replacements) {
                after = Restoring.restored(after, replacement, key.contents(), open.stamp());
            }
            return after;
        });
    }

    /** Restores all places of a person, place or thing. @throws no.utsagn.base.ProblemException as {@link #restore} */
    public void restoreAll(Id<Entity> entity, HeldKey key) {
        List<Id<Replacement>> all = open.now().transcripts().stream()
                .flatMap(transcript -> transcript.replacements().stream())
                .filter(replacement -> replacement.entity().equals(entity))
                .map(Replacement::id)
                .toList();
        if (all.isEmpty()) {
            throw Problem.of("names.list-changed").exception();
        }
        restore(all, key);
    }
}
