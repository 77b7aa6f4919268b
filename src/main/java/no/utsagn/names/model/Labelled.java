package no.utsagn.names.model;

import java.util.List;
import no.utsagn.language.Span;

/**
 * A sentence whose names a person has marked.
 *
 * @param names in order, apart from each other
 */
public record Labelled(String text, List<Name> names) {

    public Labelled {
        names = List.copyOf(names);
    }

    /** A name with its label of nine: PER, ORG, LOC, GPE_LOC, GPE_ORG, PROD, EVT, DRV, MISC. */
    public record Name(Span span, String label) {}

    @Override
    public String toString() {
        return "sentence of " + text.length() + " characters with " + names.size() + " names";
    }
}
