package no.utsagn.ui.running;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;

/** The part of the bar at the bottom that shows the work in the background. */
public final class RunningPane extends HBox {

    private static final double BAR_WIDTH = 140;

    private final Messages say;
    private final Label words = Parts.label("", "running-words");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final ChangeListener<Optional<Running>> listener = (property, before, now) -> show(now);

    public RunningPane(Messages say, RunningModel model) {
        super(10);
        this.say = say;
        stop = Parts.button(say.text("ui.running.stop"), model::stop, "running-stop");
        stop.setId("running-stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMinWidth(BAR_WIDTH);
        bar.setPrefWidth(BAR_WIDTH);
        getChildren().addAll(words, bar, stop);
        setAlignment(Pos.CENTER_LEFT);
        setId("running");
        // The model outlives the frame that this stands in.
        model.shown().addListener(new WeakChangeListener<>(listener));
        show(model.shown().get());
    }

    private void show(Optional<Running> running) {
        setVisible(running.isPresent());
        setManaged(running.isPresent());
        // A bar without an end moves as long as it stands in the window, seen or not.
        bar.setProgress(running.isPresent() ? progress(running.get()) : 0);
        running.ifPresent(this::describe);
    }

    private static double progress(Running running) {
        return running.measured() ? running.share() : ProgressBar.INDETERMINATE_PROGRESS;
    }

    private void describe(Running running) {
        String what = say.text(running.work().messageKey());
        words.setText(
                running.stopping()
                        ? say.text("ui.running.stopping")
                        : running.measured()
                                ? say.text("ui.running.of", what, running.done(), running.total())
                                : say.text("ui.running.on", what));
        bar.setAccessibleText(words.getText());
        stop.setVisible(running.work().stoppable());
        stop.setManaged(running.work().stoppable());
        stop.setDisable(!running.canStop());
    }
}
