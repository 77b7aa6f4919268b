package no.utsagn.ui.dialogs;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;

/** What all dialogs have: a title, a body, a place for what is wrong, and two buttons. */
final class DialogCard {

    private final Messages say;
    private final Overlay overlay;
    private final VBox body = new VBox(12);
    private final Label wrong = Parts.wrapped("", "danger", "small");
    private final HBox foot = new HBox(8);
    private final VBox card;
    private final Button go;
    private final Button cancel;
    private Runnable onCancel = () -> {};

    /**
     * @param go what the button that does it says
     * @param action does it; what it refuses is shown in the dialog, which then stays open
     */
    DialogCard(Messages say, Overlay overlay, String title, double width, String go, Runnable action) {
        this.say = say;
        this.overlay = overlay;
        this.go = Parts.button(go, () -> attempt(action), "accent");
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
                attempt(action);
            }
        });
    }

    /** Adds to the body. */
    DialogCard with(Node... nodes) {
        body.getChildren().addAll(Arrays.asList(nodes));
        return this;
    }

    /** A field under its name, with a word of help below where there is one. */
    static VBox field(String name, Node control, String help) {
        Label label = Parts.label(name, "field-name");
        label.setLabelFor(control);
        VBox box = new VBox(4, label, control);
        if (!help.isEmpty()) {
            box.getChildren().add(Parts.wrapped(help, "muted", "small"));
        }
        return box;
    }

    /** The button that does it. */
    Button go() {
        return go;
    }

    /** Says what leaving it undone undoes. */
    void onCancel(Runnable action) {
        onCancel = action;
    }

    /** For a dialog that only tells. */
    void withoutCancel() {
        foot.getChildren().remove(cancel);
    }

    /** Puts a word beside the buttons: why one cannot go on yet. */
    void beside(Node word) {
        foot.getChildren().add(0, word);
    }

    private void cancel() {
        overlay.close();
        onCancel.run();
    }

    void open(Node first) {
        overlay.show(card, this::cancel);
        first.requestFocus();
    }

    void tell(String problem) {
        wrong.setText(problem);
        wrong.setManaged(!problem.isEmpty());
    }

    private void attempt(Runnable action) {
        try {
            tell("");
            action.run();
        } catch (ProblemException e) {
            tell(say.text(e.problem()));
        }
    }
}
