package no.utsagn.merge;

/**
 * What a person decided.
 *
 * @param own the words they wrote, where {@code take} is {@link Take#OWN}; empty otherwise
 */
public record Answer(Take take, String own) {

    /** What is taken. */
    public enum Take {
        /** Our state: of a thing deleted by one, whatever we have. */
        OURS,
        /** Their state: of a thing deleted by one, whatever they have. */
        THEIRS,
        /** The state before both. */
        BASE,
        PROPOSAL,
        OWN,
        /** Two things are one. */
        JOIN,
        /** Two things are two, and this is not asked again. */
        APART;

        /** The same as the other copy would say it. */
        public Take mirrored() {
            return this == OURS ? THEIRS : this == THEIRS ? OURS : this;
        }
    }

    public static final Answer OURS = new Answer(Take.OURS, "");
    public static final Answer THEIRS = new Answer(Take.THEIRS, "");
    public static final Answer BASE = new Answer(Take.BASE, "");
    public static final Answer PROPOSAL = new Answer(Take.PROPOSAL, "");
    public static final Answer JOIN = new Answer(Take.JOIN, "");
    public static final Answer APART = new Answer(Take.APART, "");

    /** These words instead. */
    public static Answer own(String words) {
        return new Answer(Take.OWN, words);
    }

    /** The answer by which the other copy comes to the same. */
    public Answer mirrored() {
        return new Answer(take.mirrored(), own);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return take.toString();
    }
}
