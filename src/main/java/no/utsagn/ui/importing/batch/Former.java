package no.utsagn.ui.importing.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;

/** What the files were before each decision, so that decisions can be taken back, the last first. */
final class Former {

    /** The files as they were, and what had been told of all of them. */
    record Step(Batch batch, Beforehand told) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();

    /** Whether there is a decision to take back. */
    ReadOnlyBooleanProperty any() {
        return any.getReadOnlyProperty();
    }

    void push(Batch batch, Beforehand told) {
        steps.push(new Step(batch, told));
        any.set(true);
    }

    Optional<Step> pop() {
        Optional<Step> last = Optional.ofNullable(steps.poll());
        any.set(!steps.isEmpty());
        return last;
    }

    /** Forgets all steps: other files have come, and taking one back would take them away. */
    void clear() {
        steps.clear();
        any.set(false);
    }
}
