package no.utsagn.ui.importing.facts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;

/** Lets a person write how the files are named, and counts at once how many names fit. */
final class NamesEditor {

    private static final double WIDTH = 560;
    private static final String FIELDS = "{type} {nummer} {rolle} {sted} {dato} {runde} {sak}";
    private static final int MOST_LISTED = 4;

    private final Messages say;
    private final Overlay overlay;
    private final NamesModel model;

    NamesEditor(Messages say, Overlay overlay, NamesModel model) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
    }

    void open() {
        TextField field = new TextField(model.template());
        field.setId("name-template");
        field.setPromptText("{type}{nummer}_{rolle}_{sted}_{dato}");
        field.setAccessibleText(say.text("ui.import.names.title"));
        Label fit = Parts.wrapped("", "small");
        fit.setId("name-fit");
        Button go = Parts.button(say.text("ui.import.names.go"), () -> take(field), "accent");
        go.setId("names-go");
        go.setDefaultButton(true);
        field.textProperty().addListener((property, before, now) -> show(now, fit, go));
        show(field.getText(), fit, go);
        HBox foot = new HBox(8, Parts.spring(), Parts.button(say.text("ui.cancel"), overlay::close), go);
        VBox card = new VBox(
                16,
                Parts.label(say.text("ui.import.names.title"), "card-title"),
                Parts.wrapped(say.text("ui.import.names.lead", FIELDS), "muted"),
                field,
                fit,
                foot);
        card.getStyleClass().addAll("card", "dialog");
        card.setPrefWidth(WIDTH);
        overlay.show(card);
        field.requestFocus();
        field.end();
    }

    private void show(String template, Label fit, Button go) {
        if (template.isBlank()) {
            fit.setText(say.text("ui.import.names.none"));
            go.setDisable(false);
            return;
        }
        var tried = model.tryOut(template);
        go.setDisable(tried.isEmpty());
        fit.setText(tried.map(this::words).orElseGet(() -> say.text("ui.import.names.wrong")));
    }

    private String words(NamesModel.Fit fit) {
        String counts = say.text("ui.import.names.fit", fit.fitting(), fit.all());
        if (fit.unfit().isEmpty()) {
            return counts;
        }
        String listed = String.join(
                ", ", fit.unfit().subList(0, Math.min(MOST_LISTED, fit.unfit().size())));
        return counts + " " + say.text("ui.import.names.unfit", listed);
    }

    private void take(TextField field) {
        overlay.close();
        model.take(field.getText());
    }
}
