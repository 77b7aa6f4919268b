package no.utsagn.ui.mending.file;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import no.utsagn.base.Messages;
import no.utsagn.importing.correction.WordDifference.Part;
import no.utsagn.ui.parts.Parts;

/** The turns that differ: words that go are struck through, words that come underlined, and each row says what it is. */
final class DifferencePane {

    private static final int MOST = 150;

    private final Messages say;
    private final VBox rows = new VBox();
    private final ScrollPane node = new ScrollPane(rows);

    DifferencePane(Messages say, ReimportModel model) {
        this.say = say;
        rows.getStyleClass().add("differences");
        rows.setId("differences");
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
        node.setFocusTraversable(true);
        node.setAccessibleText(say.text("ui.reimport.differences"));
        model.lines().stream().limit(MOST).forEach(line -> rows.getChildren()
                .add(line.folded() > 0 ? folded(line.folded()) : turn(line.turn())));
        int more = model.lines().size() - MOST;
        if (more > 0) {
            rows.getChildren().add(Parts.label(say.text("ui.mend.more", more), "muted", "folded"));
        }
    }

    ScrollPane node() {
        return node;
    }

    private Node folded(int turns) {
        return Parts.label(say.text("ui.reimport.folded", turns), "muted", "small", "folded");
    }

    private Node turn(TurnChange change) {
        Label kind = Parts.label(kind(change), "badge");
        Label who = Parts.label(who(change), "bold");
        who.setMinWidth(0);
        VBox head = new VBox(4, who, kind);
        head.setMinWidth(140);
        head.setPrefWidth(140);
        TextFlow words = new TextFlow();
        change.parts().forEach(part -> words.getChildren().addAll(text(part), blank(part)));
        words.getStyleClass().add("difference-words");
        words.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(16, head, words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("difference");
        return row;
    }

    private String kind(TurnChange change) {
        return switch (change.kind()) {
            case NEW -> say.text("ui.reimport.new");
            case GONE -> say.text("ui.reimport.gone");
            case CHANGED, SAME -> say.text(change.changesVoice() ? "ui.reimport.voice" : "ui.reimport.changed");
        };
    }

    private String who(TurnChange change) {
        String before = named(change.before());
        String after = named(change.after());
        return switch (change.kind()) {
            case NEW -> after;
            case GONE -> before;
            case CHANGED, SAME -> change.changesVoice() ? before + " → " + after : after;
        };
    }

    private String named(String name) {
        return name.isEmpty() ? say.text("ui.material.nobody") : name;
    }

    /** The blank behind words is neither struck nor underlined. */
    private static Text blank(Part part) {
        return new Text(part.words().substring(part.words().stripTrailing().length()));
    }

    private static Text text(Part part) {
        Text text = new Text(part.words().stripTrailing());
        text.getStyleClass().add("difference-word");
        switch (part.fate()) {
            case GOES -> text.getStyleClass().add("goes");
            case COMES -> text.getStyleClass().add("comes");
            case STAYS -> text.getStyleClass().add("stays");
        }
        return text;
    }
}
