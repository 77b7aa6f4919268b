package no.utsagn.bench.generate.speech;

/** How somebody speaks Norwegian. */
public enum Variety {
    BOKMAAL(0, "nb", 0.55),
    NYNORSK(1, "nn", 0.15),
    NORTHERN(2, "nb", 0.12),
    TRONDER(3, "nb", 0.10),
    WESTERN(4, "nn", 0.08);

    private final int column;
    private final String language;
    private final double share;

    Variety(int column, String language, double share) {
        this.column = column;
        this.language = language;
        this.share = share;
    }

    /** Where it stands in the table of varieties, from 0. */
    int column() {
        return column;
    }

    /** The written language that is nearest: a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** The variety of somebody met by chance. */
    public static Variety of(Dice dice) {
        double left = dice.unit();
        for (Variety variety : values()) {
            left -= variety.share;
            if (left < 0) {
                return variety;
            }
        }
        return BOKMAAL;
    }
}
