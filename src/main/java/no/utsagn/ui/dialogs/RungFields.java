package no.utsagn.ui.dialogs;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rung.Level;
import no.utsagn.ui.desk.Levels;
import no.utsagn.ui.parts.Named;
import no.utsagn.ui.parts.Parts;

/** Asks how much a print is to tell of places, organisations, dates and ages that were replaced. */
final class RungFields {

    private static final List<EntityKind> KINDS =
            List.of(EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.DATE, EntityKind.AGE);

    private final Messages say;
    private final FlowPane fields = new FlowPane(16, 8);

    RungFields(Messages say, Study study, ExportModel model) {
        this.say = say;
        for (EntityKind kind : KINDS) {
            List<Level> levels = ExportModel.levels(study, kind);
            if (!levels.isEmpty()) {
                fields.getChildren().add(field(kind, levels, model));
            }
        }
    }

    /** The fields; empty where nothing is replaced that has a ladder. */
    Optional<FlowPane> node() {
        return fields.getChildren().isEmpty() ? Optional.empty() : Optional.of(fields);
    }

    private VBox field(EntityKind kind, List<Level> levels, ExportModel model) {
        ComboBox<Optional<Level>> box = new ComboBox<>();
        box.setId("export-rung-" + kind.code());
        box.getItems().add(Optional.empty());
        levels.forEach(level -> box.getItems().add(Optional.of(level)));
        Named.in(box, level -> level.map(new Levels(say)::of).orElseGet(() -> say.text("ui.export.rung.stored")));
        box.valueProperty().bindBidirectional(model.rung(kind));
        box.setPrefWidth(160);
        Label name = Parts.label(name(kind), "field-name");
        name.setLabelFor(box);
        return new VBox(4, name, box);
    }

    private String name(EntityKind kind) {
        return switch (kind) {
            case PLACE -> say.text("ui.export.rung.places");
            case ORGANISATION -> say.text("ui.export.rung.organisations");
            case DATE -> say.text("ui.export.rung.dates");
            default -> say.text("ui.export.rung.ages");
        };
    }
}
