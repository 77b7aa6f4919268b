package no.utsagn.ui.settings.dialog;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.settings.Settings;
import no.utsagn.ui.settings.SettingsModel;

/** After how many minutes without use the key locks. */
final class KeyMinutes {

    private final Messages say;
    private final SettingsModel model;
    private final Problems problems;

    KeyMinutes(Messages say, SettingsModel model, Problems problems) {
        this.say = say;
        this.model = model;
        this.problems = problems;
    }

    Node node() {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.setMaxWidth(Region.USE_PREF_SIZE);
        Settings.KEY_MINUTES.forEach(minutes -> segments.getChildren().add(button(minutes)));
        Label name = Parts.label(say.text("ui.settings.key"), "field-name");
        name.setMinWidth(190);
        name.setLabelFor(segments);
        HBox row = new HBox(12, name, segments);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ToggleButton button(int minutes) {
        ToggleButton button = new ToggleButton(say.text("ui.settings.key.minutes", minutes));
        button.setId("key-minutes-" + minutes);
        button.setSelected(model.settings().get().keyMinutes() == minutes);
        button.setOnAction(event -> {
            button.setSelected(true);
            problems.guard(() -> model.change(now -> now.withKeyMinutes(minutes)));
        });
        model.settings().addListener((property, before, now) -> button.setSelected(now.keyMinutes() == minutes));
        return button;
    }
}
