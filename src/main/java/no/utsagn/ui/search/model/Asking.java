package no.utsagn.ui.search.model;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import no.utsagn.app.Jobs;

/**
 * Asks in the background, one question at a time: while one is being answered, of those that come only the last is kept.
 * So no keystroke is waited for, and an answer that has been asked away is never heard.
 */
public final class Asking<T> {

    private record Question<T>(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {}

    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Question<T>> next = Optional.empty();
    private boolean unwanted;

    public Asking(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Whether an answer is waited for. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Asks; what was asked before is not wanted any more. */
    public void ask(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        Question<T> question = new Question<>(work, then, failed);
        if (busy.get()) {
            next = Optional.of(question);
        } else {
            begin(question);
        }
    }

    /** Wants no answer any more. */
    public void forget() {
        next = Optional.empty();
        unwanted = busy.get();
    }

    private void begin(Question<T> question) {
        unwanted = false;
        busy.set(true);
        jobs.start(
                progress -> question.work().get(),
                Jobs.watcher(
                        answer -> over(() -> question.then().accept(answer)),
                        why -> over(() -> question.failed().accept(why))));
    }

    private void over(Runnable tell) {
        busy.set(false);
        Optional<Question<T>> later = next;
        next = Optional.empty();
        if (later.isPresent()) {
            begin(later.get());
        } else if (!unwanted) {
            tell.run();
        }
    }
}
