package no.utsagn.codebook;

import no.utsagn.base.Id;

/**
 * A researcher who works in the study.
 *
 * @param name shown beside codings; initials serve as well
 */
public record Coder(Id<Coder> id, String name) {

    public Coder {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a coder without a name");
        }
    }

    @Override
    public String toString() {
        return "Coder " + id;
    }
}
