package no.utsagn.ui.importing.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.base.Messages;
import no.utsagn.importing.filename.NameField;
import no.utsagn.importing.filename.NamePart;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Round;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The card with what the names of the files tell, what a table of informants tells, and what the study will say. */
public final class FactsCard {

    private static final double NAME = 88;
    private static final double WRITTEN = 96;

    private final Messages say;
    private final Dialogs with;
    private final BatchModel batch;
    private final NamesModel names;
    private final Panel panel;
    private final Label fits = Parts.label("", "muted", "small");
    private final VBox body = new VBox(4);

    public FactsCard(Dialogs with, BatchModel batch) {
        this.say = with.say();
        this.with = with;
        this.batch = batch;
        this.names = new NamesModel(batch);
        panel = new Panel(say.text("ui.import.facts"));
        Button edit = Parts.iconButton(Feather.EDIT_2, say.text("ui.import.facts.edit"), this::edit);
        edit.setId("edit-names");
        panel.tools().getChildren().add(edit);
        Button table = Panel.tool(Feather.GRID, say.text("ui.import.facts.table"), this::table);
        table.setId("facts-table");
        panel.tools().getChildren().add(table);
        body.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("edge-to-edge");
        panel.with(scroll);
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
        NamesModel.Fit fit = names.fit();
        fits.setText(names.pattern().isPresent() ? say.text("ui.import.facts.fit", fit.fitting(), fit.all()) : "");
        fits.setTooltip(fit.unfit().isEmpty() ? null : Parts.tooltip(String.join("\n", fit.unfit())));
        body.getChildren().clear();
        batch.file().filter(file -> file.content().isPresent()).ifPresent(this::show);
    }

    private void show(FileIntake file) {
        List<NamePart> parts = names.parts();
        Node name = parts.isEmpty() ? Parts.label(file.name(), "muted") : underlined(file.name(), parts);
        fits.setMinWidth(Region.USE_PREF_SIZE);
        body.getChildren().add(new HBox(8, name, Parts.spring(), fits));
        for (NamePart part : parts) {
            Label written = Parts.label(part.written(), "muted", "small");
            written.setMinWidth(WRITTEN);
            body.getChildren()
                    .add(row(
                            say.text(part.field().words()),
                            written,
                            Parts.icon(Feather.ARROW_RIGHT, "muted"),
                            part.field().kind() == NameField.Kind.TYPE ? kind(file) : Parts.label(part.value())));
        }
        if (parts.isEmpty() && names.pattern().isPresent()) {
            body.getChildren().add(Parts.wrapped(say.text("ui.import.facts.unfit"), "warning", "small"));
        }
        if (parts.stream().noneMatch(part -> part.field().kind() == NameField.Kind.TYPE)) {
            body.getChildren().add(row(say.text("ui.import.facts.kind"), kind(file)));
        }
        file.fields().round().map(Round::name).ifPresent(round -> said(say.text("ui.import.facts.round"), round));
        file.site()
                .filter(site -> !isPart(parts, site))
                .ifPresent(site -> said(say.text("ui.import.facts.site"), site));
        file.fields().attributes().values().entrySet().stream()
                .filter(one -> !isPart(parts, one.getValue()))
                .forEach(one -> said(one.getKey(), one.getValue()));
    }

    private static boolean isPart(List<NamePart> parts, String value) {
        return parts.stream().anyMatch(part -> part.value().equals(value));
    }

    private void said(String name, String value) {
        body.getChildren().add(row(name, Parts.label(value)));
    }

    /** The name of a file, each part with a line of its own colour below; the parts come in the same order below it. */
    private static Node underlined(String name, List<NamePart> parts) {
        HBox line = new HBox();
        line.getStyleClass().add("file-name-parts");
        int from = 0;
        int colour = 0;
        for (NamePart part : parts) {
            line.getChildren().add(Parts.label(name.substring(from, part.span().start()), "muted"));
            line.getChildren().add(Parts.label(part.span().of(name), "name-part", "name-part-" + colour++ % 5));
            from = part.span().end();
        }
        line.getChildren().add(Parts.label(name.substring(from), "muted"));
        return line;
    }

    private Button kind(FileIntake file) {
        Button kind = Panel.link(Kinds.name(say, file.fields().kind()), () -> {});
        kind.setId("file-kind");
        kind.setGraphic(Parts.icon(Feather.CHEVRON_DOWN));
        kind.setAccessibleText(say.text("ui.import.facts.kind") + ": " + kind.getText());
        kind.setOnAction(event ->
                new Picker(with.overlay(), say.text("ui.import.pick"), typed -> kinds(file, typed)).open(kind));
        return kind;
    }

    private List<Choice> kinds(FileIntake file, String typed) {
        return Stream.of(TranscriptKind.values())
                .map(kind -> new Choice(
                        Kinds.name(say, kind),
                        "",
                        "",
                        () -> batch.change(all -> all.with(
                                file.path(), one -> one.saying(one.said().ofKind(kind))))))
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void edit() {
        new NamesEditor(say, with.overlay(), names).open();
    }

    private void table() {
        Optional.of(new FileChoice.Kind(say.text("ui.kind-of-file.table"), List.of("csv", "tsv", "xlsx")))
                .flatMap(kind -> with.files().open(say.text("ui.import.facts.table.choose"), kind))
                .ifPresent(path -> names.informants(path, this::told));
    }

    private void told(NamesModel.Fit fit) {
        Label rows = Parts.wrapped(say.text("ui.import.facts.matched", fit.fitting(), fit.all()), "body");
        Button close = Parts.button(say.text("ui.close"), with.overlay()::close, "accent");
        close.setDefaultButton(true);
        close.setId("matched-close");
        VBox card = new VBox(16, Parts.label(say.text("ui.import.facts.table.title"), "card-title"), rows);
        if (!fit.unfit().isEmpty()) {
            card.getChildren()
                    .add(Parts.wrapped(
                            say.text("ui.import.facts.unused", String.join(", ", fit.unfit())), "muted", "small"));
        }
        HBox foot = new HBox(Parts.spring(), close);
        card.getChildren().add(foot);
        card.getStyleClass().addAll("card", "dialog");
        card.setPrefWidth(480);
        with.overlay().show(card);
        close.requestFocus();
    }

    private static Node row(String name, Node... values) {
        Label label = Parts.label(name, "bold", "small");
        label.setMinWidth(NAME);
        HBox row = new HBox(8, label);
        row.getChildren().addAll(values);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(24);
        return row;
    }
}
