package no.utsagn.codebook;

import no.utsagn.base.Id;

/** Two codes that a person holds to be two, however alike they look. */
public record Apart(Id<Code> one, Id<Code> other) {

    public Apart {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("not in order: " + one + ", " + other);
        }
    }

    /** The two in whichever order they are named. */
    public static Apart of(Id<Code> one, Id<Code> other) {
        return one.compareTo(other) < 0 ? new Apart(one, other) : new Apart(other, one);
    }
}
