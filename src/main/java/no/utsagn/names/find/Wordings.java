package no.utsagn.names.find;

import no.utsagn.transcript.entity.EntityKind;

/** What stands in the place of a name as long as nobody has said what shall. */
public final class Wordings {

    private Wordings() {}

    /** The words for a kind: "[navn]". */
    public static String of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "[navn]";
            case PLACE -> "[sted]";
            case ORGANISATION -> "[virksomhet]";
            case NATIONAL_ID -> "[fødselsnummer]";
            case PHONE -> "[telefonnummer]";
            case EMAIL -> "[e-post]";
            case ADDRESS -> "[adresse]";
            case DATE -> "[dato]";
            case AGE -> "[alder]";
            case PLATE -> "[bilnummer]";
            case CUE, OTHER -> "[fjernet]";
        };
    }
}
