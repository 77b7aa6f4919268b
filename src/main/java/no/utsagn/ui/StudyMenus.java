package no.utsagn.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Messages;
import no.utsagn.study.EditKind;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.CommandMenu;
import no.utsagn.ui.frame.OwnSteps;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.work.WorkPage;

/** The commands that an open study offers. */
final class StudyMenus {

    private final Messages say;
    private final DeskModel model;
    private final CodingModel coding;
    private final WorkPage page;
    private final Problems problems;
    private final ObjectProperty<Optional<OwnSteps>> own = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty canUndoOwn = new SimpleBooleanProperty();

    StudyMenus(Messages say, DeskModel model, CodingModel coding, WorkPage page, Problems problems) {
        this.say = say;
        this.model = model;
        this.coding = coding;
        this.page = page;
        this.problems = problems;
    }

    /** Says whose steps are taken back: those of the page that is shown, or else the study's. */
    void steps(Optional<OwnSteps> ofPage) {
        own.set(ofPage);
        canUndoOwn.unbind();
        ofPage.ifPresentOrElse(steps -> canUndoOwn.bind(steps.canUndo()), () -> canUndoOwn.set(false));
    }

    /** @param mend puts right the turn at the caret; @param swap puts right a word wherever it stands */
    CommandMenu edit(Runnable mend, Runnable swap) {
        OpenStudy desk = model.desk();
        Command undo = command(
                        say.text("ui.menu.undo"),
                        () -> own.get().map(OwnSteps::undo).orElse(desk::undo).run())
                .named(undoName(desk))
                .on("Shortcut+Z")
                .notWhileTyping()
                .when(possible(desk::canUndo).or(canUndoOwn));
        Command redo = command(say.text("ui.menu.redo"), desk::redo)
                .named(named("ui.menu.redo", "ui.menu.redo.of", desk::redoName))
                .on("Shortcut+Shift+Z")
                .notWhileTyping()
                .when(possible(desk::canRedo));
        Command find = command(say.text("ui.menu.find"), page::focusSearch).on("Shortcut+F");
        return new CommandMenu(
                say.text("ui.menu.edit"), List.of(List.of(undo, redo), List.of(find), mending(mend, swap)));
    }

    private List<Command> mending(Runnable mend, Runnable swap) {
        BooleanBinding opened = Bindings.createBooleanBinding(
                () -> model.openTranscript().isPresent(), model.transcript(), model.study());
        return List.of(
                command(say.text("ui.menu.mend"), mend).on("F3").when(opened),
                command(say.text("ui.menu.swap"), swap).on("Shortcut+H").when(opened));
    }

    /** What is offered on the words themselves. */
    CommandMenu onWords(Runnable mend, Runnable swap) {
        CommandMenu coding = codes(() -> {}, () -> {});
        return new CommandMenu(
                say.text("ui.menu.codes"),
                List.of(mending(mend, swap), coding.groups().get(0)));
    }

    CommandMenu codes(Runnable newCode, Runnable importCodebook) {
        BooleanBinding selected =
                Bindings.createBooleanBinding(() -> !model.selection().get().isEmpty(), model.selection());
        BooleanBinding chosen =
                Bindings.createBooleanBinding(() -> model.code().get().isPresent(), model.code());
        Command code = command(say.text("ui.menu.code"), page::pickCode).on("Shortcut+K");
        Command repeat = command(say.text("ui.menu.repeat"), coding::repeat)
                .on("Shortcut+Enter")
                .when(selected.and(
                        Bindings.createBooleanBinding(() -> coding.last().get().isPresent(), coding.last())));
        Command grow = command(say.text("ui.menu.grow"), page::grow).on("Shortcut+Shift+W");
        Command uncode = command(say.text("ui.menu.uncode"), coding::uncodeHere)
                .when(Bindings.createBooleanBinding(
                        () -> !model.codingsHere().isEmpty(), model.selection(), model.study()));
        Command create = command(say.text("ui.menu.new-code"), newCode).on("Shortcut+Shift+N");
        Command rename =
                command(say.text("ui.menu.rename"), page::renameCode).on("F2").when(chosen);
        Command quotes =
                command(say.text("ui.menu.quotes"), page::showQuotes).on("F4").when(chosen);
        Command take = command(say.text("ui.menu.import-codebook"), importCodebook);
        return new CommandMenu(
                say.text("ui.menu.codes"),
                List.of(List.of(code, repeat, grow, uncode), List.of(create, rename, quotes), List.of(take)));
    }

    private Command command(String name, Runnable action) {
        return Command.of(name, () -> problems.guard(action));
    }

    private BooleanBinding possible(BooleanSupplier can) {
        return Bindings.createBooleanBinding(() -> own.get().isEmpty() && can.getAsBoolean(), model.study(), own);
    }

    private StringBinding undoName(OpenStudy desk) {
        StringBinding ofStudy = named("ui.menu.undo", "ui.menu.undo.of", desk::undoName);
        return Bindings.createStringBinding(() -> own.get().map(OwnSteps::name).orElseGet(ofStudy::get), ofStudy, own);
    }

    private StringBinding named(String plain, String of, Supplier<Optional<EditKind>> kind) {
        return Bindings.createStringBinding(
                () -> own.get().isPresent()
                        ? say.text(plain)
                        : kind.get()
                                .map(k -> say.text(of, say.text(k.messageKey())))
                                .orElseGet(() -> say.text(plain)),
                model.study(),
                own);
    }
}
