package no.utsagn.ui.importing.facts;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.base.Messages;
import no.utsagn.study.People;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The card with what columns, the name of the file, a table of informants and a person tell of the chosen file. */
public final class FactsCard {

    private final Messages say;
    private final BatchModel batch;
    private final NamesModel names;
    private final ColumnRows columnRows;
    private final NameRows nameRows;
    private final FileRows fileRows;
    private final Panel panel;
    private final Label fits = Parts.label("", "muted", "small");
    private final VBox body = new VBox(2);

    /** @param people everyone in the study */
    public FactsCard(Dialogs with, BatchModel batch, Supplier<People> people) {
        this.say = with.say();
        this.batch = batch;
        this.names = new NamesModel(batch, people);
        columnRows = new ColumnRows(say, with.overlay(), new ColumnsModel(batch));
        nameRows = new NameRows(say, with.overlay(), names);
        fileRows = new FileRows(say, with.overlay(), new ByHand(batch));
        panel = new Panel(say.text("ui.import.facts"));
        Button edit = Parts.iconButton(
                Feather.EDIT_2, say.text("ui.import.facts.edit"), () -> new NamesEditor(say, with.overlay(), names)
                        .open());
        edit.setId("edit-names");
        Button table = Panel.tool(Feather.GRID, say.text("ui.import.facts.table"), new Informants(with, names)::ask);
        table.setId("facts-table");
        panel.tools().getChildren().addAll(edit, table);
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
        Optional<String> focused = focused();
        body.getChildren().clear();
        batch.file().filter(file -> file.content().isPresent()).ifPresent(this::show);
        focused.ifPresent(this::focus);
    }

    private void show(FileIntake file) {
        body.getChildren().addAll(columnRows.of());
        body.getChildren().addAll(nameRows.of(file.name(), fits));
        body.getChildren().addAll(fileRows.of(file, names.parts()));
    }

    /** Which value the keyboard is at, so that it is there again when all lines are made anew. */
    private Optional<String> focused() {
        return body.lookupAll("." + InPlace.STYLE).stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst();
    }

    private void focus(String id) {
        body.lookupAll("." + InPlace.STYLE).stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
