package no.utsagn.ui.material;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.CommandMenu;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The activity about the material: the table of transcripts, what is known of the chosen one, what can be done. */
public final class MaterialPage {

    /** What the page asks the window to do; a transcript is the chosen one. */
    public interface Requests {
        void importFiles();

        void open(Id<Transcript> transcript);

        void describe(Id<Transcript> transcript);

        void takeCorrected(Id<Transcript> transcript);

        void takeCorrected(Id<Transcript> transcript, Path file);

        void remove(Id<Transcript> transcript);

        /** @param speaker empty for the turns that nobody known says */
        void voice(Id<Transcript> transcript, Optional<Id<Speaker>> speaker);
    }

    private final Messages say;
    private final MaterialModel model;
    private final Requests requests;
    private final MaterialTable table;
    private final Label count = Parts.label("", "badge");
    private final StackPane node;

    public MaterialPage(Messages say, MaterialModel model, Requests requests) {
        this.say = say;
        this.model = model;
        this.requests = requests;
        this.table = new MaterialTable(say, model);
        Node empty = Parts.empty(
                Feather.FILE_TEXT,
                say.text("ui.transcripts.empty.title"),
                say.text("ui.transcripts.empty.text"),
                Parts.button(say.text("ui.transcripts.import.button"), requests::importFiles, "accent"));
        SplitPane full = new SplitPane(listed(), new MaterialDetails(say, model, requests).node());
        full.setDividerPositions(0.74);
        full.getStyleClass().addAll("work", "material");
        node = new StackPane(empty, full);
        node.getStyleClass().add("pane");
        BooleanBinding any =
                Bindings.createBooleanBinding(() -> !model.rows().get().isEmpty(), model.rows());
        full.visibleProperty().bind(any);
        empty.visibleProperty().bind(any.not());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> String.valueOf(model.rows().get().size()), model.rows()));
        table.offer(onRow(), requests::takeCorrected);
        table.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                onChosen(requests::remove);
            } else if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                openChosen();
            }
        });
        table.node().setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openChosen();
            }
        });
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Tells the page whether it is seen. */
    public void shown(boolean now) {
        model.shown(now);
    }

    /** The transcript that is chosen. */
    public Optional<Id<Transcript>> chosen() {
        return model.chosen().get();
    }

    /** Gives the keyboard to the table. */
    public void focus() {
        // The table is in the window only once the pane around it has been styled.
        node.applyCss();
        table.node().requestFocus();
    }

    private Node listed() {
        Button take = Parts.button(say.text("ui.transcripts.import.button"), requests::importFiles, "accent");
        take.setGraphic(Parts.icon(Feather.PLUS));
        HBox tools = new HBox(8, Parts.label(say.text("ui.transcripts.title"), "pane-title"), count, Parts.spring());
        Button open = Parts.button(say.text("ui.material.open"), this::openChosen);
        open.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.chosen().get().isEmpty(), model.chosen()));
        Button corrected = Parts.button(say.text("ui.material.corrected"), () -> onChosen(requests::takeCorrected));
        corrected.setId("take-corrected");
        corrected.disableProperty().bind(open.disableProperty());
        tools.getChildren().addAll(open, corrected, take);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tool-row");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox box = new VBox(tools, table.node());
        box.getStyleClass().add("pane");
        return box;
    }

    private void openChosen() {
        onChosen(requests::open);
    }

    private void onChosen(Consumer<Id<Transcript>> act) {
        model.chosen().get().ifPresent(act);
    }

    /** The commands on the chosen transcript, for the menu that comes up on its row. */
    private CommandMenu onRow() {
        Command open = Command.of(say.text("ui.material.open"), this::openChosen);
        Command describe = Command.of(say.text("ui.material.describe"), () -> onChosen(requests::describe));
        Command corrected = Command.of(say.text("ui.material.corrected"), () -> onChosen(requests::takeCorrected));
        Command remove = Command.of(say.text("ui.material.remove"), () -> onChosen(requests::remove));
        return new CommandMenu(
                say.text("ui.transcripts.title"),
                List.of(List.of(open, describe), List.of(corrected), List.of(remove)));
    }
}
