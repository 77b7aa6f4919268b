package no.utsagn.merge;

/** In which of two copies something happened since they parted. */
public enum Side {
    OURS,
    THEIRS,
    BOTH,
    NEITHER;

    /** The same as the other copy sees it. */
    public Side mirrored() {
        return this == OURS ? THEIRS : this == THEIRS ? OURS : this;
    }
}
