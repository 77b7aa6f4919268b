package no.utsagn.ui.importing.files;

import java.nio.charset.Charset;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;

/** Lets a person choose the character set of a file, and shows at once how its lines look in it. */
public final class EncodingCard {

    private static final double WIDTH = 800;
    private static final double HEIGHT = 268;

    private final Messages say;
    private final Overlay overlay;
    private final BatchModel batch;

    public EncodingCard(Messages say, Overlay overlay, BatchModel batch) {
        this.say = say;
        this.overlay = overlay;
        this.batch = batch;
    }

    /** Shows it for a file. */
    public void open(FileLine line) {
        batch.ask(intake -> Preview.of(line.path()), preview -> show(line, preview));
    }

    private void show(FileLine line, Preview preview) {
        ListView<String> sets = new ListView<>();
        sets.getItems().setAll(preview.lines().keySet());
        sets.setId("encodings");
        sets.setPrefSize(168, HEIGHT);
        sets.setMinWidth(168);
        sets.setFixedCellSize(32);
        sets.setAccessibleText(say.text("ui.import.encoding"));
        String now = line.encoding().orElse("");
        sets.getItems().stream()
                .filter(name -> Charset.isSupported(now) && Charset.forName(now).equals(Charset.forName(name)))
                .findFirst()
                .ifPresentOrElse(name -> sets.getSelectionModel().select(name), () -> sets.getSelectionModel()
                        .selectFirst());
        Label lines = Parts.label("", "preview");
        lines.setId("encoding-preview");
        lines.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        lines.setPrefHeight(HEIGHT);
        lines.setAlignment(Pos.TOP_LEFT);
        lines.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> String.join(
                                "\n",
                                preview.lines()
                                        .getOrDefault(
                                                String.valueOf(
                                                        sets.getSelectionModel().getSelectedItem()),
                                                List.of())),
                        sets.getSelectionModel().selectedItemProperty()));
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox body = new HBox(16, sets, lines);
        Button go = Parts.button(say.text("ui.import.encoding.go"), () -> take(line, sets), "accent");
        go.setId("encoding-go");
        HBox foot = new HBox(8, Parts.spring(), Parts.button(say.text("ui.cancel"), overlay::close), go);
        VBox card = new VBox(
                16,
                Parts.label(say.text("ui.import.encoding.title", line.name()), "card-title"),
                Parts.wrapped(say.text("ui.import.encoding.lead"), "muted"),
                body,
                foot);
        card.getStyleClass().addAll("card", "dialog", "encoding-card");
        card.setPrefWidth(WIDTH);
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && sets.isFocused()) {
                event.consume();
                take(line, sets);
            }
        });
        overlay.show(card);
        sets.requestFocus();
    }

    private void take(FileLine line, ListView<String> sets) {
        overlay.close();
        Charset set = Charset.forName(sets.getSelectionModel().getSelectedItem());
        batch.reread(line.path(), as -> as.in(set));
    }
}
