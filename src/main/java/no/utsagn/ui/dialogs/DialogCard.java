package no.utsagn.ui.dialogs;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.app.Job;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;

/** What all dialogs have: a title, a body, a place for what is wrong, and two buttons. */
public final class DialogCard {

    private final Messages say;
    private final Overlay overlay;
    private final VBox body = new VBox(12);
    private final Label wrong = Parts.wrapped("", "danger", "small");
    private final HBox foot = new HBox(8);
    private final VBox card;
    private final Button go;
    private final Button cancel;
    private Runnable onCancel = () -> {};
    private Runnable onGo = () -> {};

    /**
     * @param go what the button that does it says
     * @param action does it; what it refuses is shown in the dialog, which then stays open
     */
    public DialogCard(Messages say, Overlay overlay, String title, double width, String go, Runnable action) {
        this(say, overlay, title, width, go);
        onGo(action);
    }

    /** A dialog whose button is told later what it does, with {@link #onGo}. */
    public DialogCard(Messages say, Overlay overlay, String title, double width, String go) {
        this.say = say;
        this.overlay = overlay;
        this.go = Parts.button(go, this::attempt, "accent");
        this.go.setId("dialog-go");
        cancel = Parts.button(say.text("ui.cancel"), this::cancel);
        cancel.setId("dialog-cancel");
        wrong.setManaged(false);
        wrong.setId("dialog-wrong");
        foot.getChildren().addAll(Parts.spring(), cancel, this.go);
        foot.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(16, Parts.label(title, "card-title"), body, wrong, foot);
        card.getStyleClass().addAll("card", "dialog");
        card.setPrefWidth(width);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !this.go.isDisabled() && !event.isConsumed()) {
                event.consume();
                attempt();
            }
        });
    }

    /** Adds to the body. */
    public DialogCard with(Node... nodes) {
        body.getChildren().addAll(Arrays.asList(nodes));
        return this;
    }

    /** A field under its name, with a word of help below where there is one. */
    public static VBox field(String name, Node control, String help) {
        Label label = Parts.label(name, "field-name");
        label.setLabelFor(control);
        VBox box = new VBox(4, label, control);
        if (!help.isEmpty()) {
            box.getChildren().add(Parts.wrapped(help, "muted", "small"));
        }
        return box;
    }

    /** The button that does it. */
    public Button go() {
        return go;
    }

    /** Says what the button does; what that refuses is shown in the dialog, which then stays open. */
    public void onGo(Runnable action) {
        onGo = action;
    }

    /** Says what leaving it undone undoes. */
    public void onCancel(Runnable action) {
        onCancel = action;
    }

    /** For a dialog that only tells. */
    public void withoutCancel() {
        foot.getChildren().remove(cancel);
    }

    /** Puts a word beside the buttons: why one cannot go on yet. */
    public void beside(Node word) {
        foot.getChildren().add(0, word);
    }

    private void cancel() {
        overlay.close();
        onCancel.run();
    }

    /** Shows it, with the keyboard at this node. */
    public void open(Node first) {
        overlay.show(card, this::cancel);
        first.requestFocus();
    }

    /** Says in the dialog what is wrong. */
    public void tell(String problem) {
        wrong.setText(problem);
        wrong.setManaged(!problem.isEmpty());
    }

    /** Runs work for this dialog, which waits for it untouched; what the work refuses is told in it. */
    public <R> void run(Dialogs with, Work work, Job<R> job, Consumer<R> done) {
        tell("");
        card.setDisable(true);
        with.run(
                work,
                job,
                result -> {
                    card.setDisable(false);
                    done.accept(result);
                },
                problem -> {
                    card.setDisable(false);
                    tell(say.text(problem));
                });
    }

    private void attempt() {
        try {
            tell("");
            onGo.run();
        } catch (ProblemException e) {
            tell(say.text(e.problem()));
        }
    }
}
