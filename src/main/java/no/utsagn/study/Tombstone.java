package no.utsagn.study;

import java.util.UUID;

/**
 * That something is deleted, and must not come back with a colleague's copy.
 *
 * @param forGood whether it was removed because consent was withdrawn: then it is applied first in every merge, import
 *     and restore, and no undo takes it back
 */
public record Tombstone(Kind kind, UUID id, boolean forGood) {

    /** What sort of thing is gone. */
    public enum Kind {
        TRANSCRIPT,
        PARTICIPANT,
        CASE,
        CODE,
        CODING,
        MEMO,
        ENTITY,
        CHAPTER,
        SEARCH
    }
}
