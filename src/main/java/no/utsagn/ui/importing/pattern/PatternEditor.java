package no.utsagn.ui.importing.pattern;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.importing.speaker.opening.Shape;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;

/** Lets a person say how a file marks its speakers, and shows what each way gives. */
final class PatternEditor {

    private static final double WIDTH = 560;

    private final Messages say;
    private final Overlay overlay;
    private final PatternModel model;

    PatternEditor(Messages say, Overlay overlay, PatternModel model) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
    }

    void open(List<PatternModel.Way> ways) {
        ToggleGroup group = new ToggleGroup();
        VBox rows = new VBox(4);
        for (PatternModel.Way way : ways) {
            RadioButton choose = new RadioButton(name(way.shape()));
            choose.setId(
                    "pattern-" + way.shape().map(Shape::name).orElse("found").toLowerCase(java.util.Locale.ROOT));
            choose.setToggleGroup(group);
            choose.setUserData(way);
            choose.setSelected(way.shape().equals(model.told()));
            Label counts = Parts.label(
                    say.text("ui.import.pattern.way", way.named(), way.turns(), way.voices()), "muted", "small");
            counts.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(12, choose, Parts.spring(), counts);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinHeight(32);
            rows.getChildren().add(row);
        }
        Button go = Parts.button(say.text("ui.import.pattern.go"), () -> take(group), "accent");
        go.setId("pattern-go");
        go.setDefaultButton(true);
        HBox foot = new HBox(8, Parts.spring(), Parts.button(say.text("ui.cancel"), overlay::close), go);
        VBox card = new VBox(
                16,
                Parts.label(say.text("ui.import.pattern.title"), "card-title"),
                Parts.wrapped(say.text("ui.import.pattern.lead"), "muted"),
                rows,
                foot);
        card.getStyleClass().addAll("card", "dialog");
        card.setPrefWidth(WIDTH);
        overlay.show(card);
        Optional.ofNullable(group.getSelectedToggle()).ifPresent(toggle -> ((RadioButton) toggle).requestFocus());
    }

    private void take(ToggleGroup group) {
        overlay.close();
        if (group.getSelectedToggle() != null
                && group.getSelectedToggle().getUserData() instanceof PatternModel.Way way
                && !way.shape().equals(model.told())) {
            model.read(way);
        }
    }

    private String name(Optional<Shape> shape) {
        if (shape.isEmpty()) {
            return say.text("ui.import.shape.found");
        }
        return switch (shape.get()) {
            case COLON -> say.text("ui.import.shape.colon");
            case TAB -> say.text("ui.import.shape.tab");
            case BOLD -> say.text("ui.import.shape.bold");
            case FENCED -> say.text("ui.import.shape.fenced");
            case DASH -> say.text("ui.import.shape.dash");
            case OWN_LINE -> say.text("ui.import.shape.own-line");
            case VOICE -> say.text("ui.import.shape.voice");
            case NONE -> say.text("ui.import.shape.none");
        };
    }
}
