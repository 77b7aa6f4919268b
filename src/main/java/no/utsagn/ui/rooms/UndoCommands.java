package no.utsagn.ui.rooms;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.history.Step;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.MenuPlace;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.frame.OwnSteps;
import no.utsagn.ui.history.StepWords;
import no.utsagn.ui.parts.Problems;

/** Undo and redo: of the study, or of the room that is shown where it keeps steps of its own. */
public final class UndoCommands {

    private final Messages say;
    private final StepWords words;
    private final DeskModel model;
    private final Problems problems;
    private final ReadOnlyObjectProperty<Optional<OwnSteps>> own;
    private final Runnable history;
    private final BooleanProperty canUndoOwn = new SimpleBooleanProperty();

    /** @param own the steps of the room that is shown; @param history shows the list of all steps */
    public UndoCommands(
            Messages say,
            DeskModel model,
            Problems problems,
            ReadOnlyObjectProperty<Optional<OwnSteps>> own,
            Runnable history) {
        this.say = say;
        this.words = new StepWords(say);
        this.model = model;
        this.problems = problems;
        this.own = own;
        this.history = history;
        own.addListener((property, before, now) -> follow(now));
        follow(own.get());
    }

    private void follow(Optional<OwnSteps> ofRoom) {
        canUndoOwn.unbind();
        ofRoom.ifPresentOrElse(steps -> canUndoOwn.bind(steps.canUndo()), () -> canUndoOwn.set(false));
    }

    /** Both, for the menu. */
    public Offer offer() {
        OpenStudy desk = model.desk();
        Command undo = command(
                        say.text("ui.menu.undo"),
                        () -> own.get().map(OwnSteps::undo).orElse(desk::undo).run())
                .named(undoName(desk))
                .on("Shortcut+Z")
                .notWhileTyping()
                .when(possible(desk::canUndo).or(canUndoOwn));
        Command redo = command(say.text("ui.menu.redo"), desk::redo)
                .named(named(
                        "ui.menu.redo", "ui.menu.redo.of", () -> desk.steps().next()))
                .on("Shortcut+Shift+Z")
                .notWhileTyping()
                .when(possible(desk::canRedo));
        Command list = command(say.text("ui.menu.history"), history).on("Shortcut+Shift+H");
        return Offer.in(MenuPlace.EDIT, undo, redo, list);
    }

    private Command command(String name, Runnable action) {
        return Command.of(name, () -> problems.guard(action));
    }

    private BooleanBinding possible(BooleanSupplier can) {
        return Bindings.createBooleanBinding(() -> own.get().isEmpty() && can.getAsBoolean(), model.study(), own);
    }

    private StringBinding undoName(OpenStudy desk) {
        StringBinding ofStudy =
                named("ui.menu.undo", "ui.menu.undo.of", () -> desk.steps().last());
        return Bindings.createStringBinding(() -> own.get().map(OwnSteps::name).orElseGet(ofStudy::get), ofStudy, own);
    }

    private StringBinding named(String plain, String of, Supplier<Optional<Step>> step) {
        return Bindings.createStringBinding(
                () -> own.get().isPresent()
                        ? say.text(plain)
                        : step.get().map(s -> say.text(of, words.inMenu(s))).orElseGet(() -> say.text(plain)),
                model.study(),
                own);
    }
}
