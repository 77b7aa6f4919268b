package no.utsagn.ui.importing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.base.Messages;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Round;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The card with what the study will say of the chosen file: its kind, round, site and attributes. */
public final class FactsCard {

    private static final double NAME = 88;

    private final Messages say;
    private final BatchModel batch;
    private final Overlay overlay;
    private final Panel panel;
    private final VBox body = new VBox(4);

    public FactsCard(Messages say, BatchModel batch, Overlay overlay) {
        this.say = say;
        this.batch = batch;
        this.overlay = overlay;
        panel = new Panel(say.text("ui.import.facts"));
        body.getStyleClass().add("panel-body");
        panel.with(body);
        InvalidationListener changed = observable -> show();
        batch.batch().addListener(changed);
        batch.chosen().addListener(changed);
        show();
    }

    /** What is put into the window. */
    public Region node() {
        return panel;
    }

    private void show() {
        body.getChildren().clear();
        batch.file().filter(file -> file.content().isPresent()).ifPresent(this::show);
    }

    private void show(FileIntake file) {
        Button kind = Panel.link(Kinds.name(say, file.fields().kind()), () -> {});
        kind.setId("file-kind");
        kind.setGraphic(Parts.icon(Feather.CHEVRON_DOWN));
        kind.setAccessibleText(say.text("ui.import.facts.kind") + ": " + kind.getText());
        kind.setOnAction(
                event -> new Picker(overlay, say.text("ui.import.pick"), typed -> kinds(file, typed)).open(kind));
        body.getChildren().add(row(say.text("ui.import.facts.kind"), kind));
        file.fields().round().map(Round::name).ifPresent(round -> body.getChildren()
                .add(row(say.text("ui.import.facts.round"), Parts.label(round))));
        file.site().ifPresent(site -> body.getChildren().add(row(say.text("ui.import.facts.site"), Parts.label(site))));
        file.fields().attributes().values().forEach((name, value) -> body.getChildren()
                .add(row(name, Parts.label(value))));
    }

    private List<Choice> kinds(FileIntake file, String typed) {
        List<Choice> choices = new ArrayList<>();
        for (TranscriptKind kind : TranscriptKind.values()) {
            String name = Kinds.name(say, kind);
            if (name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
                choices.add(new Choice(
                        name,
                        "",
                        "",
                        () -> batch.change(all -> all.with(
                                file.path(), one -> one.with(one.fields().withKind(kind))))));
            }
        }
        return choices;
    }

    private static Node row(String name, Region value) {
        Label label = Parts.label(name, "bold", "small");
        label.setMinWidth(NAME);
        HBox row = new HBox(8, label, value);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(24);
        return row;
    }
}
