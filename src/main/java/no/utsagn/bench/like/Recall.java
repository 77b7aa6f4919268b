package no.utsagn.bench.like;

import java.util.Collection;

/**
 * How many of the turns that were held out are among the twenty that are offered.
 *
 * @param code its path; empty for all codes together
 * @param codings of the code and the codes below it
 * @param turns how many were held out, all deals and folds together
 * @param like how many of them "more like this" finds
 * @param byName how many BM25 on the words of the code's name finds
 * @param longest how many of them are among the twenty longest
 * @param atRandom how many twenty turns drawn at random would find, on average
 */
public record Recall(String code, int codings, int turns, int like, int byName, int longest, double atRandom) {

    /** All of them together. */
    public static Recall together(Collection<Recall> rows) {
        return rows.stream()
                .reduce(
                        new Recall("", 0, 0, 0, 0, 0, 0),
                        (one, more) -> new Recall(
                                "",
                                one.codings + more.codings,
                                one.turns + more.turns,
                                one.like + more.like,
                                one.byName + more.byName,
                                one.longest + more.longest,
                                one.atRandom + more.atRandom));
    }

    /** The share that "more like this" finds, 0 to 1. */
    public double ofLike() {
        return share(like);
    }

    /** The share that the name finds. */
    public double ofName() {
        return share(byName);
    }

    /** The share that length finds. */
    public double ofLength() {
        return share(longest);
    }

    /** The share that chance finds. */
    public double ofChance() {
        return share(atRandom);
    }

    private double share(double found) {
        return turns == 0 ? 0 : found / turns;
    }
}
