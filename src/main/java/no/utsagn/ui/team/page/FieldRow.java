package no.utsagn.ui.team.page;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.page.FieldState.Column;
import no.utsagn.ui.team.words.Run;
import no.utsagn.ui.team.words.Run.Mark;
import no.utsagn.ui.team.words.Sayings;
import no.utsagn.ui.team.words.WordLights;

/** One field: what it said before both, what it says with us and with them. A click takes a column. */
final class FieldRow extends HBox {

    /** The width of the first column, in pixels. */
    static final double NAME = 148;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");

    private final Messages say;
    private final Sayings sayings;
    private final FieldDifference field;
    private final FieldState state;
    private final Acts acts;

    /** @param based whether there is a column for the state before both */
    FieldRow(
            Messages say,
            Sayings sayings,
            FieldDifference field,
            Answers answers,
            boolean based,
            MergeModel model,
            Acts acts) {
        this.say = say;
        this.sayings = sayings;
        this.field = field;
        this.acts = acts;
        this.state = FieldState.of(field, answers, say, sayings.parties());
        getStyleClass().add("field-row");
        getChildren().add(name());
        boolean live = field.changed() != Side.NEITHER;
        if (based && live) {
            getChildren().add(cell(Column.BASE, Answer.BASE));
        }
        getChildren().add(cell(Column.OURS, Answer.OURS));
        if (live) {
            getChildren().add(cell(Column.THEIRS, Answer.THEIRS));
        }
        pseudoClassStateChanged(LIVE, live);
        setFocusTraversable(live);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(told());
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                model.focus(field.question());
            }
        });
    }

    Question question() {
        return field.question();
    }

    /** Whether keys decide this field now. */
    void chosen(boolean now) {
        pseudoClassStateChanged(CHOSEN, now);
    }

    boolean isChosen() {
        return getPseudoClassStates().contains(CHOSEN);
    }

    private Node name() {
        Label name = Parts.wrapped(sayings.fields().name(field), "bold");
        Label word = Parts.wrapped(state.words(), "small", state.style());
        word.setGraphic(Parts.icon(state.icon(), state.style(), "small-icon"));
        word.setGraphicTextGap(5);
        VBox box = new VBox(2, name, word);
        box.setMinWidth(NAME);
        box.setPrefWidth(NAME);
        box.setMaxWidth(NAME);
        box.getStyleClass().add("field-name-cell");
        return box;
    }

    private Node cell(Column column, Answer answer) {
        StackPane cell = new StackPane(value(column));
        cell.setAlignment(Pos.TOP_LEFT);
        cell.getStyleClass().add("field-cell");
        cell.pseudoClassStateChanged(TAKEN, state.taken().equals(Optional.of(column)));
        cell.setMinWidth(0);
        cell.setPrefWidth(100);
        cell.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(cell, Priority.ALWAYS);
        boolean known = column != Column.BASE || field.base().isPresent();
        if (field.changed() != Side.NEITHER && known) {
            Tooltip.install(cell, Parts.tooltip(tip(column)));
            cell.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    acts.answer(field.question(), answer);
                }
            });
        }
        return cell;
    }

    private String tip(Column column) {
        return switch (column) {
            case BASE -> say.text("ui.team.take.base.tip");
            case OURS -> say.text("ui.team.take.ours.tip");
            case THEIRS -> say.text("ui.team.take.theirs.tip", sayings.parties().at(Side.THEIRS));
        };
    }

    private Node value(Column column) {
        String raw = raw(column);
        boolean changed = changed(column);
        if (column == Column.BASE && field.base().isEmpty()) {
            return Parts.label("–", "muted");
        }
        if (field.field() == Field.COLOR) {
            return color(raw, changed);
        }
        String words = sayings.fields().value(field.field(), raw);
        if (words.isBlank()) {
            Label empty = Parts.label(say.text("ui.team.value.empty"), "muted", "empty-value");
            empty.setMinWidth(Region.USE_PREF_SIZE);
            return empty;
        }
        return new LitWords(runs(column, words), !changed);
    }

    private static Node color(String raw, boolean changed) {
        Label label = Parts.label(raw, changed ? "small" : "muted");
        if (raw.matches("#[0-9a-f]{6}")) {
            label.setGraphic(Picker.swatch(Color.web(raw)));
        }
        return label;
    }

    private String raw(Column column) {
        return switch (column) {
            case BASE -> field.base().orElse("");
            case OURS -> field.ours();
            case THEIRS -> field.theirs();
        };
    }

    /** Whether there is something new to see in a column. */
    private boolean changed(Column column) {
        return switch (column) {
            case BASE -> field.changed() == Side.BOTH;
            case OURS -> field.changed() == Side.OURS || field.changed() == Side.BOTH;
            case THEIRS -> field.changed() == Side.THEIRS || field.changed() == Side.BOTH;
        };
    }

    private List<Run> runs(Column column, String words) {
        if (!changed(column)) {
            return List.of(new Run(words, Mark.PLAIN));
        }
        Optional<String> base = field.base().map(text -> sayings.fields().value(field.field(), text));
        String ours = sayings.fields().value(field.field(), field.ours());
        String theirs = sayings.fields().value(field.field(), field.theirs());
        if (field.field() == Field.EXISTENCE) {
            return List.of(new Run(words, column == Column.BASE ? Mark.PLAIN : mark(column, base.orElse(""))));
        }
        return switch (column) {
            case BASE -> WordLights.gone(words, ours, theirs);
            case OURS -> WordLights.of(words, base.orElse(theirs), Mark.OURS);
            case THEIRS -> WordLights.of(words, base.orElse(ours), Mark.THEIRS);
        };
    }

    /** A thing is there or not: the side that did away with it is lit. */
    private Mark mark(Column column, String base) {
        String value = sayings.fields().value(field.field(), raw(column));
        return value.equals(base) ? Mark.PLAIN : column == Column.OURS ? Mark.OURS : Mark.THEIRS;
    }

    private String told() {
        return say.text(
                "ui.team.field.told",
                sayings.fields().name(field),
                state.words(),
                sayings.fields().value(field.field(), field.base().orElse("–")),
                sayings.fields().value(field.field(), field.ours()),
                sayings.parties().head(Side.THEIRS),
                sayings.fields().value(field.field(), field.theirs()));
    }
}
