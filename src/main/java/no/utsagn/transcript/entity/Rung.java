package no.utsagn.transcript.entity;

/**
 * One way of saying what an entity is, from a ladder of finer and broader ones.
 *
 * @param level how much it tells
 * @param words what stands in a text: "[tettsted i Nord-Norge]"
 */
public record Rung(Level level, String words) {

    /** How much a rung tells, so that a print can ask for the same of all entities. Within a kind the finest comes first. */
    public enum Level {
        /** Words that a researcher chose, on no ladder. */
        OWN,
        /** A letter that tells one from another: "firma A". */
        LETTER,
        /** The name itself. */
        NAME,
        SETTLEMENT,
        MUNICIPALITY,
        COUNTY,
        /** Part of the country: "Nord-Norge". */
        PART,
        COUNTRY,
        TRADE_AND_SIZE,
        TRADE,
        SECTOR,
        DAY,
        MONTH,
        SEASON,
        YEAR,
        PERIOD,
        AGE,
        AGE_BAND,
        LIFE_STAGE
    }

    public Rung {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a rung without words");
        }
    }

    /** Words that a researcher chose. */
    public static Rung own(String words) {
        return new Rung(Level.OWN, words);
    }

    @Override
    public String toString() {
        return "Rung " + level + " of " + words.length() + " characters";
    }
}
