package no.utsagn.storage;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of a study file, itself a study file.
 *
 * @param at when it was made
 * @param beforeLastPurge whether it was made before names were last replaced or somebody was last removed for good, so
 *     that it may still hold what is gone from the study
 */
public record Backup(Path file, Instant at, boolean beforeLastPurge) {

    @Override
    public String toString() {
        return "Backup of " + at;
    }
}
