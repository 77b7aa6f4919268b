package no.utsagn.ui.anonymise;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.names.review.Step;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.anonymise.list.FindPane;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.anonymise.model.Decisions;
import no.utsagn.ui.anonymise.model.Originals;
import no.utsagn.ui.anonymise.page.ReadingPane;
import no.utsagn.ui.anonymise.page.Telling;
import no.utsagn.ui.anonymise.page.TextPane;
import no.utsagn.ui.anonymise.popover.Kinds;
import no.utsagn.ui.anonymise.popover.Popover;
import no.utsagn.ui.anonymise.popover.Requests;
import no.utsagn.ui.anonymise.side.SidePane;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.CommandMenu;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.mending.Mending;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.RichTranscript;
import no.utsagn.ui.transcript.TranscriptView;

/** The room of the activity Anonymise. */
public final class AnonymiseRoom implements Room {

    /** What the room asks the window for. */
    public interface Asks {
        /** Lets a memo be written on something. */
        void memo(MemoTarget target);

        /** Says something. */
        void tell(String text);

        /** Says something, and offers what can be done about it. */
        void tell(String text, String actName, Runnable act);
    }

    private final Messages say;
    private final DeskModel desk;
    private final AnonymiseModel model;
    private final Decisions decisions;
    private final Mending mending;
    private final Problems problems;
    private final SidePane side;
    private final Asks asks;
    private final WithKey withKey;
    private final TranscriptView view;
    private final Popover popover;
    private final TextPane text;
    private final FindPane finds;
    private final SamePicker same;
    private final NameCommands commands;
    private final SplitPane node;

    AnonymiseRoom(
            Dialogs with,
            DeskModel desk,
            Mending mending,
            AnonymiseModel model,
            Originals originals,
            SidePane side,
            Asks asks,
            WithKey withKey) {
        this.say = with.say();
        this.desk = desk;
        this.mending = mending;
        this.model = model;
        this.side = side;
        this.asks = asks;
        this.withKey = withKey;
        this.problems = new Problems(say, with.overlay());
        this.decisions = new Decisions(desk.desk(), model, originals);
        this.view = new RichTranscript(say);
        Acts acts = new Acts();
        this.popover = new Popover(say, model, desk.study().get().facts().groupSize(), acts);
        this.text = new TextPane(model, view, popover, new Telling(say, model, originals));
        this.finds = new FindPane(say, model, with.overlay(), acts::acceptTicked, view::focus, acts::finer);
        this.same = new SamePicker(say, model, with.overlay(), item -> problems.guard(() -> decisions.sameAs(item)));
        this.commands = new NameCommands(say, model, acts);
        ReadingPane reading = new ReadingPane(say, model, with.overlay(), text, new Reading(with));
        node = new SplitPane(finds.node(), reading.node(), side.node());
        node.getStyleClass().addAll("work", "anonymise-room");
        SplitPane.setResizableWithParent(finds.node(), false);
        SplitPane.setResizableWithParent(side.node(), false);
        node.setDividerPositions(0.265, 0.762);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        originals.open().addListener((property, before, now) -> {
            if (!now) {
                text.forget();
                finds.forget();
                side.forget();
            }
        });
    }

    /** The turn of the place that is chosen, for a memo on it. */
    public Optional<MemoTarget> memoTarget() {
        return model.chosen()
                .get()
                .map(at -> new MemoTarget.OnTurn(
                        at.place().transcript(), at.place().turn()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        node.applyCss();
        finds.focus();
    }

    @Override
    public void shown(boolean now) {
        model.shown(now);
        side.shown(now);
        if (!now) {
            view.untell();
        }
    }

    @Override
    public void close() {
        view.close();
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public Optional<CommandMenu> menu() {
        return Optional.of(new CommandMenu(say.text("ui.menu.finds"), commands.groups()));
    }

    /** Wears another theme. */
    public void wear(Theme theme) {
        view.wear(theme);
    }

    /** Makes the words larger or smaller. @param factor of the usual size */
    public void textSize(double factor) {
        view.textSize(factor);
    }

    /** Digits choose the kind, Escape puts the card away, wherever the keyboard is but in a field. */
    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean typing = event.getTarget() instanceof TextInputControl;
        Optional<EntityKind> kind = Kinds.byDigit(event.getText());
        if (plain && !typing && kind.isPresent() && model.chosen().get().isPresent()) {
            event.consume();
            problems.guard(() -> decisions.kind(kind.get()));
        } else if (plain && !typing && event.getCode() == KeyCode.ESCAPE && popover.isOpen()) {
            event.consume();
            model.choose(Optional.empty());
        } else if (plain
                && !typing
                && event.getCode() == KeyCode.ENTER
                && popover.picking().isPresent()) {
            event.consume();
            problems.guard(() -> decisions.kind(popover.picking().orElseThrow()));
        }
    }

    /** What is done about the place that is chosen. */
    private final class Acts implements Requests, NameCommands.Acts {
        @Override
        public void accept() {
            problems.guard(decisions::accept);
            finds.focus();
        }

        @Override
        public void skip() {
            problems.guard(decisions::skip);
            finds.focus();
        }

        @Override
        public void takeBack() {
            problems.guard(decisions::takeBack);
        }

        @Override
        public void kind() {
            popover.pickKind();
        }

        @Override
        public void kind(EntityKind kind) {
            problems.guard(() -> decisions.kind(kind));
        }

        @Override
        public void edit() {
            popover.edit();
        }

        @Override
        public void words(String words) {
            problems.guard(() -> decisions.words(words));
            finds.focus();
        }

        @Override
        public void step(Step step) {
            problems.guard(() -> decisions.step(step));
        }

        @Override
        public void finer(int by) {
            popover.move(by);
        }

        @Override
        public void sameAs() {
            same.open();
        }

        @Override
        public void other() {
            problems.guard(decisions::other);
            popover.edit();
        }

        @Override
        public void restore() {
            problems.guard(withKey::restore);
        }

        @Override
        public void mark() {
            problems.guard(AnonymiseRoom.this::mark);
        }

        @Override
        public void memo() {
            memoTarget().ifPresent(asks::memo);
        }

        @Override
        public void acceptTicked() {
            problems.guard(decisions::acceptTicked);
            finds.focus();
        }

        @Override
        public void commit() {
            problems.guard(withKey::commit);
        }

        @Override
        public void filter() {
            finds.focusFilter();
        }

        @Override
        public void close() {
            model.choose(Optional.empty());
            finds.focus();
        }
    }

    private void mark() {
        Span words = text.selected();
        if (words.isEmpty()) {
            asks.tell(say.text("ui.anonymise.mark.none"));
        } else {
            model.transcript()
                    .get()
                    .ifPresent(id -> model.choosing(
                            words.start(),
                            () -> decisions.mark(id, words, EntityKind.PERSON, say.text("ui.anonymise.mark.words"))));
        }
    }

    /** What is asked for over the words. */
    private final class Reading implements ReadingPane.Requests {
        private final Dialogs with;

        Reading(Dialogs with) {
            this.with = with;
        }

        @Override
        public void undo() {
            problems.guard(desk.desk()::undo);
        }

        @Override
        public void commit() {
            problems.guard(withKey::commit);
        }

        @Override
        public void voice(Id<Speaker> speaker) {
            model.transcript().get().ifPresent(id -> mending.voice(id, Optional.of(speaker)));
        }

        @Override
        public void voices() {
            new VoicePicker(with, model, this::voice).open();
        }
    }
}
