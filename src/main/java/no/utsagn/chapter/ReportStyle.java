package no.utsagn.chapter;

/**
 * How a report prints its quotes.
 *
 * @param label where the label of the speaker stands
 * @param elision the brackets of words left out: "(…)", "[…]"
 * @param heard the brackets of what was heard: "[latter]"
 * @param inserted the brackets of what the author puts in
 * @param blockFromWords quotes of this many words or more stand as blocks, shorter ones inline in «…»
 * @param sourceReference whether each quote tells which transcript it is from
 * @param order in which order the quotes of a code come
 * @param counts whether each heading tells how many passages and how many people there are
 * @param hen who is called "hen", so that words which tell a gender are warned of
 */
public record ReportStyle(
        String name,
        LabelPlace label,
        Brackets elision,
        Brackets heard,
        Brackets inserted,
        int blockFromWords,
        boolean sourceReference,
        Order order,
        boolean counts,
        Hen hen) {

    /** Where a label stands. */
    public enum LabelPlace {
        /** "… det gikk bra. (Kandidat 5)". */
        AFTER_IN_BRACKETS,
        /** "… det gikk bra. Kandidat 5". */
        AFTER,
        /** "Kandidat 5: Det gikk bra." */
        PREFIX,
        /** Only where the author's sentence names it. */
        LEAD_IN
    }

    /** A pair of brackets. */
    public enum Brackets {
        ROUND("(", ")"),
        SQUARE("[", "]"),
        ANGLE("<", ">");

        private final String open;
        private final String close;

        Brackets(String open, String close) {
            this.open = open;
            this.close = close;
        }

        /** The text in these brackets. */
        public String around(String text) {
            return open + text + close;
        }
    }

    /** In which order the quotes of a code come. */
    public enum Order {
        /** As the transcripts were taken in, and within each as it was said. */
        TRANSCRIPT,
        /** By role, then by label. */
        ROLE,
        /** By label alone. */
        LABEL,
        /** The longest first. */
        LENGTH
    }

    /** Who is called "hen", whoever they are. */
    public enum Hen {
        /** Everyone is called as they were. */
        NOBODY,
        /** Those who are studied: looked for in quotes. */
        INFORMANTS,
        /** Everyone: looked for in quotes, headings and the author's own text. */
        ALL
    }

    public ReportStyle {
        if (blockFromWords < 1) {
            throw new IllegalArgumentException("block quotes from " + blockFromWords + " words");
        }
    }

    /** A style in which everyone is called as they were. */
    public ReportStyle(
            String name,
            LabelPlace label,
            Brackets elision,
            Brackets heard,
            Brackets inserted,
            int blockFromWords,
            boolean sourceReference,
            Order order,
            boolean counts) {
        this(name, label, elision, heard, inserted, blockFromWords, sourceReference, order, counts, Hen.NOBODY);
    }

    /** A style that most Norwegian reports could take. */
    public static ReportStyle common() {
        return new ReportStyle(
                "Vanlig",
                LabelPlace.AFTER_IN_BRACKETS,
                Brackets.ROUND,
                Brackets.SQUARE,
                Brackets.SQUARE,
                30,
                false,
                Order.ROLE,
                true);
    }
}
