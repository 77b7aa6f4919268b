package no.utsagn.ui.running;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;

/** The part of the bar at the bottom that shows the work in the background. */
public final class RunningPane {

    private static final double BAR_WIDTH = 140;

    private final Messages say;
    private final Label words = Parts.label("", "running-words");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final HBox node;

    public RunningPane(Messages say, RunningModel model) {
        this.say = say;
        stop = Parts.button(say.text("ui.running.stop"), model::stop, "running-stop");
        stop.setId("running-stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMinWidth(BAR_WIDTH);
        bar.setPrefWidth(BAR_WIDTH);
        node = new HBox(10, words, bar, stop);
        node.setAlignment(Pos.CENTER_LEFT);
        node.setId("running");
        model.shown().addListener((property, before, now) -> show(now));
        show(model.shown().get());
    }

    /** What is put into the bar. */
    public Node node() {
        return node;
    }

    private void show(Optional<Running> running) {
        node.setVisible(running.isPresent());
        node.setManaged(running.isPresent());
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
