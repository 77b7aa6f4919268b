package no.utsagn.ui.quotes.model;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import no.utsagn.analysis.quotes.QuoteFilter;
import no.utsagn.analysis.quotes.QuoteFinder;
import no.utsagn.analysis.quotes.Quotes;
import no.utsagn.app.Jobs;
import no.utsagn.study.Study;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.Work;

/**
 * Looks for quotes so that nobody waits: at once where that is quick, else in the background, one search after the
 * other. Of searches that were asked for meanwhile only the last is made.
 */
final class Looking {

    private record Asked(Study study, QuoteFilter filter, Consumer<Quotes> then) {}

    /** So many codings are gone through within a frame. */
    private static final int FEW_CODINGS = 5_000;
    /** So many UTF-16 characters are read for the first time within a frame or two. */
    private static final int SHORT_TEXT = 400_000;

    private final RunningModel running;
    private QuoteFinder finder = new QuoteFinder();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Asked> next = Optional.empty();
    private boolean read;

    Looking(RunningModel running) {
        this.running = running;
    }

    /** Forgets the texts that were read, as names in them are gone. */
    void forget() {
        finder = new QuoteFinder();
        read = false;
    }

    /** Whether a search goes on, so that what is shown is not what is asked for. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Finds quotes. @param then hears of them on the thread that asks, unless something else is asked before that */
    void look(Study study, QuoteFilter filter, Consumer<Quotes> then) {
        Asked asked = new Asked(study, filter, then);
        if (busy.get()) {
            next = Optional.of(asked);
        } else if (isQuick(study)) {
            read = true;
            then.accept(finder.find(study, filter));
        } else {
            start(asked);
        }
    }

    private boolean isQuick(Study study) {
        return study.codings().size() <= FEW_CODINGS
                && (read
                        || study.transcripts().stream()
                                        .mapToLong(t -> t.text().length())
                                        .sum()
                                <= SHORT_TEXT);
    }

    private void start(Asked asked) {
        busy.set(true);
        QuoteFinder now = finder;
        running.start(
                Work.QUOTES,
                progress -> now.find(asked.study(), asked.filter()),
                Jobs.watcher(found -> done(asked, found), this::failed));
    }

    private void done(Asked asked, Quotes found) {
        read = true;
        busy.set(false);
        Optional<Asked> later = next;
        next = Optional.empty();
        later.ifPresentOrElse(other -> look(other.study(), other.filter(), other.then()), () -> asked.then()
                .accept(found));
    }

    private void failed(RuntimeException why) {
        busy.set(false);
        next = Optional.empty();
        throw why;
    }
}
