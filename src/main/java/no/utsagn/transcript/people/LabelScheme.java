package no.utsagn.transcript.people;

import java.util.List;

/**
 * How the people of a role are told apart in print.
 *
 * @param attributes the attributes that are printed, in order; only for {@link Kind#ROLE_AND_ATTRIBUTES}
 * @param lettersLeftOut capital letters that are not drawn, since they look like others ("OQI")
 */
public record LabelScheme(Kind kind, List<String> attributes, String lettersLeftOut) {

    /** What stands beside the role. */
    public enum Kind {
        /** "Kandidat 5". */
        NUMBER,
        /** "Arbeidsgiver C": a letter for the person. */
        LETTER,
        /** "Fylkeskoordinator J", "Arbeidslivscoach J": a letter for the site, shared by all roles there. */
        SITE_LETTER,
        /** "arbeidsgiver". */
        ROLE_ONLY,
        /** "arbeidsgiver, møbellager". */
        ROLE_AND_ATTRIBUTES
    }

    public LabelScheme {
        attributes = List.copyOf(attributes);
    }

    /** A scheme without attributes, drawing all letters but those that look alike. */
    public static LabelScheme of(Kind kind) {
        return new LabelScheme(kind, List.of(), "OQI");
    }

    /** Role and these attributes. */
    public static LabelScheme attributes(List<String> attributes) {
        return new LabelScheme(Kind.ROLE_AND_ATTRIBUTES, attributes, "OQI");
    }
}
