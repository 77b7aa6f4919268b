package no.utsagn.ui.team.history;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.app.team.words.FieldNames;
import no.utsagn.base.Messages;
import no.utsagn.merge.Field;
import no.utsagn.merge.codes.past.CodeChange;
import no.utsagn.merge.codes.past.FieldChange;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.team.page.LitWords;
import no.utsagn.ui.team.words.Run;
import no.utsagn.ui.team.words.Run.Mark;
import no.utsagn.ui.team.words.WordLights;
import org.kordamp.ikonli.feather.Feather;

/** What two versions differ in: code by code, before and after, with the words that went and came. */
final class ComparedPane {

    private static final double FIELD = 148;
    private static final int MOST = 200;

    private final Messages say;
    private final HistoryModel model;
    private final FieldNames fields;
    private final VBox body = new VBox();
    private final ScrollPane node = new ScrollPane(body);

    ComparedPane(Messages say, HistoryModel model) {
        this.say = say;
        this.model = model;
        this.fields = new FieldNames(say);
        body.getStyleClass().add("compared");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("edge-to-edge");
        node.setId("history-changes");
        node.setAccessibleText(say.text("ui.team.history.changes"));
        model.changes().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        List<CodeChange> changes = model.changes().get();
        body.getChildren().clear();
        node.setVvalue(0);
        if (changes.isEmpty()) {
            body.getChildren().add(Parts.wrapped(say.text("ui.team.history.same"), "muted"));
            return;
        }
        body.getChildren().add(head());
        changes.stream().limit(MOST).forEach(change -> body.getChildren().add(code(change)));
        if (changes.size() > MOST) {
            body.getChildren()
                    .add(Parts.wrapped(say.text("ui.team.history.rest", changes.size() - MOST), "muted", "small"));
        }
    }

    private Node head() {
        HBox head = new HBox(
                fixed(Parts.label(say.text("ui.team.column.field"), "muted", "small")),
                wide(Parts.label(say.text("ui.team.history.before"), "bold", "muted")),
                wide(Parts.label(say.text("ui.team.history.after"), "bold")));
        head.getStyleClass().add("compared-head");
        return head;
    }

    private Node code(CodeChange change) {
        String name = change.name().isEmpty() ? say.text("ui.team.history.gone-code") : change.name();
        Label title = Parts.label(name, "bold");
        title.setGraphic(Parts.icon(icon(change.what()), "muted", "small-icon"));
        title.setGraphicTextGap(8);
        title.setMinWidth(0);
        Label what = Parts.label(what(change), "muted", "small");
        what.setMinWidth(0);
        HBox line = new HBox(10, title, what);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("compared-code");
        VBox box = new VBox(line);
        change.fields().stream()
                .filter(field -> field.field() != Field.ORDER || change.fields().size() == 1)
                .forEach(field -> box.getChildren().add(field(field)));
        return box;
    }

    private static Feather icon(CodeChange.What what) {
        return switch (what) {
            case MADE -> Feather.PLUS;
            case CHANGED -> Feather.EDIT_2;
            case JOINED -> Feather.GIT_MERGE;
            case DELETED -> Feather.TRASH_2;
        };
    }

    private String what(CodeChange change) {
        return switch (change.what()) {
            case MADE ->
                change.path().isEmpty()
                        ? say.text("ui.team.history.made")
                        : say.text("ui.team.history.made-under", change.path());
            case CHANGED -> change.path();
            case JOINED -> say.text("ui.team.history.joined", change.path());
            case DELETED -> say.text("ui.team.what.gone");
        };
    }

    private Node field(FieldChange change) {
        String before = fields.value(change.field(), change.before());
        String after = fields.value(change.field(), change.after());
        HBox row = new HBox(
                fixed(Parts.wrapped(fields.name(change.field()))),
                wide(value(change.field(), before, WordLights.of(before, after, Mark.GONE))),
                wide(value(change.field(), after, WordLights.of(after, before, Mark.OURS))));
        row.getStyleClass().add("compared-field");
        return row;
    }

    private Node value(Field field, String text, List<Run> runs) {
        if (field == Field.COLOR && text.matches("#[0-9a-f]{6}")) {
            Label color = Parts.label(text);
            color.setGraphic(Picker.swatch(Color.web(text)));
            return color;
        }
        return text.isBlank()
                ? Parts.label(say.text("ui.team.value.empty"), "muted", "empty-value")
                : new LitWords(runs, false);
    }

    private static Node fixed(Label label) {
        label.setMinWidth(FIELD);
        label.setPrefWidth(FIELD);
        label.setMaxWidth(FIELD);
        return label;
    }

    private static Node wide(Node inside) {
        StackPane cell = new StackPane(inside);
        cell.setAlignment(Pos.TOP_LEFT);
        cell.getStyleClass().add("compared-cell");
        cell.setMinWidth(0);
        cell.setPrefWidth(100);
        cell.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }
}
