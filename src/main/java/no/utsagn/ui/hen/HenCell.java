package no.utsagn.ui.hen;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import no.utsagn.base.Messages;
import no.utsagn.language.pronoun.Doubt;
import no.utsagn.names.hen.Proposal;
import no.utsagn.names.hen.Proposal.State;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** A word in its context; what stands in its place beside it, and what has been decided. */
final class HenCell extends ListCell<HenRow> {

    private final Messages say;

    HenCell(ListView<HenRow> list, Messages say) {
        this.say = say;
        setPrefWidth(0);
        prefWidthProperty().bind(list.widthProperty().subtract(20));
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable HenRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : line(row));
        setAccessibleText(
                empty || row == null
                        ? null
                        : state(row) + ": " + row.context().before() + row.word()
                                + row.context().after());
    }

    private Node line(HenRow row) {
        TextFlow words = new TextFlow(text(row.context().before(), "around"));
        boolean replaced = row.state().equals(Optional.of(State.REPLACED));
        words.getChildren().add(text(row.word(), replaced ? "hen-struck" : "hen-word"));
        if (row instanceof HenRow.Asked asked && replaced) {
            words.getChildren()
                    .addAll(text(" ", "around"), text(asked.proposal().printed(), "hen-put"));
        }
        words.getChildren().add(text(row.context().after(), "around"));
        words.setMinWidth(0);
        VBox middle = new VBox(3, words);
        String note = note(row);
        if (!note.isEmpty()) {
            middle.getChildren().add(Parts.label(note, "muted", "small"));
        }
        HBox.setHgrow(middle, Priority.ALWAYS);
        Label state = Parts.label(state(row), "badge", "hen-state", row.isOpen() ? "open" : "done");
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(12, middle, state);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("quote-text", style);
        return text;
    }

    private String state(HenRow row) {
        if (!(row instanceof HenRow.Asked asked)) {
            return say.text("ui.hen.state.other");
        }
        Proposal proposal = asked.proposal();
        return switch (proposal.state()) {
            case OPEN ->
                proposal.several()
                        ? say.text("ui.hen.state.role")
                        : proposal.neutral().toLowerCase(Locale.ROOT) + "?";
            case REPLACED -> say.text("ui.hen.state.replaced");
            case LEFT -> say.text("ui.hen.state.left");
            case UNSURE -> say.text("ui.hen.state.unsure");
        };
    }

    private String note(HenRow row) {
        if (!(row instanceof HenRow.Asked asked)) {
            return "";
        }
        Proposal proposal = asked.proposal();
        if (proposal.state() == State.UNSURE) {
            return proposal.doubt().map(this::why).orElse("");
        }
        return proposal.several() ? say.text("ui.hen.several") : "";
    }

    private String why(Doubt doubt) {
        return switch (doubt) {
            case NAME_HANS -> say.text("hen.doubt-name-hans");
            case BEFORE_NAME -> say.text("hen.doubt-before-name");
            case CAPITAL -> say.text("hen.doubt-capital");
            case THING -> say.text("hen.doubt-thing");
            case CLITIC -> say.text("hen.doubt-clitic");
            case OTHER_WORD -> say.text("hen.doubt-other-word");
        };
    }
}
