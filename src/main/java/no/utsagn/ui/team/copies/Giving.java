package no.utsagn.ui.team.copies;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of copies, and how one is given. */
public interface Giving {

    /**
     * Whose copy a file is.
     *
     * @param coder whose
     * @param by who gave it
     * @param blind whether what others had coded was left out
     */
    record Given(String coder, String by, Instant at, boolean blind) {
        /** Without names. */
        @Override
        public String toString() {
            return "given at " + at;
        }
    }

    /** Whose copy the open file is, if it was given to somebody. */
    Optional<Given> given();

    /** That a copy was given. @param coder to whom; empty as long as nothing came back from them */
    record Gave(Optional<String> coder, Instant at) {
        /** Without the name. */
        @Override
        public String toString() {
            return "gave at " + at;
        }
    }

    /** To whom copies of the open file were given, the last first. It takes a moment. */
    List<Gave> gave();

    /**
     * Writes a copy for a colleague.
     *
     * @throws no.utsagn.base.ProblemException if the name or the place will not do; then nothing is written
     */
    void give(Path target, String name, boolean blind);
}
