package no.utsagn.ui.anonymise.side;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.language.CaseRegime;
import no.utsagn.names.model.MissRates;
import no.utsagn.names.model.MissRates.TextKind;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.parts.Parts;

/** How much finders overlooked where that was measured, and that it was not measured for speech. */
final class MissPane {

    private static final List<EntityKind> COLUMNS =
            List.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION);

    private final Messages say;
    private final AnonymiseModel model;
    private final MissRates rates = MissRates.shipped();
    private final GridPane grid = new GridPane();
    private final VBox node;

    MissPane(Messages say, AnonymiseModel model) {
        this.say = say;
        this.model = model;
        grid.getStyleClass().add("miss-rates");
        grid.setHgap(8);
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        COLUMNS.forEach(kind -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        });
        node = new VBox(
                8,
                Parts.label(say.text("ui.anonymise.miss"), "pane-title"),
                Parts.wrapped(say.text("ui.anonymise.miss.text"), "muted", "small"),
                grid);
        model.transcript().addListener((property, before, now) -> show());
        show();
    }

    Region node() {
        return node;
    }

    private void show() {
        grid.getChildren().clear();
        grid.addRow(
                0,
                head(say.text("ui.anonymise.miss.text-kind")),
                head(say.text("ui.anonymise.miss.person")),
                head(say.text("ui.anonymise.miss.place")),
                head(say.text("ui.anonymise.miss.organisation")));
        Optional<TextKind> here = here();
        int at = 1;
        for (TextKind kind : TextKind.values()) {
            row(at++, name(kind), kind, here.filter(kind::equals).isPresent());
        }
        Label dialect = Parts.label(say.text("ui.anonymise.miss.dialect"));
        Label none = Parts.label(say.text("ui.anonymise.miss.not-measured"));
        mark(at, here.isEmpty());
        grid.add(dialect, 0, at);
        grid.add(none, 1, at, COLUMNS.size(), 1);
        GridPane.setHalignment(none, HPos.RIGHT);
    }

    /** Speech is nearest to what was not measured; small letters were. */
    private Optional<TextKind> here() {
        return model.openTranscript()
                .filter(transcript -> CaseRegime.of(transcript.text()) == CaseRegime.NO_CAPITALS)
                .map(transcript -> TextKind.SMALL_LETTERS);
    }

    private void row(int at, String name, TextKind kind, boolean chosen) {
        mark(at, chosen);
        grid.add(Parts.label(name), 0, at);
        for (int i = 0; i < COLUMNS.size(); i++) {
            OptionalDouble rate = rates.of(kind, COLUMNS.get(i));
            grid.add(
                    Parts.label(
                            rate.isPresent()
                                    ? say.text("ui.anonymise.miss.rate", rate.getAsDouble() * 100)
                                    : say.text("ui.anonymise.miss.not-measured")),
                    i + 1,
                    at);
        }
    }

    private void mark(int at, boolean chosen) {
        Region ground = new Region();
        ground.getStyleClass().add("miss-row");
        if (chosen) {
            ground.getStyleClass().add("chosen");
        }
        grid.add(ground, 0, at, COLUMNS.size() + 1, 1);
    }

    private static Label head(String text) {
        Label label = Parts.label(text, "muted", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String name(TextKind kind) {
        return switch (kind) {
            case BOKMAAL -> say.text("ui.anonymise.miss.bokmaal");
            case NYNORSK -> say.text("ui.anonymise.miss.nynorsk");
            case SMALL_LETTERS -> say.text("ui.anonymise.miss.small-letters");
        };
    }
}
