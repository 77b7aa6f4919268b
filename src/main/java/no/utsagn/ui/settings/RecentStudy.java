package no.utsagn.ui.settings;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A study that was open lately, as its card on the start page shows it.
 *
 * @param title the study's own
 * @param opened when it was last open here
 * @param figures what was in it then
 */
public record RecentStudy(Path path, String title, Instant opened, Figures figures) {

    /**
     * What a study held when it was closed.
     *
     * @param informants people, not voices
     * @param coded share of the informants' words that were coded, 0 to 1
     * @param names where the names were
     */
    public record Figures(int transcripts, int informants, int codes, double coded, Names names) {}

    /** Where the names of those who are in a study are. */
    public enum Names {
        /** None have been replaced, or none are known. */
        UNKNOWN,
        /** Some stand in the study still. */
        IN_STUDY,
        /** In a key file, as far as they were replaced. */
        IN_KEY,
        /** The key was deleted. */
        DELETED
    }

    /** Neither path nor title: both may tell what is studied. */
    @Override
    public String toString() {
        return "RecentStudy of " + opened;
    }
}
