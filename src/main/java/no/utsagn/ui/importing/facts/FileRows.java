package no.utsagn.ui.importing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.base.Messages;
import no.utsagn.importing.filename.NamePart;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Round;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The lines with what the study will say of the chosen file, each to be typed over. */
final class FileRows {

    private final Messages say;
    private final Overlay overlay;
    private final ByHand model;

    FileRows(Messages say, Overlay overlay, ByHand model) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
    }

    /** @param parts of the file's name, whose values need not be told twice */
    List<Node> of(FileIntake file, List<NamePart> parts) {
        List<Node> rows = new ArrayList<>();
        rows.add(FactRow.heading(say.text("ui.import.facts.of-file")));
        rows.add(FactRow.of(say.text("ui.import.facts.kind"), kind(file)));
        String round = file.fields().round().map(Round::name).orElse("");
        rows.add(value("round", say.text("ui.import.facts.round"), round, model::round));
        rows.add(value("site", say.text("ui.import.facts.site"), file.site().orElse(""), model::site));
        for (Map.Entry<String, String> one : file.fields().attributes().values().entrySet()) {
            if (parts.stream().noneMatch(part -> part.value().equals(one.getValue()))) {
                rows.add(value(
                        one.getKey(), one.getKey(), one.getValue(), value -> model.attribute(one.getKey(), value)));
            }
        }
        rows.add(more());
        return rows;
    }

    private Node value(String id, String name, String value, Consumer<String> take) {
        return FactRow.of(name, new InPlace("fact-" + id, name, value, say.text("ui.import.facts.type"), take));
    }

    private Button kind(FileIntake file) {
        Button kind = Panel.link(Kinds.name(say, file.fields().kind()), () -> {});
        kind.setId("file-kind");
        kind.getStyleClass().addAll("plain", InPlace.STYLE);
        kind.setGraphic(Parts.icon(Feather.CHEVRON_DOWN, "muted"));
        kind.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        kind.setAccessibleText(say.text("ui.import.facts.kind") + ": " + kind.getText());
        kind.setOnAction(event -> new Picker(overlay, say.text("ui.import.pick"), this::kinds).open(kind));
        return kind;
    }

    private List<Choice> kinds(String typed) {
        return Stream.of(TranscriptKind.values())
                .map(kind -> new Choice(Kinds.name(say, kind), "", "", () -> model.kind(kind)))
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** One more attribute: its name and its value, side by side. */
    private Node more() {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(28);
        Button add = Panel.link(say.text("ui.import.facts.more"), () -> {});
        add.setId("fact-more");
        add.getStyleClass().addAll("small", InPlace.STYLE);
        row.getChildren().setAll(add);
        add.setOnAction(event -> fields(row, add));
        return row;
    }

    private void fields(HBox row, Button add) {
        TextField name = field("fact-name", say.text("ui.import.facts.more.name"));
        TextField value = field("fact-value", say.text("ui.import.facts.more.value"));
        name.setOnAction(event -> value.requestFocus());
        value.setOnAction(event -> {
            row.getChildren().setAll(add);
            add.requestFocus();
            if (!name.getText().isBlank() && !value.getText().isBlank()) {
                model.attribute(name.getText().strip(), value.getText().strip());
            }
        });
        row.getChildren().setAll(name, value);
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !row.getChildren().contains(add)) {
                event.consume();
                row.getChildren().setAll(add);
                add.requestFocus();
            }
        });
        name.requestFocus();
    }

    private static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("in-place-field");
        field.setPrefWidth(120);
        return field;
    }
}
