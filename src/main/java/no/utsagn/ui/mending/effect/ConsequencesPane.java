package no.utsagn.ui.mending.effect;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** Tells what a correction would do: one line with the figures, then every coding that loses words. */
public final class ConsequencesPane {

    private static final int MOST_ROWS = 4;
    private static final int MOST_WORDS = 80;

    private final Messages say;
    private final int rows;
    private final VBox node = new VBox(6);

    public ConsequencesPane(Messages say) {
        this(say, MOST_ROWS);
    }

    /** @param rows how many codings are listed at most */
    public ConsequencesPane(Messages say, int rows) {
        this.say = say;
        this.rows = rows;
        node.setId("consequences");
        node.getStyleClass().add("consequences");
    }

    /** What is put into the window. */
    public VBox node() {
        return node;
    }

    /** Shows these. */
    public void show(Consequences now) {
        node.getChildren().setAll(summary(now));
        now.gone().stream().limit(rows).forEach(row -> node.getChildren().add(row(row)));
        int left = Math.max(0, rows - now.gone().size());
        now.shorter().stream().limit(left).forEach(row -> node.getChildren().add(row(row)));
        int more = now.gone().size() + now.shorter().size() - rows;
        if (more > 0) {
            node.getChildren().add(Parts.label(say.text("ui.mend.more", more), "muted", "small"));
        }
        others(now).forEach(other -> node.getChildren().add(noted(other)));
    }

    private Node summary(Consequences now) {
        boolean loses = now.loses();
        HBox line = new HBox(
                8,
                Parts.icon(loses ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE, loses ? "warning" : "success"),
                Parts.wrapped(sentence(say, now), loses ? "bold" : "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** The figures about codings in one sentence. */
    public static String sentence(Messages say, Consequences now) {
        if (now.kept() + now.shorter().size() + now.gone().size() == 0) {
            return say.text("ui.mend.no-codings");
        }
        List<String> parts = new ArrayList<>();
        if (now.kept() > 0) {
            parts.add(say.text("ui.mend.kept", now.kept()));
        }
        int shorter = now.shorter().size();
        if (shorter > 0) {
            parts.add(say.text(parts.isEmpty() ? "ui.mend.shorter.first" : "ui.mend.shorter", shorter));
        }
        int gone = now.gone().size();
        if (gone > 0) {
            parts.add(say.text(parts.isEmpty() ? "ui.mend.gone.first" : "ui.mend.gone", gone));
        }
        return String.join(", ", parts);
    }

    private List<String> others(Consequences now) {
        List<String> others = new ArrayList<>();
        if (now.quotes() > 0) {
            others.add(say.text("ui.mend.quotes-gone", now.quotes()));
        }
        if (now.cutQuotes() > 0) {
            others.add(say.text("ui.mend.quotes-cut", now.cutQuotes()));
        }
        if (now.memos() > 0) {
            others.add(say.text("ui.mend.memos-gone", now.memos()));
        }
        if (now.printed() > 0) {
            others.add(say.text("ui.mend.printed-gone", now.printed()));
        }
        if (now.names() > 0) {
            others.add(say.text("ui.mend.names-kept", now.names()));
        }
        return others;
    }

    private static Node noted(String words) {
        HBox line = new HBox(8, Parts.icon(Feather.INFO, "muted"), Parts.wrapped(words));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node row(Consequences.Row row) {
        Label code = Parts.label(row.code(), "bold");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label before = Parts.label("«" + shortened(row.before()) + "»", "struck-words");
        HBox line = new HBox(8, Picker.swatch(Color.web(row.color())), code, before);
        if (row.after().isEmpty()) {
            line.getChildren().add(Parts.label(say.text("ui.mend.vanishes"), "vanishes"));
        } else {
            before.getStyleClass().setAll("label", "muted");
            line.getChildren()
                    .addAll(Parts.icon(Feather.ARROW_RIGHT, "muted"), Parts.label("«" + shortened(row.after()) + "»"));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("consequence");
        return line;
    }

    /** The beginning and the end of long words: it is at the ends that a coding gets shorter. */
    static String shortened(String words) {
        if (words.length() <= MOST_WORDS) {
            return words;
        }
        int half = MOST_WORDS / 2;
        int from = words.indexOf(' ', words.length() - half);
        int to = words.lastIndexOf(' ', half);
        String end = words.substring(from < 0 ? words.length() - half : from);
        return words.substring(0, to < 0 ? half : to) + " …" + end;
    }
}
