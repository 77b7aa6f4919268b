package no.utsagn.ui.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.words.Speakers;
import no.utsagn.analysis.words.Word;
import no.utsagn.app.search.WordsOfStudy;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.words.model.Counted;
import no.utsagn.ui.words.model.Mode;
import no.utsagn.ui.words.model.PartNames;
import no.utsagn.ui.words.model.WordsModel;

/** The words of the study: what is asked above, the list with bars and figures, the chosen word beside it. */
public final class WordsRoom implements Room {

    /** What the room asks the window for. */
    public interface Requests {
        /** Searches for something. */
        void search(String query);

        /** Says what was done, and offers to take it back. */
        void tell(String text, String actName, Runnable act);
    }

    private final Messages say;
    private final DeskModel desk;
    private final WordsModel model;
    private final Requests requests;
    private final Problems problems;
    private final WordsHead head;
    private final WordList list;
    private final FillersCard fillers;
    private final Label summary = Parts.label("", "muted");
    private final VBox node;

    public WordsRoom(
            Messages say,
            DeskModel desk,
            RunningModel running,
            WordsOfStudy words,
            Overlay overlay,
            Requests requests) {
        this.say = say;
        this.desk = desk;
        this.requests = requests;
        this.problems = new Problems(say, overlay);
        this.model = new WordsModel(say, desk, running, words);
        this.fillers = new FillersCard(say, desk, overlay, words);
        Acts acts = new Acts();
        this.head = new WordsHead(say, model, overlay, fillers::open);
        this.list = new WordList(say, model, acts);
        summary.setId("words-summary");
        HBox top = new HBox(summary);
        top.getStyleClass().add("words-summary");
        HBox.setHgrow(list.node(), Priority.ALWAYS);
        HBox body = new HBox(list.node(), new FiguresPane(say, model, acts).node());
        body.setFillHeight(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(head.node(), top, body);
        node.getStyleClass().addAll("pane", "work", "words-room");
        desk.study().addListener((property, before, now) -> {
            if (desk.desk().formerDropped()) {
                head.forget();
            }
        });
        model.counted().addListener((property, before, now) -> summarise());
        summarise();
    }

    private void summarise() {
        summary.setText(model.counted().get().map(this::summary).orElse(""));
    }

    private String summary(Counted counted) {
        if (counted instanceof Counted.Key key) {
            return say.text(
                    "ui.words.summary.key",
                    here(),
                    key.words().here(),
                    people(key.words().speakersHere()),
                    there(),
                    key.words().there(),
                    people(key.words().speakersThere()),
                    counted.rows().size());
        } else if (counted instanceof Counted.Near near) {
            return near.words()
                    .map(found -> say.text(
                            "ui.words.summary.near",
                            String.join(", ", found.node().forms()),
                            found.count(),
                            found.near(),
                            found.window()))
                    .orElse("");
        }
        Counted.Frequent frequent = (Counted.Frequent) counted;
        return say.text(
                "ui.words.summary.frequency",
                frequent.words().all(),
                people(frequent.words().speakers()),
                frequent.rows().size());
    }

    private String people(Speakers speakers) {
        return say.text(speakers.unknown() ? "ui.words.people.least" : "ui.words.people", speakers.people());
    }

    private String here() {
        return model.names().of(model.asked().get().here());
    }

    private String there() {
        PartNames names = model.names();
        return model.asked().get().there().map(names::of).orElseGet(() -> say.text("ui.words.part.rest"));
    }

    /** What is done with the words. */
    private final class Acts implements WordActs {
        @Override
        public void search(Word word) {
            requests.search(model.query(word));
        }

        @Override
        public void leaveOut(Word word) {
            problems.guard(() -> {
                model.leaveOut(word);
                requests.tell(
                        say.text("ui.words.left-out", word.form()),
                        say.text("ui.menu.undo"),
                        () -> problems.guard(desk.desk()::undo));
            });
        }

        @Override
        public String here() {
            return WordsRoom.this.here();
        }

        @Override
        public String there() {
            return WordsRoom.this.there();
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        node.applyCss();
        if (model.asked().get().mode() == Mode.NEAR
                && model.asked().get().node().isBlank()) {
            head.focusWord();
        } else {
            list.focus();
        }
    }

    @Override
    public void shown(boolean now) {
        model.seen(now);
    }

    @Override
    public List<Command> commands() {
        Acts acts = new Acts();
        return List.of(
                Command.of(say.text("ui.words.filter.go"), head::focusFilter).on("Shortcut+F"),
                Command.of(say.text("ui.words.near"), () -> chosen().ifPresent(model::near))
                        .on("Alt+Enter")
                        .when(any()),
                Command.of(say.text("ui.words.leave-out"), () -> chosen().ifPresent(acts::leaveOut))
                        .on("Delete")
                        .notWhileTyping()
                        .when(any()),
                Command.of(say.text("ui.words.fillers.open"), fillers::open));
    }

    private Optional<Word> chosen() {
        return model.chosen().get().map(row -> row.word());
    }

    private BooleanBinding any() {
        return Bindings.createBooleanBinding(() -> model.chosen().get().isPresent(), model.chosen());
    }
}
