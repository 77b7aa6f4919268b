package no.utsagn.study;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said of a study as a whole.
 *
 * @param groupSize the least number of people that a printed description must fit, 2 or more
 * @param key which key file belongs to it, once there is one
 * @param keyDeleted when the key was deleted for good, which made the study anonymised
 */
public record StudyFacts(
        String title, Instant created, int groupSize, Optional<UUID> key, Optional<Instant> keyDeleted) {

    /** How many people a description must fit where the study says nothing else. */
    public static final int COMMON_GROUP_SIZE = 5;

    public StudyFacts {
        if (title.isBlank() || groupSize < 2) {
            throw new IllegalArgumentException("no facts of a study");
        }
    }

    /** A new study. */
    public static StudyFacts of(String title, Instant created) {
        return new StudyFacts(title, created, COMMON_GROUP_SIZE, Optional.empty(), Optional.empty());
    }

    public StudyFacts titled(String other) {
        return new StudyFacts(other, created, groupSize, key, keyDeleted);
    }

    public StudyFacts withKey(UUID other) {
        return new StudyFacts(title, created, groupSize, Optional.of(other), keyDeleted);
    }

    public StudyFacts withKeyDeleted(Instant when) {
        return new StudyFacts(title, created, groupSize, key, Optional.of(when));
    }

    @Override
    public String toString() {
        return "StudyFacts of " + created;
    }
}
