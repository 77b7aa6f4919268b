package no.utsagn.ui.words.model;

import java.util.List;
import no.utsagn.analysis.words.Collocates;
import no.utsagn.analysis.words.KeyWords;
import no.utsagn.base.Messages;

/** How the figures of a word come about: formulas with the figures put in, and where they are from. */
public final class Reckoning {

    /**
     * One line of it.
     *
     * @param text a formula, or a sentence
     * @param kind how it is set
     */
    public record Line(String text, Kind kind) {}

    /** How a line is set. */
    public enum Kind {
        HEAD,
        FORMULA,
        SENTENCE,
        SOURCE
    }

    private final Messages say;

    public Reckoning(Messages say) {
        this.say = say;
    }

    /** The lines for a word. @param here what its group is called @param there what that is set against */
    public List<Line> of(WordRow row, String here, String there) {
        if (row.of() instanceof WordRow.Source.Key key) {
            return key(key.word(), here, there);
        } else if (row.of() instanceof WordRow.Source.Near near) {
            return near(near.word(), near.in());
        }
        return frequent(row, (WordRow.Source.Frequent) row.of());
    }

    private List<Line> frequent(WordRow row, WordRow.Source.Frequent of) {
        return List.of(
                head("ui.words.why.share"),
                formula("ui.words.why.share.figures", of.word().count(), of.in().all(), row.figure(Column.SHARE)),
                head("ui.words.why.deviation"),
                formula("ui.words.why.deviation.formula", row.spread().deviation()),
                sentence("ui.words.why.deviation.text"),
                source("ui.words.why.deviation.source"));
    }

    private List<Line> key(KeyWords.KeyWord word, String here, String there) {
        return List.of(
                head("ui.words.why.counts"),
                sentence(
                        "ui.words.why.key.side",
                        "a",
                        here,
                        word.here(),
                        word.words().here(),
                        word.expectedHere(),
                        "E₁"),
                sentence(
                        "ui.words.why.key.side",
                        "b",
                        there,
                        word.there(),
                        word.words().there(),
                        word.expectedThere(),
                        "E₂"),
                head("ui.words.why.likelihood"),
                formula("ui.words.why.key.formula"),
                formula(
                        "ui.words.why.key.figures",
                        word.here(),
                        word.expectedHere(),
                        word.there(),
                        word.expectedThere(),
                        word.logLikelihood()),
                sentence("ui.words.why.likelihood.text"),
                source("ui.words.why.key.source"),
                head("ui.words.why.ratio"),
                formula("ui.words.why.ratio.formula"),
                formula(
                        word.here() == 0 || word.there() == 0
                                ? "ui.words.why.ratio.figures.none"
                                : "ui.words.why.ratio.figures",
                        Math.max(0.5, word.here()),
                        word.words().here(),
                        Math.max(0.5, word.there()),
                        word.words().there(),
                        word.logRatio()),
                sentence(
                        word.typicalHere() ? "ui.words.why.ratio.more" : "ui.words.why.ratio.less",
                        Math.pow(2, Math.abs(word.logRatio()))),
                source("ui.words.why.ratio.source"));
    }

    private List<Line> near(Collocates.Collocate word, Collocates in) {
        return List.of(
                head("ui.words.why.counts"),
                sentence("ui.words.why.near.together", word.together(), in.near(), in.window()),
                sentence("ui.words.why.near.all", word.count(), in.all()),
                formula("ui.words.why.near.expected", in.near(), word.count(), in.all(), word.expected()),
                head("ui.words.why.likelihood"),
                formula("ui.words.why.near.formula", word.logLikelihood()),
                sentence("ui.words.why.near.text"),
                source("ui.words.why.near.source"),
                head("ui.words.why.dice"),
                formula(
                        "ui.words.why.dice.formula",
                        Math.min(word.together(), word.nodes()),
                        in.count(),
                        word.count(),
                        word.logDice()),
                sentence("ui.words.why.dice.text"),
                source("ui.words.why.dice.source"));
    }

    private Line head(String key) {
        return new Line(say.text(key), Kind.HEAD);
    }

    private Line formula(String key, Object... figures) {
        return new Line(say.text(key, figures), Kind.FORMULA);
    }

    private Line sentence(String key, Object... figures) {
        return new Line(say.text(key, figures), Kind.SENTENCE);
    }

    private Line source(String key) {
        return new Line(say.text(key), Kind.SOURCE);
    }
}
