package no.utsagn.ui.transcript.margin;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.ink.Para;
import no.utsagn.ui.transcript.ink.VoiceColors;
import no.utsagn.ui.transcript.page.Page;
import org.kordamp.ikonli.feather.Feather;

/** Makes what stands to the left of each paragraph: room for the stripes, the speaker, the time, the sign of a memo. */
public final class Heads {

    /** How wide the column of speakers is, in pixels. */
    public static final double WIDTH = 132;

    /** Keeps the time of a short turn from the next speaker. */
    private static final double BELOW_TIME = 8;

    private static final double NAME = 13;
    private static final double TIME = 11;

    private final double stripes;
    private final Theme theme;
    private final double factor;

    public Heads(double stripes) {
        this(stripes, Theme.LIGHT, 1);
    }

    private Heads(double stripes, Theme theme, double factor) {
        this.stripes = stripes;
        this.theme = theme;
        this.factor = factor;
    }

    /** The same on the paper of a theme. */
    public Heads in(Theme other) {
        return new Heads(stripes, other, factor);
    }

    /** The same in another size. */
    public Heads sized(double other) {
        return new Heads(stripes, theme, other);
    }

    public Node of(Page.Head head, boolean first) {
        VBox box = new VBox(name(head));
        if (!head.time().isEmpty()) {
            Label time = Parts.label(head.time(), "turn-time");
            sized(time, TIME, "");
            box.getChildren().add(time);
        }
        return placed(box, first ? Para.FIRST : Para.TURN);
    }

    private Node name(Page.Head head) {
        Label name = Parts.label(head.name(), "speaker");
        if (head.researcher()) {
            name.getStyleClass().add("researcher");
        }
        sized(name, NAME, head.voice().map(voice -> color(voice)).orElse(""));
        name.setMaxWidth(WIDTH - 16);
        if (!head.memo()) {
            return name;
        }
        name.setMaxWidth(WIDTH - 38);
        HBox line = new HBox(5, name, Parts.icon(Feather.FILE_TEXT, "turn-memo"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String color(int voice) {
        return "-fx-text-fill: " + VoiceColors.of(voice, theme);
    }

    /** The usual size comes from the style sheet; setting a style on every label would cost time while one scrolls. */
    private void sized(Label label, double size, String more) {
        String style = factor == 1 ? more : "-fx-font-size: " + size * factor + "px; " + more;
        if (!style.isEmpty()) {
            label.setStyle(style);
        }
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
