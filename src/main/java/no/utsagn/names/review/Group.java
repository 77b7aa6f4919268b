package no.utsagn.names.review;

import no.utsagn.transcript.entity.EntityKind;

/** The parts of the list, in its order. */
public enum Group {
    PERSONS,
    PLACES,
    ORGANISATIONS,
    /** Numbers, addresses, dates, ages and whatever else has a shape. */
    NUMBERS,
    /** Descriptions that may fit one person; shown, never replaced. */
    CUES;

    /** The part that a kind is listed in. */
    public static Group of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> PERSONS;
            case PLACE -> PLACES;
            case ORGANISATION -> ORGANISATIONS;
            case CUE -> CUES;
            case NATIONAL_ID, PHONE, EMAIL, ADDRESS, DATE, AGE, PLATE, OTHER -> NUMBERS;
        };
    }
}
