package no.utsagn.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import org.kordamp.ikonli.feather.Feather;

/** The one way in which the window says that something could not be done, and what to do about it. */
public final class Problems {

    private final Messages say;
    private final Overlay overlay;

    public Problems(Messages say, Overlay overlay) {
        this.say = say;
        this.overlay = overlay;
    }

    /** Does something, and shows why if it is refused. */
    public void guard(Runnable act) {
        try {
            act.run();
        } catch (ProblemException e) {
            show(e.problem());
        }
    }

    /** Shows a problem. */
    public void show(Problem problem) {
        Button close = Parts.button(say.text("ui.close"), overlay::close, "accent");
        close.setDefaultButton(true);
        close.setId("problem-close");
        HBox head = new HBox(
                12,
                Parts.icon(Feather.ALERT_TRIANGLE, "danger", "big"),
                Parts.label(say.text("ui.problem.title"), "card-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        HBox foot = new HBox(Parts.spring(), close);
        VBox card = new VBox(16, head, Parts.wrapped(say.text(problem), "body"), foot);
        card.getStyleClass().addAll("card", "dialog", "problem");
        card.setId("problem");
        card.setPrefWidth(480);
        overlay.show(card);
        close.requestFocus();
    }
}
