package no.utsagn.analysis.words;

import java.util.List;
import no.utsagn.analysis.words.measure.LogDice;
import no.utsagn.analysis.words.measure.LogLikelihood;

/**
 * The words that keep to another.
 *
 * @param node the word
 * @param count how often it is said
 * @param window how many words around it are looked at, on either side, in the same turn
 * @param near how many words stand in such windows, each counted once, the node itself not at all
 * @param all how many words there are, the node's not counted
 * @param words those most surprising there first, fillers left out
 */
public record Collocates(Word node, int count, int window, long near, long all, List<Collocate> words) {

    /** A word that stands near more seldom is not told: once is chance. */
    public static final int LEAST = 2;

    /**
     * A word that stands near the node.
     *
     * @param together how often it stands in a window
     * @param nodes how many times the node has it near
     * @param count how often it is said at all
     * @param spread of those places where it stands near
     */
    public record Collocate(Word word, int together, int nodes, int count, Figures in, Spread spread) {

        /** How often it would stand near if it stood anywhere alike: window words × its count / all. */
        public double expected() {
            return in.all() == 0 ? 0 : (double) in.near() * count / in.all();
        }

        /** How surprising it is that it stands near so often. */
        public double logLikelihood() {
            return LogLikelihood.ofTable(
                    together, in.near() - together, count - together, in.all() - in.near() - count + together);
        }

        /** How closely the two keep together. */
        public double logDice() {
            return LogDice.of(Math.min(together, nodes), in.node(), count);
        }
    }

    /** What all collocates of a word are reckoned with. @param node how often the node is said */
    public record Figures(long near, long all, int node) {}

    public Collocates {
        words = List.copyOf(words);
    }
}
