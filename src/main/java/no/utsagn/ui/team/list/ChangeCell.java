package no.utsagn.ui.team.list;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Side;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.model.Row;
import no.utsagn.ui.team.model.Section;
import no.utsagn.ui.team.words.Kinds;
import no.utsagn.ui.team.words.Sayings;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the list: what happened as an icon, the code's colour, the name, what happened in words, whose doing it is. */
final class ChangeCell extends ListCell<Row> {

    private static final double HEADING = 30;
    private static final double LINE = 44;

    /** What stands above, below and beside the words, in pixels. */
    private static final double ABOVE = 26;

    private static final double BESIDE = 24 + 8 + 8;

    /** The height of two lines of words. */
    private static final double TWO_LINES = 34;

    private static final double ICON = 18;

    private final Messages say;
    private final Supplier<Sayings> sayings;
    private Optional<Line> line = Optional.empty();

    /** The words of a line, and what stands beside them. */
    private record Line(Label words, Label chip) {}

    ChangeCell(Messages say, MergeModel model, Supplier<Sayings> sayings, ListView<Row> list) {
        this.say = say;
        this.sayings = sayings;
        setPrefWidth(0);
        setMaxWidth(Region.USE_PREF_SIZE);
        prefWidthProperty().bind(list.widthProperty().subtract(16));
        setOnMouseClicked(event -> {
            if (getItem() instanceof Row.Heading heading) {
                model.fold(heading.section());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("merge-heading");
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        setPrefHeight(USE_COMPUTED_SIZE);
        line = Optional.empty();
        if (empty || row == null) {
            return;
        }
        if (row instanceof Row.Heading heading) {
            getStyleClass().add("merge-heading");
            setPrefHeight(HEADING);
            setGraphic(heading(heading));
        } else if (row instanceof Row.Change change) {
            setGraphic(change(change));
        } else if (row instanceof Row.Pair pair) {
            setGraphic(pair(pair));
        }
    }

    /** Words that are too long for one line get two; the rest of them is in the tooltip. */
    @Override
    protected double computePrefHeight(double width) {
        return line.map(now -> {
                    double whole = getWidth() > 0 ? getWidth() : getPrefWidth();
                    double room = whole - BESIDE - ICON - now.chip().prefWidth(-1);
                    double words = Math.min(TWO_LINES, now.words().prefHeight(Math.max(60, room)));
                    return Math.max(LINE, ABOVE + words);
                })
                .orElseGet(() -> super.computePrefHeight(width));
    }

    private Node heading(Row.Heading heading) {
        Section section = heading.section();
        Label title = Parts.label(title(section), "bold");
        title.setMinWidth(0);
        Label count = Parts.label(
                section == Section.DECIDE
                        ? say.text("ui.team.n-done", heading.done(), heading.of())
                        : String.valueOf(heading.of()),
                "muted",
                "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        FontIcon fold =
                Parts.icon(heading.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN, "muted", "small-icon");
        HBox line = new HBox(8, boxed(icon(section)), title, count, Parts.spring(), fold);
        line.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(title.getText() + ", " + count.getText());
        return line;
    }

    private String title(Section section) {
        return switch (section) {
            case DECIDE -> say.text("ui.team.section.decide");
            case LIKELY -> say.text("ui.team.section.likely");
            case UNASKED -> say.text("ui.team.section.unasked");
            case SAME -> say.text("ui.team.section.same");
        };
    }

    private static FontIcon icon(Section section) {
        return switch (section) {
            case DECIDE -> Parts.icon(Feather.ALERT_TRIANGLE, "danger", "small-icon");
            case LIKELY -> Parts.icon(Feather.LINK, "warning", "small-icon");
            case UNASKED -> Parts.icon(Feather.CHECK, "success", "small-icon");
            case SAME -> Parts.icon(Feather.MINUS, "muted", "small-icon");
        };
    }

    private Node change(Row.Change row) {
        Difference difference = row.difference();
        boolean asks = row.section() == Section.DECIDE;
        Label chip =
                asks && !row.open() ? Chip.decided(say) : Chip.of(sayings.get().parties(), difference.side(), asks);
        return line(
                Parts.icon(Kinds.icon(difference), row.open() ? "danger" : "muted", "small-icon"),
                sign(difference.kind(), difference.color()),
                sayings.get().name(difference),
                sayings.get().what(difference),
                chip);
    }

    private Node pair(Row.Pair row) {
        LikelySame pair = row.likely();
        Label chip = row.open() ? Chip.of(sayings.get().parties(), Side.BOTH, false) : Chip.decided(say);
        Optional<String> color = sayings.get().code(Side.OURS, pair.ours()).map(code -> code.color());
        return line(
                Parts.icon(Feather.PLUS, "warning", "small-icon"),
                sign(pair.kind(), color),
                sayings.get().names(pair),
                sayings.get().why(pair),
                chip);
    }

    private Node line(FontIcon what, Node sign, String name, String told, Label chip) {
        Label title = Parts.label(name, "change-name");
        title.setGraphic(sign);
        title.setGraphicTextGap(6);
        title.setMinWidth(0);
        Label words = Parts.label(told, "muted", "small");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxHeight(TWO_LINES);
        Parts.tip(words, told);
        VBox text = new VBox(1, title, words);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox whole = new HBox(8, boxed(what), text, chip);
        whole.setAlignment(Pos.CENTER_LEFT);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        line = Optional.of(new Line(words, chip));
        setAccessibleText(name + ". " + told + ". " + chip.getText());
        return whole;
    }

    private static Node sign(Kind kind, Optional<String> color) {
        return color.<Node>map(web -> Picker.swatch(Color.web(web)))
                .orElseGet(() -> Parts.icon(Kinds.icon(kind), "muted", "small-icon"));
    }

    private static Node boxed(Node icon) {
        StackPane box = new StackPane(icon);
        box.setMinWidth(ICON);
        box.setPrefWidth(ICON);
        return box;
    }
}
