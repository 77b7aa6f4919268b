package no.utsagn.app.removal;

import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.base.Id;
import no.utsagn.study.EditKind;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

/** Takes a transcript or a participant out of a study, so that it can be undone, or for good where consent is withdrawn. */
public final class RemoveFromStudy {

    private final OpenStudy open;

    public RemoveFromStudy(OpenStudy open) {
        this.open = open;
    }

    /** What goes with a transcript. Nothing is changed. */
    public Going transcript(Id<Transcript> id) {
        return new Counted(open.now()).transcript(id);
    }

    /** What goes with a participant. Their words stay, said by nobody known; nothing is changed. */
    public Going participant(Id<Participant> id) {
        return new Counted(open.now()).participant(id);
    }

    /** Takes it out, as one step that can be undone. */
    public void remove(Going going) {
        EditKind kind =
                going.kind() == Tombstone.Kind.TRANSCRIPT ? EditKind.TRANSCRIPT_REMOVED : EditKind.PARTICIPANT_REMOVED;
        open.apply(kind, List.of(going.thing()), study -> study.without(going.kind(), going.thing(), false));
    }

    /**
     * What a removal for good has left to do.
     *
     * @param keyStillKnows whether the study has a key that was not open and may still tell who it was
     * @param formerBackups how many backups were made before, and still hold what was removed
     */
    public record Removed(boolean keyStillKnows, int formerBackups) {}

    /**
     * Takes it out for good: no undo, no copy merged later and no older file brings it back. If the key is open, what it
     * holds of it goes first; stopped between the two, the study is as it was.
     *
     * @throws no.utsagn.base.ProblemException if key or study cannot be written
     */
    public Removed removeForGood(Going going, Optional<HeldKey> key) {
        Leaving leaving = Leaving.of(open.now(), going);
        key.ifPresent(
                held -> held.forget(leaving.after(), leaving.entities(), leaving.replacements(), leaving.speakers()));
        open.apply(EditKind.REMOVED_FOR_GOOD, List.of(going.thing()), study -> Leaving.of(study, going)
                .after());
        boolean hasKey = open.now().facts().key().isPresent()
                && open.now().facts().keyDeleted().isEmpty();
        return new Removed(hasKey && key.isEmpty(), open.formerBackups());
    }
}
