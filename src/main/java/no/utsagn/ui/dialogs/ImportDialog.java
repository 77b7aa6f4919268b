package no.utsagn.ui.dialogs;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.FileProposal;
import no.utsagn.app.transcripts.ImportRequest;
import no.utsagn.app.transcripts.ImportTranscripts;
import no.utsagn.app.transcripts.Proposal;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;
import org.kordamp.ikonli.feather.Feather;

/** Takes transcripts in: which files, who speaks in them, and then all at once. */
public final class ImportDialog {

    /** The endings of files that can be transcripts. */
    public static final List<String> ENDINGS = List.of("txt", "docx", "vtt");

    private static final double WIDTH = 860;
    private static final double MOST_HEIGHT = 420;

    private final Dialogs with;
    private final Messages say;
    private final ImportTranscripts importing;
    private final OpenStudy open;

    public ImportDialog(Dialogs with, OpenStudy open) {
        this.with = with;
        this.say = with.say();
        this.open = open;
        this.importing = new ImportTranscripts(open);
    }

    /** Asks for files, then shows what is in them. */
    public void open() {
        List<Path> files = with.files()
                .openSeveral(
                        say.text("ui.import.choose"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.transcript"), ENDINGS));
        if (!files.isEmpty()) {
            open(files);
        }
    }

    /** Shows what is in some files. */
    public void open(List<Path> files) {
        with.run(
                Work.READING,
                progress -> importing.propose(ImportRequest.of(files), progress),
                proposal -> show(new ImportModel(proposal, open.now().people())));
    }

    private void show(ImportModel model) {
        int count = model.proposal().files().size();
        DialogCard card = new DialogCard(
                say, with.overlay(), say.text("ui.import.title"), WIDTH, say.text("ui.import.go", count));
        card.onGo(() -> {
            Proposal decided = model.decided();
            card.run(with, Work.TAKING_IN, progress -> importing.take(decided), taken -> with.overlay()
                    .close());
        });
        card.go().disableProperty().bind(model.complete().not());
        GridPane voices = voices(model);
        ScrollPane scroll = new ScrollPane(voices);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(Math.min(MOST_HEIGHT, 52 + model.rows().size() * 44 + count * 34));
        scroll.getStyleClass().add("edge-to-edge");
        card.with(
                Parts.wrapped(say.text("ui.import.lead"), "muted"),
                problems(model.proposal().unreadable()),
                scroll);
        Label missing = Parts.label("", "warning", "small");
        missing.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.missing() == 0 ? "" : say.text("ui.import.missing", model.missing()),
                        model.rows().stream().map(ImportModel.VoiceRow::role).toArray(Observable[]::new)));
        card.beside(missing);
        card.open(voices);
    }

    private Node problems(List<Problem> unreadable) {
        VBox list = new VBox(4);
        for (Problem problem : unreadable) {
            HBox row = new HBox(8, Parts.icon(Feather.X_CIRCLE, "danger"), Parts.wrapped(say.text(problem), "small"));
            row.setAlignment(Pos.TOP_LEFT);
            list.getChildren().add(row);
        }
        list.setManaged(!unreadable.isEmpty());
        return list;
    }

    private GridPane voices(ImportModel model) {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        for (double percent : new double[] {17, 8, 33, 20, 22}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        heads(grid);
        int line = 1;
        int row = 0;
        for (FileProposal file : model.proposal().files()) {
            Label head = Parts.label(
                    say.text(
                            "ui.import.file",
                            file.fields().title(),
                            file.voices().size()),
                    "bold");
            grid.add(head, 0, line++, 5, 1);
            for (int i = 0; i < file.voices().size(); i++) {
                add(grid, line++, model.rows().get(row++), model.roles());
            }
        }
        return grid;
    }

    private void heads(GridPane grid) {
        List<String> heads = List.of(
                say.text("ui.import.voice"),
                say.text("ui.import.turns"),
                say.text("ui.import.example"),
                say.text("ui.import.role"),
                say.text("ui.import.person"));
        for (int i = 0; i < heads.size(); i++) {
            grid.add(Parts.label(heads.get(i), "muted", "small"), i, 0);
        }
    }

    private static void add(GridPane grid, int line, ImportModel.VoiceRow row, List<String> roles) {
        ComboBox<String> role = new ComboBox<>();
        role.getItems().setAll(roles);
        role.setMaxWidth(Double.MAX_VALUE);
        role.setId("role-" + row.voice().label());
        role.getSelectionModel().select(row.role().get());
        role.valueProperty().addListener((property, before, now) -> row.role().set(now == null ? "" : now));
        TextField person = new TextField();
        person.textProperty().bindBidirectional(row.person());
        Label turns = Parts.label(String.valueOf(row.voice().turns()));
        grid.add(Parts.label(row.voice().label()), 0, line);
        grid.add(turns, 1, line);
        grid.add(Parts.label("«" + row.voice().example() + "»", "muted", "small"), 2, line);
        grid.add(role, 3, line);
        grid.add(person, 4, line);
    }
}
