package no.utsagn.ui.work;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import no.utsagn.app.coding.ResizePassage.End;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.MenuPlace;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.work.here.HereModel;

/** The commands on words and on the codings at the caret, with their keys. */
final class TranscriptCommands {

    private final Messages say;
    private final CodingModel coding;
    private final HereModel here;
    private final TranscriptPane pane;
    private final Problems problems;
    private final Runnable pickCode;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanBinding opened;
    private final BooleanBinding selected;
    private final BooleanBinding again;
    private final BooleanBinding coded;

    TranscriptCommands(
            Messages say,
            DeskModel desk,
            CodingModel coding,
            HereModel here,
            TranscriptPane pane,
            Problems problems,
            Runnable pickCode) {
        this.say = say;
        this.coding = coding;
        this.here = here;
        this.pane = pane;
        this.problems = problems;
        this.pickCode = pickCode;
        opened =
                Bindings.createBooleanBinding(() -> desk.openTranscript().isPresent(), desk.transcript(), desk.study());
        selected = Bindings.createBooleanBinding(() -> !desk.selection().get().isEmpty(), desk.selection());
        again = Bindings.createBooleanBinding(() -> coding.last().get().isPresent(), coding.last());
        coded = Bindings.createBooleanBinding(() -> here.one().get().isPresent(), here.one());
    }

    /** Whether the words are seen: what is not seen must not change by a key that was meant for something else. */
    void shown(boolean now) {
        shown.set(now);
    }

    List<Offer> offers() {
        return List.of(
                new Offer(MenuPlace.CODES, coding()),
                new Offer(MenuPlace.CODES, here()),
                new Offer(MenuPlace.CODES, ends()),
                new Offer(MenuPlace.CODES, walking()));
    }

    /** What is offered on the words themselves: not the moves that only keys are good for. */
    List<Command> onWords() {
        return List.of(
                code(),
                repeat(),
                inVivo(),
                command(say.text("ui.menu.exchange"), pane::exchange),
                recode(),
                about(),
                split(),
                join(),
                uncode());
    }

    private List<Command> coding() {
        return List.of(code(), repeat(), inVivo());
    }

    private List<Command> here() {
        Command card = command(say.text("ui.menu.card"), pane::card)
                .on("Shortcut+Period")
                .when(shown.and(coded));
        return List.of(card, recode(), about(), split(), join(), uncode());
    }

    private Command exchange() {
        return command(say.text("ui.menu.exchange"), pane::exchange)
                .on("Shortcut+Shift+O")
                .when(shown.and(opened));
    }

    private Command code() {
        return command(say.text("ui.menu.code"), pickCode).on("Shortcut+K").when(shown.and(opened));
    }

    private Command repeat() {
        return command(say.text("ui.menu.repeat"), coding::repeat)
                .on("Shortcut+Enter")
                .when(shown.and(selected.and(again)));
    }

    private Command inVivo() {
        return command(say.text("ui.menu.in-vivo"), coding::inVivo)
                .on("Shortcut+I")
                .when(shown.and(selected));
    }

    private Command recode() {
        return command(say.text("ui.menu.recode"), pane::recode)
                .on("Shortcut+Shift+K")
                .when(shown.and(coded));
    }

    private Command about() {
        return command(say.text("ui.menu.about"), pane::about)
                .on("Shortcut+Shift+A")
                .when(shown.and(coded));
    }

    private Command split() {
        return command(say.text("ui.menu.split"), here::split)
                .on("Shortcut+Shift+D")
                .when(shown.and(coded));
    }

    private Command join() {
        return command(say.text("ui.menu.join"), here::join)
                .on("Shortcut+Shift+G")
                .when(shown.and(coded));
    }

    private Command uncode() {
        return command(say.text("ui.menu.uncode"), here::uncode).when(shown.and(coded));
    }

    /** A coding grows and shrinks at its ends, a word at a time. */
    private List<Command> ends() {
        return List.of(
                end("ui.menu.end-later", "Alt+Shift+Right", End.LAST, true),
                end("ui.menu.end-earlier", "Alt+Shift+Left", End.LAST, false),
                end("ui.menu.start-earlier", "Shortcut+Alt+Shift+Left", End.FIRST, false),
                end("ui.menu.start-later", "Shortcut+Alt+Shift+Right", End.FIRST, true));
    }

    private Command end(String key, String keys, End end, boolean later) {
        return command(say.text(key), () -> here.resize(end, later))
                .on(keys)
                .notWhileTyping()
                .when(shown.and(coded));
    }

    private List<Command> walking() {
        return List.of(
                command(say.text("ui.menu.grow"), pane::grow)
                        .on("Shortcut+Shift+W")
                        .when(shown.and(opened)),
                command(say.text("ui.menu.shrink"), pane::shrink)
                        .on("Shortcut+Alt+W")
                        .when(shown.and(opened)),
                exchange(),
                command(say.text("ui.menu.next-uncoded"), () -> pane.uncoded(false))
                        .on("Shortcut+J")
                        .when(shown.and(opened)),
                command(say.text("ui.menu.previous-uncoded"), () -> pane.uncoded(true))
                        .on("Shortcut+Shift+J")
                        .when(shown.and(opened)));
    }

    private Command command(String name, Runnable action) {
        return Command.of(name, () -> problems.guard(action));
    }
}
