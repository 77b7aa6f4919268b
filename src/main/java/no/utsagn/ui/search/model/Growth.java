package no.utsagn.ui.search.model;

/** How much of the study can be searched already. @param done transcripts, @param total of so many */
public record Growth(int done, int total) {

    /** All of it. */
    public static Growth whole() {
        return new Growth(0, 0);
    }

    /** Whether more is to come. */
    public boolean goesOn() {
        return done < total;
    }

    /** Whether so much more can be searched than before that it is worth asking again. */
    boolean tellsMoreThan(Growth before) {
        return !goesOn() || before.total != total || (done - before.done) * 20L >= total;
    }
}
