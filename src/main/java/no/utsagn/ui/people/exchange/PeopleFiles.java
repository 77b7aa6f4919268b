package no.utsagn.ui.people.exchange;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.app.people.table.ExportPeople;
import no.utsagn.app.people.table.ImportPeople;
import no.utsagn.app.people.table.TablePlan;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.people.exchange.PlanLines.Line;
import no.utsagn.ui.running.Work;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Takes the table of participants in from a file, after showing what that changes, and puts it into one. */
public final class PeopleFiles {

    private static final double WIDTH = 680;
    private static final double LIST = 320;
    private static final double NARROW = 460;

    private final Dialogs with;
    private final Messages say;
    private final DeskModel desk;

    public PeopleFiles(Dialogs with, DeskModel desk) {
        this.with = with;
        this.say = with.say();
        this.desk = desk;
    }

    /** Both acts, for keys, menus and the palette. */
    public List<Command> commands() {
        return List.of(
                Command.of(say.text("ui.people.import"), this::take),
                Command.of(say.text("ui.people.export"), this::export));
    }

    /** Both acts as quiet buttons. */
    public List<Node> tools() {
        Button take = Parts.iconButton(Feather.UPLOAD, say.text("ui.people.import"), this::take);
        take.setId("import-people");
        Button export = Parts.iconButton(Feather.DOWNLOAD, say.text("ui.people.export"), this::export);
        export.setId("export-people");
        return List.of(take, export);
    }

    private void take() {
        FileChoice.Kind kind =
                new FileChoice.Kind(say.text("ui.kind-of-file.table"), List.of("csv", "tsv", "txt", "xlsx"));
        with.files()
                .open(say.text("ui.people.import.choose"), kind)
                .ifPresent(file ->
                        with.run(Work.READING, progress -> new ImportPeople(desk.desk()).plan(file), this::preview));
    }

    private void preview(TablePlan plan) {
        PlanLines lines = new PlanLines(say, desk.study().get().people());
        Label sum = Parts.wrapped(lines.sum(plan), "body");
        sum.setId("import-sum");
        int changed = plan.changed();
        DialogCard card = new DialogCard(
                say,
                with.overlay(),
                say.text("ui.people.import.title", plan.file()),
                WIDTH,
                say.text("ui.people.import.go", changed),
                () -> {
                    with.overlay().close();
                    new ImportPeople(desk.desk()).take(plan);
                });
        card.go().setDisable(changed == 0);
        if (changed == 0) {
            card.beside(Parts.label(say.text("ui.people.import.nothing"), "muted"));
        }
        card.with(sum);
        plan.remarks().forEach(remark -> card.with(Parts.wrapped(say.text(remark), "muted", "small")));
        List<Line> rows = lines.rows(plan);
        if (!rows.isEmpty()) {
            card.with(list(rows));
        }
        card.with(Parts.wrapped(say.text("ui.people.import.undo"), "muted", "small"));
        card.open(card.go());
    }

    private static ListView<Line> list(List<Line> rows) {
        ListView<Line> list = new ListView<>();
        list.setId("import-rows");
        list.getItems().setAll(rows);
        list.getStyleClass().addAll("found-list", "plan-rows");
        list.setPrefHeight(Math.min(LIST, 56.0 * rows.size() + 4));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(null);
                setPrefWidth(0);
                setGraphic(empty || line == null ? null : drawn(line));
            }
        });
        return list;
    }

    private static Node drawn(Line line) {
        Node sign =
                line.leftOut() ? Parts.icon(Feather.ALERT_TRIANGLE, "warning") : Parts.icon(Feather.EDIT_2, "accent");
        VBox words = new VBox(2, Parts.label(line.title(), "bold"), Parts.wrapped(line.text(), "small"));
        HBox row = new HBox(10, sign, words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private void export() {
        FileChoice.Kind kind = new FileChoice.Kind(say.text("ui.kind-of-file.table"), List.of("xlsx", "csv"));
        with.files()
                .save(say.text("ui.people.export"), kind, say.text("ui.people.export.name"))
                .ifPresent(file -> with.run(
                        Work.EXPORTING,
                        progress -> new ExportPeople(desk.desk(), say).to(file),
                        exported -> told(file, exported)));
    }

    private void told(Path file, ExportPeople.Exported exported) {
        DialogCard card = new DialogCard(
                say,
                with.overlay(),
                say.text("ui.people.export.done"),
                NARROW,
                say.text("ui.close"),
                () -> with.overlay().close());
        card.withoutCancel();
        card.with(Parts.wrapped(
                say.text("ui.people.export.told", exported.people(), String.valueOf(file.getFileName())), "body"));
        if (exported.masked() > 0) {
            card.with(Parts.wrapped(say.text("ui.people.export.masked", exported.masked()), "muted"));
        }
        if (!exported.compared()) {
            card.with(Parts.wrapped(say.text("ui.people.export.not-compared"), "muted"));
        }
        card.with(Parts.wrapped(say.text("ui.people.export.careful"), "muted", "small"));
        card.open(card.go());
    }
}
