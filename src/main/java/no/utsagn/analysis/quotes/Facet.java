package no.utsagn.analysis.quotes;

import java.util.Comparator;

/**
 * Something that quotes are told apart by: who said them, where, when, who coded them.
 *
 * @param attribute the name of the attribute, for {@link Kind#ATTRIBUTE}; else empty
 */
public record Facet(Kind kind, String attribute) implements Comparable<Facet> {

    /** What sort of thing it is, and what its values are. */
    public enum Kind {
        /** Ids of roles. */
        ROLE,
        /** Ids of participants. */
        PERSON,
        /** Ids of cases. */
        CASE,
        /** Names of rounds. */
        ROUND,
        /** Ids of sites. */
        SITE,
        /** Ids of transcripts. */
        TRANSCRIPT,
        /** Ids of coders. */
        CODER,
        /** Ids of the participants whom words are about, where that is somebody else than the speaker. */
        ABOUT,
        /** Values of an attribute of a participant or a transcript. */
        ATTRIBUTE
    }

    private static final Comparator<Facet> ORDER =
            Comparator.comparing(Facet::kind).thenComparing(Facet::attribute);

    public Facet {
        if ((kind == Kind.ATTRIBUTE) == attribute.isEmpty()) {
            throw new IllegalArgumentException("a facet of kind " + kind);
        }
    }

    /** A facet that is no attribute. */
    public static Facet of(Kind kind) {
        return new Facet(kind, "");
    }

    /** The facet of an attribute. */
    public static Facet attribute(String name) {
        return new Facet(Kind.ATTRIBUTE, name);
    }

    /** Whether it is a coding that has it, and not the one who speaks. */
    boolean isOfCodings() {
        return kind == Kind.CODER || kind == Kind.ABOUT;
    }

    @Override
    public int compareTo(Facet other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "Facet " + kind;
    }
}
