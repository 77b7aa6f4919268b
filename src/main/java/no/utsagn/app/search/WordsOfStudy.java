package no.utsagn.app.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.utsagn.analysis.words.Fillers;
import no.utsagn.analysis.words.WordCounts;
import no.utsagn.analysis.words.said.SaidWords;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Progress;
import no.utsagn.language.forms.WordForms;
import no.utsagn.study.Study;

/**
 * The words of an open study, ready to be counted. What was read is kept, and read anew where it was edited; nothing is
 * kept of what was said before names were replaced. Safe for threads.
 */
public final class WordsOfStudy implements AutoCloseable {

    /** What counts as one word. */
    public enum By {
        /** A word in all its forms. */
        WORD,
        /** Each form by itself. */
        FORM
    }

    private final OpenStudy open;
    private final Fillers shipped = Fillers.shipped();
    private final WordForms rules = WordForms.shipped();
    private final OpenStudy.Subscription subscription;
    private final Map<By, WordCounts> counts = new EnumMap<>(By.class);
    private Optional<SaidWords> said = Optional.empty();
    private Fillers fillers = shipped;

    public WordsOfStudy(OpenStudy open) {
        this.open = open;
        this.subscription = open.onChange(this::follow);
    }

    private void follow() {
        if (open.formerDropped()) {
            forget();
        }
    }

    private synchronized void forget() {
        said = Optional.empty();
        counts.clear();
    }

    /**
     * The words of the study as it is now. Takes long the first time.
     *
     * @param progress in transcripts
     */
    public synchronized WordCounts counts(By by, Progress progress) {
        Study now = open.now();
        SaidWords words =
                said.map(known -> known.following(now, progress)).orElseGet(() -> SaidWords.of(now, progress));
        Fillers wanted = fillers(now);
        if (said.filter(words::saysTheSame).isEmpty() || !wanted.equals(fillers)) {
            counts.clear();
        } else {
            counts.replaceAll((each, known) -> known.over(words));
        }
        said = Optional.of(words);
        fillers = wanted;
        return counts.computeIfAbsent(by, each -> WordCounts.of(words, wanted, rules, each == By.WORD));
    }

    /** The words that are left out of the lists of a study. */
    public Fillers fillers(Study study) {
        return shipped.with(study.searches().words());
    }

    /** Those that come along, whatever a study says. */
    public Fillers shipped() {
        return shipped;
    }

    /** Lets go of everything. */
    @Override
    public void close() {
        subscription.close();
        forget();
    }
}
