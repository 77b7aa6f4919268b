package no.utsagn.merge;

import java.util.Optional;

/** In which of two copies something happened since they parted. */
public enum Side {
    OURS,
    THEIRS,
    BOTH,
    NEITHER;

    /**
     * Who changed a value.
     *
     * @param base what it was before both; empty where that is not known: then both did, unless they have the same
     */
    public static <T> Side changed(Optional<T> base, T ours, T theirs) {
        if (base.isEmpty()) {
            return ours.equals(theirs) ? NEITHER : BOTH;
        }
        boolean here = !ours.equals(base.get());
        boolean there = !theirs.equals(base.get());
        return here ? there ? BOTH : OURS : there ? THEIRS : NEITHER;
    }

    /** The same as the other copy sees it. */
    public Side mirrored() {
        return this == OURS ? THEIRS : this == THEIRS ? OURS : this;
    }
}
