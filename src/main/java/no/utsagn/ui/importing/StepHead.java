package no.utsagn.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The head of the assistant: what it does, and which of its steps are done. */
final class StepHead {

    private final Messages say;
    private final ImportModel model;
    private final HBox steps = new HBox(12);
    private final HBox node;

    StepHead(Messages say, ImportModel model) {
        this.say = say;
        this.model = model;
        steps.setAlignment(Pos.CENTER_RIGHT);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        Label count = Parts.label("", "muted");
        count.textProperty()
                .bind(javafx.beans.binding.Bindings.createStringBinding(
                        () -> model.files().count() == 0
                                ? ""
                                : say.text("ui.import.count", model.files().count()),
                        model.files().lines()));
        node = new HBox(12, Parts.label(say.text("ui.import.title"), "assistant-title"), count, Parts.spring(), steps);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("assistant-head");
        model.step().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        steps.getChildren().clear();
        for (Step step : Step.values()) {
            if (step != Step.FILES) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                steps.getChildren().add(line);
            }
            steps.getChildren().add(step(step));
        }
    }

    private Node step(Step step) {
        Step now = model.step().get();
        boolean done = step.compareTo(now) < 0;
        Label sign = new Label();
        sign.getStyleClass().add("step-sign");
        if (done) {
            sign.setGraphic(Parts.icon(Feather.CHECK));
            sign.getStyleClass().add("done");
        } else {
            sign.setText(String.valueOf(step.number()));
        }
        Label name = Parts.label(say.text(step.messageKey()));
        if (step == now) {
            sign.getStyleClass().add("now");
            name.getStyleClass().add("bold");
        } else if (!done) {
            name.getStyleClass().add("muted");
        }
        HBox box = new HBox(8, sign, name);
        box.setAlignment(Pos.CENTER_LEFT);
        if (done) {
            box.getStyleClass().add("step-done");
            box.setOnMouseClicked(event -> model.go(step));
        }
        return box;
    }
}
