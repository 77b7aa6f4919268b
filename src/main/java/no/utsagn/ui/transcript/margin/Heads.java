package no.utsagn.ui.transcript.margin;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.transcript.ink.Para;
import no.utsagn.ui.transcript.page.Page;

/** Makes what stands to the left of each paragraph: room for the stripes, the speaker and the time. */
public final class Heads {

    /** How wide the column of speakers is, in pixels. */
    public static final double WIDTH = 132;

    /** Keeps the time of a short turn from the next speaker. */
    private static final double BELOW_TIME = 8;

    private final double stripes;

    public Heads(double stripes) {
        this.stripes = stripes;
    }

    public Node of(Page.Head head, boolean first) {
        Label name = Parts.label(head.name(), "speaker");
        if (head.researcher()) {
            name.getStyleClass().add("researcher");
        }
        name.setMaxWidth(WIDTH - 16);
        VBox box = new VBox(name);
        if (!head.time().isEmpty()) {
            box.getChildren().add(Parts.label(head.time(), "turn-time"));
        }
        return placed(box, first ? Para.FIRST : Para.TURN);
    }

    public Node none() {
        return placed(new VBox(), 0);
    }

    private Node placed(VBox box, double above) {
        box.setPadding(new Insets(above, 8, box.getChildren().size() > 1 ? BELOW_TIME : 0, stripes));
        box.setMinWidth(stripes + WIDTH);
        box.setPrefWidth(stripes + WIDTH);
        box.setMaxWidth(stripes + WIDTH);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setMouseTransparent(true);
        return box;
    }
}
