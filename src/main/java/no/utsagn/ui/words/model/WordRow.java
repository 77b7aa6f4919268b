package no.utsagn.ui.words.model;

import java.util.EnumMap;
import java.util.Map;
import no.utsagn.analysis.words.Collocates;
import no.utsagn.analysis.words.Frequencies;
import no.utsagn.analysis.words.KeyWords;
import no.utsagn.analysis.words.Spread;
import no.utsagn.analysis.words.Word;

/**
 * A word in the list.
 *
 * @param bar how long its bar is, −1 to 1; below 0 to the left, for what is typical of the other group
 * @param said how often it is said where its spread was counted
 * @param of what its figures come from
 */
public record WordRow(Word word, Spread spread, int said, double bar, Map<Column, Double> figures, Source of) {

    /** What the figures of a word come from. */
    public sealed interface Source {

        record Frequent(Frequencies.Frequency word, Frequencies in) implements Source {}

        record Key(KeyWords.KeyWord word) implements Source {}

        record Near(Collocates.Collocate word, Collocates in) implements Source {}
    }

    static WordRow of(Frequencies.Frequency word, Frequencies in, double most) {
        Map<Column, Double> figures = figures(word.spread());
        figures.put(Column.COUNT, (double) word.count());
        figures.put(Column.SHARE, word.perTenThousand(in.all()));
        return new WordRow(
                word.word(), word.spread(), word.count(), word.count() / most, figures, new Source.Frequent(word, in));
    }

    static WordRow of(KeyWords.KeyWord word, double most) {
        Map<Column, Double> figures = figures(word.spread());
        figures.put(Column.HERE, (double) word.here());
        figures.put(Column.THERE, (double) word.there());
        figures.put(Column.LIKELIHOOD, word.signed());
        figures.put(Column.RATIO, word.logRatio());
        int said = word.typicalHere() ? word.here() : word.there();
        return new WordRow(word.word(), word.spread(), said, word.signed() / most, figures, new Source.Key(word));
    }

    static WordRow of(Collocates.Collocate word, Collocates in, double most) {
        Map<Column, Double> figures = figures(word.spread());
        figures.put(Column.TOGETHER, (double) word.together());
        figures.put(Column.COUNT, (double) word.count());
        figures.put(Column.LIKELIHOOD, word.logLikelihood());
        figures.put(Column.DICE, word.logDice());
        return new WordRow(
                word.word(),
                word.spread(),
                word.together(),
                word.logLikelihood() / most,
                figures,
                new Source.Near(word, in));
    }

    private static Map<Column, Double> figures(Spread spread) {
        Map<Column, Double> figures = new EnumMap<>(Column.class);
        figures.put(Column.PEOPLE, (double) spread.people());
        figures.put(Column.TRANSCRIPTS, (double) spread.transcripts());
        figures.put(Column.DEVIATION, spread.deviation());
        return figures;
    }

    /** One of its figures. */
    public double figure(Column column) {
        return figures.getOrDefault(column, 0.0);
    }

    /** Shows no word: it may be a name. */
    @Override
    public String toString() {
        return "WordRow of " + said;
    }
}
