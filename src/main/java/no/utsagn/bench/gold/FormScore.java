package no.utsagn.bench.gold;

/**
 * How well a width joins the words of a list; all shares from 0 to 1, and 0 where the list has no such row.
 *
 * @param precision of the forms found, how many belong to the word asked for
 * @param recall of the forms that belong to a word, how many are found
 * @param recallBokmal the same among the words of bokmål
 * @param wrongJoins of the pairs that must not be joined (rows X, NX and CN), how many are
 * @param nbnn of the words of bokmål and nynorsk for the same, how many find the other
 * @param dialect of the words as written, how many find what is said in a dialect
 * @param compounds of the parts, how many find their compound
 * @param wrongParts of the compounds found for a part or for letters that are none, how many are wrong
 */
public record FormScore(
        double precision,
        double recall,
        double recallBokmal,
        double wrongJoins,
        double nbnn,
        double dialect,
        double compounds,
        double wrongParts) {}
