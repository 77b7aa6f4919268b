package no.utsagn.ui.team.merging;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.app.key.KeyTaking;
import no.utsagn.base.Progress;
import no.utsagn.merge.Answers;
import no.utsagn.ui.team.model.Merging;

/** What is done with two copies. */
public interface Meetings {

    /**
     * Looks at another copy. Nothing is changed by that.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be merged, with the reason
     */
    Merging look(Path other, Progress progress);

    /**
     * Merges, in one step that can be undone, with a backup first.
     *
     * @throws no.utsagn.base.ProblemException if something is open or it cannot be saved; then nothing is changed
     */
    void merge(Merging merging, Answers answers);

    /** Merging together with the taking in of the other copy's key; empty if there is no key to take that into. */
    default Optional<KeyTaking> withKey(Merging merging, Answers answers) {
        return Optional.empty();
    }

    /** Writes what is merged and how it was decided; the ending of the file says in which format. */
    void report(Merging merging, Answers answers, Path file);
}
