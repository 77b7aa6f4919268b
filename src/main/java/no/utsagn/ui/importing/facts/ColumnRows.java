package no.utsagn.ui.importing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The lines with the columns of a table: what each is called, what stands in it, and what it is for. */
final class ColumnRows {

    private final Messages say;
    private final Overlay overlay;
    private final ColumnsModel model;

    ColumnRows(Messages say, Overlay overlay, ColumnsModel model) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
    }

    /** None if the chosen file is no table. */
    List<Node> of() {
        List<ColumnsModel.Line> lines = model.lines();
        List<Node> rows = new ArrayList<>();
        if (lines.isEmpty()) {
            return rows;
        }
        rows.add(FactRow.heading(say.text("ui.import.columns")));
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(lines.get(i), i));
        }
        model.example().ifPresent(one -> {
            VBox said = new VBox(
                    4, Parts.label(one.getKey(), "bold", "small"), Parts.wrapped("«" + one.getValue() + "»", "small"));
            said.getStyleClass().add("preview");
            said.setId("columns-example");
            rows.add(said);
        });
        return rows;
    }

    private Node row(ColumnsModel.Line line, int place) {
        Label name = Parts.label(line.name(), "small", "bold");
        Parts.tip(name, line.name());
        Label example = Parts.label(line.example().replace('\n', ' '), "muted", "small");
        VBox words = new VBox(0, name, example);
        words.setMinWidth(0);
        words.setPrefWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words, use(line, place));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(38);
        return row;
    }

    private Button use(ColumnsModel.Line line, int place) {
        Button use = Panel.link(say.text(line.use().messageKey()), () -> {});
        use.setId("column-" + place);
        use.getStyleClass().addAll("plain", InPlace.STYLE);
        use.setGraphic(Parts.icon(Feather.CHEVRON_DOWN, "muted"));
        use.setContentDisplay(ContentDisplay.RIGHT);
        use.setAccessibleText(line.name() + ": " + use.getText());
        use.setOnAction(
                event -> new Picker(overlay, say.text("ui.import.pick"), typed -> choices(line, typed)).open(use));
        return use;
    }

    private List<Choice> choices(ColumnsModel.Line line, String typed) {
        return model.uses(line).stream()
                .map(use -> new Choice(say.text(use.messageKey()), "", "", () -> model.take(line, use)))
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
