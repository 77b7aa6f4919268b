package no.utsagn.merge;

/**
 * What the program would take where both changed a field.
 *
 * @param words in the form of the field
 */
public record Proposal(String words, Why why) {

    /** The reason for it. */
    public enum Why {
        /** The changes do not touch each other, and are put together. */
        TOGETHER,
        /** Both say something, one after the other. */
        BOTH,
        /** What was changed last. */
        NEWEST,
        /** It is still in use. */
        IN_USE
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Proposal by " + why;
    }
}
