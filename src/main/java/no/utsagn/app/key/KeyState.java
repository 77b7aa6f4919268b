package no.utsagn.app.key;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * How the key of a study is.
 *
 * @param place where it lies, or lay when it was last seen; empty if there is none, or nobody has shown this program yet
 * @param apart how far from the study that is
 * @param at when an open key locks by itself; when a deleted one was deleted
 * @param why why it is missing; of an open key, why it cannot be saved now: what it holds can still be read
 */
public record KeyState(Kind kind, Optional<Path> place, Apart apart, Optional<Instant> at, Optional<Why> why) {

    /** What can be the matter with a key. */
    public enum Kind {
        /** No names were replaced, and no key was made. */
        NONE,
        LOCKED,
        OPEN,
        /** It is not where it was, or cannot be read there. */
        MISSING,
        /** Where it was lies another key. */
        FOREIGN,
        /** It was deleted for good. */
        DELETED
    }

    /** How far a key lies from its study. */
    public enum Apart {
        /** In the same folder: who takes one takes both. */
        BESIDE,
        OTHER_FOLDER,
        /** On a disk that can be taken out and locked away. */
        OTHER_DISK
    }

    /** Why a key cannot be had. */
    public enum Why {
        FILE_GONE,
        DISK_GONE,
        UNREADABLE,
        DAMAGED,
        LATER_VERSION,
        /** Another program or machine wrote it since it was opened. */
        CHANGED
    }

    static KeyState none() {
        return new KeyState(Kind.NONE, Optional.empty(), Apart.OTHER_FOLDER, Optional.empty(), Optional.empty());
    }

    /** Whether originals can be read. */
    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    /** Whether it lies in the folder of the study. */
    public boolean isBeside() {
        return place.isPresent() && apart == Apart.BESIDE;
    }

    @Override
    public String toString() {
        return "KeyState " + kind + why.map(reason -> ", " + reason).orElse("");
    }
}
