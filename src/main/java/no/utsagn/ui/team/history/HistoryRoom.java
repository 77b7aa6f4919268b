package no.utsagn.ui.team.history;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.app.codes.history.PrintCodebookHistory;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.base.Messages;
import no.utsagn.merge.codes.past.Version;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.CommandMenu;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.parts.Named;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import org.kordamp.ikonli.feather.Feather;

/** The room of the codebook's history: versions on the left, what two of them differ in on the right. */
public final class HistoryRoom implements Room {

    /** Says what was done, with something that can be done about it. */
    @FunctionalInterface
    public interface Teller {
        /** Says it. */
        void tell(String text, String actName, Runnable act);
    }

    /** How wide the list of versions is at least, in pixels. */
    private static final double LIST = 340;

    private final Messages say;
    private final Dialogs with;
    private final DeskModel desk;
    private final Teller teller;
    private final HistoryModel model = new HistoryModel();
    private final Telling telling;
    private final ListView<Version> list = new ListView<>();
    private final ComboBox<Integer> from = new ComboBox<>();
    private final ComboBox<Integer> to = new ComboBox<>();
    private final StackPane node = new StackPane();
    private final SplitPane split;
    private boolean seen;
    private boolean filling;

    public HistoryRoom(Dialogs with, DeskModel desk, Teller teller) {
        this.say = with.say();
        this.with = with;
        this.desk = desk;
        this.teller = teller;
        this.telling = new Telling(say, model);
        list.setId("history-list");
        list.setAccessibleText(say.text("ui.team.history.list"));
        list.getStyleClass().add("merge-list");
        list.setCellFactory(view -> new VersionCell(telling, view));
        list.setMinWidth(LIST);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.choose(now.number());
            }
        });
        ComparedPane compared = new ComparedPane(say, model);
        VBox.setVgrow(compared.node(), Priority.ALWAYS);
        VBox right = new VBox(tools(), compared.node());
        right.getStyleClass().add("pane");
        split = new SplitPane(list, right);
        SplitPane.setResizableWithParent(list, false);
        split.setDividerPositions(0.27);
        node.getStyleClass().addAll("work", "team");
        node.setId("codebook-history");
        model.versions().addListener((property, before, now) -> fill());
        model.pair().addListener((property, before, now) -> showPair(now));
        desk.study().addListener((property, before, now) -> follow());
        fill();
    }

    private Node tools() {
        box(from, "history-from", say.text("ui.team.history.from"));
        box(to, "history-to", say.text("ui.team.history.to"));
        Button one = Parts.button(say.text("ui.team.history.print-pair"), this::printPair);
        one.setId("history-print-pair");
        one.setGraphic(Parts.icon(Feather.PRINTER, "small-icon"));
        Button all = Parts.button(say.text("ui.team.history.print"), this::printAll);
        all.setId("history-print");
        all.setGraphic(Parts.icon(Feather.PRINTER, "small-icon"));
        HBox row = new HBox(
                8,
                Parts.label(say.text("ui.team.history.from"), "muted"),
                from,
                Parts.label(say.text("ui.team.history.to"), "muted"),
                to,
                Parts.spring(),
                one,
                all);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("tool-row", "history-tools");
        return row;
    }

    private void box(ComboBox<Integer> box, String id, String name) {
        box.setId(id);
        box.setAccessibleText(name);
        box.setPrefWidth(90);
        box.setMinWidth(80);
        Named.in(box, number -> number == 0 ? say.text("ui.team.history.start") : "v" + number);
        box.setOnAction(event -> {
            if (!filling && from.getValue() != null && to.getValue() != null) {
                model.compare(from.getValue(), to.getValue());
            }
        });
    }

    private void fill() {
        List<Version> versions = model.versions().get();
        List<Integer> numbers =
                new ArrayList<>(versions.stream().map(Version::number).toList());
        numbers.add(0);
        filling = true;
        list.setItems(FXCollections.observableList(versions));
        from.setItems(FXCollections.observableList(numbers));
        to.setItems(FXCollections.observableList(numbers));
        filling = false;
        node.getChildren()
                .setAll(
                        versions.isEmpty()
                                ? Parts.empty(
                                        Feather.CLOCK,
                                        say.text("ui.team.history.empty.title"),
                                        say.text("ui.team.history.empty.text"))
                                : split);
        showPair(model.pair().get());
    }

    private void showPair(HistoryModel.Pair pair) {
        filling = true;
        from.setValue(pair.from());
        to.setValue(pair.to());
        list.getItems().stream()
                .filter(version -> version.number() == pair.to() && model.isOneStep())
                .findFirst()
                .ifPresentOrElse(version -> list.getSelectionModel().select(version), () -> list.getSelectionModel()
                        .clearSelection());
        filling = false;
    }

    private void follow() {
        if (seen) {
            model.read(desk.study().get());
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void shown(boolean now) {
        seen = now;
        follow();
    }

    private void printAll() {
        print(say.text("ui.team.history.file"), file -> printing()
                .versions(file, with.key().flatMap(KeyHolder::held)));
    }

    private void printPair() {
        HistoryModel.Pair pair = model.pair().get();
        print(say.text("ui.team.history.file-pair", pair.from(), pair.to()), file -> printing()
                .between(pair.from(), pair.to(), file, with.key().flatMap(KeyHolder::held)));
    }

    private PrintCodebookHistory printing() {
        return new PrintCodebookHistory(desk.study().get(), say, ZoneId.systemDefault());
    }

    private void print(String name, Function<Path, PrintCodebookHistory.Printed> print) {
        with.files()
                .save(
                        say.text("ui.team.history.print.title"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.report"), List.of("docx", "html", "md", "csv")),
                        name + ".docx")
                .ifPresent(file -> new Problems(say, with.overlay()).guard(() -> {
                    PrintCodebookHistory.Printed printed = print.apply(file);
                    String told = printed.compared()
                            ? say.text("ui.team.history.printed", printed.rows(), file.toString(), printed.masked())
                            : say.text(
                                    "ui.team.history.printed-locked",
                                    printed.rows(),
                                    file.toString(),
                                    printed.masked());
                    teller.tell(told, say.text("ui.team.given.show"), () -> with.files()
                            .show(file));
                }));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(say.text("ui.team.history.print"), this::printAll).on("Shortcut+P"),
                Command.of(say.text("ui.team.history.print-pair"), this::printPair));
    }

    @Override
    public Optional<CommandMenu> menu() {
        return Optional.of(new CommandMenu(say.text("ui.activity.team"), List.of(commands())));
    }
}
