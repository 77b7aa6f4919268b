package no.utsagn.names.hen;

import no.utsagn.language.pronoun.WordKind;

/** A word in a quote that tells a gender and for which no other can be proposed: "kvinnen", "mora", "da'n". */
public record Left(Spot spot, String word, WordKind kind, Context context) {

    @Override
    public String toString() {
        return "Left " + kind + " at " + spot.span();
    }
}
