package no.utsagn.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.OwnSteps;
import no.utsagn.ui.importing.facts.FactsCard;
import no.utsagn.ui.importing.files.EncodingCard;
import no.utsagn.ui.importing.files.FileLine;
import no.utsagn.ui.importing.files.FilesPane;
import no.utsagn.ui.importing.pattern.PatternCard;
import no.utsagn.ui.importing.review.ReviewPane;
import no.utsagn.ui.importing.voices.VoicesPane;

/** The assistant that takes transcripts in, in the place of the page about the material. */
public final class ImportAssistant {

    /** The most of the page that the files take while it is about voices. */
    private static final double FILES_SHARE = 0.34;

    private static final double CARDS_SHARE = 0.29;
    /** What the buttons of the cards need, in pixels. */
    private static final double NARROWEST_CARDS = 384;

    /** What the assistant tells the window. */
    public interface Ending {
        /** It was left; nothing was changed. */
        void cancelled();

        /**
         * All that could be taken in is in the study.
         *
         * @param taken empty if the files correct transcripts of the study and nothing else
         * @param corrections the transcripts that files correct, by the file; nothing of them is done yet
         * @param thenReplace whether names are to be replaced now
         */
        void done(Optional<TakenIn> taken, Map<Path, Id<Transcript>> corrections, boolean thenReplace);
    }

    private final Messages say;
    private final Dialogs with;
    private final ImportModel model;
    private final Ending ending;
    private final FilesPane files;
    private final VoicesPane voices;
    private final PatternCard pattern;
    private final FactsCard facts;
    private final ReviewPane review;
    private final VBox body = new VBox(12);
    private final VBox node;

    public ImportAssistant(Dialogs with, ImportModel model, Ending ending) {
        this.say = with.say();
        this.with = with;
        this.model = model;
        this.ending = ending;
        pattern = new PatternCard(say, model.batch(), with.overlay());
        facts = new FactsCard(with, model.batch(), model.people());
        files = new FilesPane(say, model.batch(), model.files(), new FileRequests());
        voices = new VoicesPane(say, model.voices(), with.overlay(), pattern::showText);
        review = new ReviewPane(say, model.review());
        body.getStyleClass().add("assistant-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        Foot foot = new Foot(say, model, ending::cancelled, this::next);
        node = new VBox(new StepHead(say, model).node(), new KeyLine(with, model.batch()).node(), body, foot.node());
        node.getStyleClass().add("assistant");
        node.setId("import-assistant");
        InvalidationListener changed = observable -> show();
        model.step().addListener(changed);
        show();
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Reads files, and those in folders, to those that are there. */
    public void add(List<Path> paths) {
        if (!paths.isEmpty()) {
            model.batch().add(paths);
        }
    }

    /** Asks for files. */
    public void addFiles() {
        add(with.files()
                .openSeveral(
                        say.text("ui.import.choose"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.transcript"), FileChoice.TRANSCRIPTS)));
    }

    /** Shows files again that were decided about earlier. */
    public void resume(Batch earlier) {
        model.batch().resume(earlier);
    }

    /** What was begun and is not taken in; empty if there are no files. */
    public Optional<Batch> unfinished() {
        return model.isBegun() ? Optional.of(model.batch().batch().get()) : Optional.empty();
    }

    /** What can be done by keys as long as the assistant is shown; these come before all others. */
    public List<Command> commands() {
        return List.of(
                Command.of(say.text("ui.import.command.next"), this::next).on("Shortcut+Enter"),
                Command.of(say.text("ui.import.command.cancel"), ending::cancelled)
                        .on("Esc")
                        .notWhileTyping());
    }

    /** The steps that can be taken back as long as the assistant is shown, in the place of the study's. */
    public OwnSteps steps() {
        return new OwnSteps(say.text("ui.import.command.undo"), model.batch().canUndo(), model.batch()::undo);
    }

    /** Gives the keyboard to what the step is about. */
    public void focus() {
        node.applyCss();
        switch (model.step().get()) {
            case FILES -> files.focus();
            case SPEAKERS -> voices.focus();
            case REVIEW -> review.focus();
        }
    }

    private void next() {
        model.next(taken -> ending.done(
                taken, model.corrections(), model.review().thenReplace().get()));
    }

    private void show() {
        switch (model.step().get()) {
            case FILES -> put(files.node());
            case SPEAKERS -> {
                Region table = files.node();
                Region people = people();
                put(table, people);
                table.setMinHeight(Region.USE_PREF_SIZE);
                table.prefHeightProperty()
                        .bind(Bindings.min(
                                files.wholeHeight(), body.heightProperty().multiply(FILES_SHARE)));
                VBox.setVgrow(table, Priority.NEVER);
            }
            case REVIEW -> {
                review.refresh();
                put(review.node());
            }
        }
        focus();
    }

    private void put(Region... parts) {
        files.node().prefHeightProperty().unbind();
        files.node().setMinHeight(0);
        body.getChildren().setAll(parts);
        VBox.setVgrow(parts[parts.length - 1], Priority.ALWAYS);
    }

    private Region people() {
        VBox cards = new VBox(12, pattern.node(), facts.node());
        VBox.setVgrow(facts.node(), Priority.ALWAYS);
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setMinHeight(0);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.minWidthProperty()
                .bind(Bindings.max(NARROWEST_CARDS, body.widthProperty().multiply(CARDS_SHARE)));
        narrow.maxWidthProperty().bind(narrow.minWidthProperty());
        grid.getColumnConstraints().addAll(wide, narrow);
        grid.addRow(0, voices.node(), cards);
        GridPane.setVgrow(voices.node(), Priority.ALWAYS);
        GridPane.setHgrow(voices.node(), Priority.ALWAYS);
        return grid;
    }

    /** What the card with the files asks for. */
    private final class FileRequests implements FilesPane.Requests {
        @Override
        public void addFiles() {
            ImportAssistant.this.addFiles();
        }

        @Override
        public void addFolder() {
            with.files().folder(say.text("ui.import.choose-folder")).ifPresent(folder -> add(List.of(folder)));
        }

        @Override
        public void encoding(FileLine line) {
            new EncodingCard(say, with.overlay(), model.batch()).open(line);
        }

        @Override
        public void text() {
            pattern.showText();
        }

        @Override
        public void speakers() {
            if (model.step().get() == Step.FILES) {
                model.go(Step.SPEAKERS);
            } else {
                voices.focus();
            }
        }
    }
}
