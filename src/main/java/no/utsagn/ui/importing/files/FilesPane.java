package no.utsagn.ui.importing.files;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.app.transcripts.intake.batch.FileState;
import no.utsagn.base.Messages;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The card with the files: chips that count and filter, the table, and where to drop files as long as there are none. */
public final class FilesPane {

    /** What the card asks the window to do. */
    public interface Requests {
        void addFiles();

        void addFolder();

        void encoding(FileLine line);

        void text();

        void speakers();
    }

    /** The head of the card, that of the table and the lines around, in pixels. */
    private static final double AROUND_ROWS = 78;

    private final Messages say;
    private final BatchModel batch;
    private final FilesModel model;
    private final Requests requests;
    private final FilesTable table;
    private final HBox chips = new HBox(8);
    private final HBox note = new HBox(8);
    private final Panel panel;

    public FilesPane(Messages say, BatchModel batch, FilesModel model, Requests requests) {
        this.say = say;
        this.batch = batch;
        this.model = model;
        this.requests = requests;
        Consumer<FileLine> encoding = requests::encoding;
        table = new FilesTable(
                say,
                batch,
                model,
                new FilesTable.Requests(
                        (path, act) -> {
                            model.act(path, act);
                            if (act == Act.GIVE_SPEAKER) {
                                requests.speakers();
                            }
                        },
                        encoding));
        panel = new Panel(say.text("ui.import.files"));
        chips.setAlignment(Pos.CENTER_LEFT);
        note.setAlignment(Pos.CENTER_LEFT);
        panel.beside().getChildren().addAll(chips, note);
        panel.tools()
                .getChildren()
                .addAll(
                        Panel.tool(Feather.PLUS, say.text("ui.import.more-files"), requests::addFiles),
                        Panel.tool(Feather.FOLDER_PLUS, say.text("ui.import.folder"), requests::addFolder));
        Node drop = dropArea();
        StackPane stack = new StackPane(table.node(), drop);
        stack.setMinHeight(0);
        drop.managedProperty().bind(drop.visibleProperty());
        panel.with(stack);
        panel.getStyleClass().add("material");
        table.node().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        InvalidationListener changed = observable -> {
            boolean any = model.count() > 0 || batch.busy().get();
            boolean first = any && !table.node().isVisible();
            drop.setVisible(!any);
            table.node().setVisible(any);
            refresh();
            if (first && node().getScene() != null) {
                table.node().requestFocus();
            }
        };
        model.lines().addListener(changed);
        batch.batch().addListener(changed);
        batch.busy().addListener(changed);
        changed.invalidated(model.lines());
    }

    /** What is put into the window. */
    public Region node() {
        return panel;
    }

    /** How high the card is when it shows all files and no more, in pixels. */
    public DoubleBinding wholeHeight() {
        return Bindings.size(table.node().getItems())
                .multiply(FilesTable.ROW)
                .add(Bindings.createDoubleBinding(() -> AROUND_ROWS));
    }

    /** Gives the keyboard to the table. */
    public void focus() {
        node().applyCss();
        if (table.node().isVisible()) {
            table.node().requestFocus();
        } else {
            panel.lookup("#import-choose").requestFocus();
        }
    }

    private void refresh() {
        chips.getChildren().clear();
        for (Map.Entry<FileState, Integer> one : model.counts().entrySet()) {
            chips.getChildren().add(chip(one.getKey(), one.getValue()));
        }
        note.getChildren().clear();
        if (model.passedOver() > 0) {
            Label passed = Parts.label(say.text("ui.import.passed-over", model.passedOver()), "muted", "small");
            note.getChildren().add(passed);
        }
        if (model.unread() > 0 && !batch.busy().get()) {
            note.getChildren()
                    .addAll(
                            Parts.label(say.text("ui.import.unread", model.unread()), "warning", "small"),
                            Panel.link(say.text("ui.import.read-on"), batch::readOn));
        }
    }

    private ToggleButton chip(FileState state, int count) {
        ToggleButton chip = new ToggleButton(say.text(state.messageKey(), count));
        chip.getStyleClass().addAll("count-chip", StateIcons.tone(state));
        chip.setId("chip-" + state.code());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setSelected(model.only().get().equals(Optional.of(state)));
        Parts.tip(chip, say.text("ui.import.chip.tip"));
        chip.setOnAction(event -> {
            model.toggle(state);
            Optional.ofNullable(chips.lookup("#" + chip.getId())).ifPresent(Node::requestFocus);
        });
        return chip;
    }

    private Node dropArea() {
        Node choose = Parts.button(say.text("ui.import.choose-files"), requests::addFiles);
        choose.setId("import-choose");
        VBox area = Parts.empty(
                Feather.UPLOAD, say.text("ui.import.drop.title"), say.text("ui.import.drop.formats"), choose);
        area.getStyleClass().add("drop-area");
        return area;
    }

    private void key(KeyEvent event) {
        FileLine line = table.node().getSelectionModel().getSelectedItem();
        if (line == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        if (event.getCode() == KeyCode.SPACE) {
            requests.text();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.leaveOut(line.path());
        } else if (event.getCode() == KeyCode.E && line.encoding().isPresent()) {
            requests.encoding(line);
        } else if (event.getCode() == KeyCode.ENTER && !line.remark().acts().isEmpty()) {
            model.act(line.path(), line.remark().acts().get(0));
            if (line.remark().acts().get(0) == Act.GIVE_SPEAKER) {
                requests.speakers();
            }
        } else {
            known = false;
        }
        if (known) {
            event.consume();
        }
    }
}
