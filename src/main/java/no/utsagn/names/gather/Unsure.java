package no.utsagn.names.gather;

/**
 * Something that a plan does not settle and a person should.
 *
 * @param form the words in question
 * @param mentions how often they stand in the texts; 0 where that is not the question
 */
public record Unsure(Reason reason, String form, int mentions) {

    /** Why it is not settled. */
    public enum Reason {
        /** Several people go by the name. */
        SHARED,
        /** The name is an ordinary word, or too short to be looked for. */
        ORDINARY_WORD,
        /** The name stands in words that replacements are made of. */
        IN_A_REPLACEMENT,
        /** The name stands in lower case in a text with capitals, or half a double name is like it. */
        WRITTEN_OTHERWISE,
        /** A word with a capital stands right behind a person who is replaced: the rest of the name, perhaps. */
        NAME_GOES_ON,
        /** The entity was replaced before, by other words than are decided now; those of then stay. */
        DECIDED_BEFORE
    }

    @Override
    public String toString() {
        return "Unsure: " + reason + ", " + mentions + " mentions";
    }
}
