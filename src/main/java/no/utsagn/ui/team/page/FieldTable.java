package no.utsagn.ui.team.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.merge.Difference;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.words.Heads;
import no.utsagn.ui.team.words.Sayings;

/** All fields of a thing under the heads of the columns. Without a common state there are two columns, and it says so. */
final class FieldTable {

    private final Messages say;
    private final Sayings sayings;
    private final Heads heads;
    private final VBox node = new VBox();
    private final List<FieldRow> rows = new ArrayList<>();

    FieldTable(Messages say, Sayings sayings, Heads heads, Difference difference, MergeModel model, Acts acts) {
        this.say = say;
        this.sayings = sayings;
        this.heads = heads;
        List<FieldDifference> fields = difference.fields();
        boolean based = fields.stream().anyMatch(field -> field.base().isPresent());
        node.getStyleClass().add("field-table");
        node.setId("field-table");
        if (!based && !sayings.parties().isFile()) {
            node.getChildren().add(Parts.wrapped(say.text("ui.team.no-base"), "muted", "small", "no-base"));
        }
        node.getChildren().add(head(difference, based));
        List<FieldDifference> ordered = new ArrayList<>(fields);
        // What is equal comes last: it is there to be read, not to be decided.
        ordered.sort(Comparator.comparing(field -> field.changed() == Side.NEITHER));
        for (FieldDifference field : ordered) {
            FieldRow row = new FieldRow(say, sayings, field, model.answers().get(), based, model, acts);
            rows.add(row);
            node.getChildren().add(row);
        }
    }

    Node node() {
        return node;
    }

    /** Shows which field keys decide. */
    void choose(Optional<Question> field) {
        rows.forEach(row -> row.chosen(field.equals(Optional.of(row.question()))));
    }

    /** Gives the keyboard to a field. */
    void focus(Optional<Question> field) {
        rows.stream()
                .filter(row -> field.equals(Optional.of(row.question())))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Scrolls as little as it takes to show the field that keys decide. */
    void reveal(ScrollPane scroll) {
        scroll.applyCss();
        scroll.layout();
        if (scroll.getViewportBounds().getHeight() <= 0) {
            return;
        }
        rows.stream().filter(FieldRow::isChosen).findFirst().ifPresent(row -> {
            double all = scroll.getContent().getLayoutBounds().getHeight()
                    - scroll.getViewportBounds().getHeight();
            double from = node.getLayoutY() + row.getLayoutY();
            double to = from + row.getHeight() - scroll.getViewportBounds().getHeight();
            double now = scroll.getVvalue() * all;
            if (to <= 0) {
                scroll.setVvalue(0);
            } else if (all > 0 && (now > from || now < to)) {
                scroll.setVvalue(Math.min(1, Math.max(0, (now > from ? from : to) / all)));
            }
        });
    }

    private Node head(Difference difference, boolean based) {
        Label field = Parts.label(say.text("ui.team.column.field"), "muted", "small");
        field.setMinWidth(FieldRow.NAME);
        field.setPrefWidth(FieldRow.NAME);
        HBox head = new HBox(field);
        head.getStyleClass().add("field-head");
        if (based) {
            head.getChildren().add(column(say.text("ui.team.column.base"), heads.base(difference), "muted"));
        }
        head.getChildren()
                .addAll(
                        column(sayings.parties().head(Side.OURS), heads.of(difference, Side.OURS), "ours"),
                        column(sayings.parties().head(Side.THEIRS), heads.of(difference, Side.THEIRS), "theirs"));
        return head;
    }

    private static Node column(String name, String note, String style) {
        Label title = Parts.label(name, "bold", style);
        Label small = Parts.label(note, "muted", "small");
        VBox box = new VBox(title, small);
        box.getStyleClass().add("field-column");
        box.setMinWidth(0);
        box.setPrefWidth(100);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
