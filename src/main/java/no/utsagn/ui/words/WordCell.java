package no.utsagn.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.utsagn.analysis.words.Spread;
import no.utsagn.analysis.words.Word;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.words.model.Column;
import no.utsagn.ui.words.model.Mode;
import no.utsagn.ui.words.model.WordRow;
import no.utsagn.ui.words.model.WordsModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A word with its bar and its figures. A click on the word itself searches for it. */
final class WordCell extends ListCell<WordRow> {

    static final double HEIGHT = 30;
    static final double NAME = 220;
    static final double FIGURE = 78;
    static final double GAP = 12;

    private static final int MOST_FORMS = 12;
    /** What stands free on both sides, with the room of a scroll bar, as beside the heads. */
    private static final double EDGES = 56;

    private final Messages say;
    private final WordsModel model;
    private final Label name = Parts.label("", "word-name");
    private final Label forms = Parts.label("", "muted", "small");
    private final FontIcon one = Parts.icon(Feather.USER, "warning");
    private final Label flag = new Label("", one);
    private final WordBar bar = new WordBar();
    private final HBox line = new HBox(GAP);

    WordCell(Messages say, WordsModel model, Region list, Consumer<Word> search) {
        this.say = say;
        this.model = model;
        setPrefWidth(0);
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                search.accept(getItem().word());
            }
        });
        Parts.tip(name, say.text("ui.words.search.tip"));
        flag.setMinWidth(Region.USE_PREF_SIZE);
        forms.setMinWidth(0);
        HBox called = new HBox(6, name, flag, forms);
        called.setAlignment(Pos.CENTER_LEFT);
        called.setMinWidth(NAME);
        called.setPrefWidth(NAME);
        called.setMaxWidth(NAME);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        line.getChildren().addAll(called, bar);
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
        line.maxWidthProperty().bind(line.prefWidthProperty());
    }

    @Override
    protected void updateItem(@Nullable WordRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setAccessibleText(null);
        setGraphic(empty || row == null ? null : line);
        if (!empty && row != null) {
            show(row);
        }
    }

    private void show(WordRow row) {
        Mode mode = modeOf(row);
        name.setText(row.word().form());
        List<String> others =
                row.word().forms().stream().skip(1).limit(MOST_FORMS).toList();
        forms.setText(String.join(", ", others));
        Parts.tip(forms, forms.getText());
        showFlag(row.spread(), row.said());
        bar.show(row.bar(), mode == Mode.KEY);
        List<String> figures = new ArrayList<>();
        line.getChildren().remove(2, line.getChildren().size());
        for (Column column : mode.columns()) {
            String figure = figure(row, column);
            figures.add(say.text(column.nameKey()) + " " + figure);
            line.getChildren().add(figure(figure, column == model.sorted().get().by()));
        }
        setAccessibleText(row.word().form() + ": " + String.join(", ", figures));
    }

    private void showFlag(Spread spread, int said) {
        flag.setVisible(spread.oneSaysMost());
        flag.setManaged(spread.oneSaysMost());
        String text = say.text("ui.words.one-says-most", spread.most(), said);
        Parts.tip(flag, text);
        flag.setAccessibleText(text);
    }

    private static Mode modeOf(WordRow row) {
        return row.of() instanceof WordRow.Source.Key
                ? Mode.KEY
                : row.of() instanceof WordRow.Source.Near ? Mode.NEAR : Mode.FREQUENCY;
    }

    private String figure(WordRow row, Column column) {
        double value = column == Column.LIKELIHOOD ? Math.abs(row.figure(column)) : row.figure(column);
        String figure = say.text(column.formatKey(), value);
        return column == Column.PEOPLE && row.spread().unknown() ? say.text("ui.words.at-least", figure) : figure;
    }

    static Label figure(String text, boolean leading) {
        Label label = Parts.label(text, leading ? "bold" : "plain", "figure");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMinWidth(FIGURE);
        label.setPrefWidth(FIGURE);
        label.setMaxWidth(FIGURE);
        return label;
    }
}
