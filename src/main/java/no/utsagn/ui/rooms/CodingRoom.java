package no.utsagn.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import no.utsagn.base.Messages;
import no.utsagn.language.Span;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.CommandMenu;
import no.utsagn.ui.frame.MenuPlace;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.mending.Mending;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.search.SearchTab;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.RichTranscript;
import no.utsagn.ui.transcript.TranscriptView;
import no.utsagn.ui.work.WorkPage;

/** Where transcripts are coded. */
public final class CodingRoom implements Room {

    private final Messages say;
    private final DeskModel desk;
    private final CodingModel coding;
    private final Mending mending;
    private final Problems problems;
    private final StudyDialogs dialogs;
    private final Runnable enter;
    private final TranscriptView view;
    private final WorkPage page;

    /** @param quotes the list beside the transcript; @param importFiles shows where files are taken in; @param enter shows this room */
    public CodingRoom(
            StudyDialogs dialogs,
            DeskModel desk,
            Counts counts,
            SearchTab search,
            Mending mending,
            Node quotes,
            Runnable importFiles,
            Runnable enter) {
        this.say = dialogs.with().say();
        this.desk = desk;
        this.dialogs = dialogs;
        this.mending = mending;
        this.coding = new CodingModel(desk);
        this.problems = new Problems(say, dialogs.with().overlay());
        this.view = new RichTranscript(say);
        this.page = new WorkPage(
                say,
                desk,
                coding,
                counts,
                search,
                view,
                dialogs.with().overlay(),
                quotes,
                new WorkPage.Requests(importFiles, () -> dialogs.importCodebook(desk.desk()), this::newCode));
        this.enter = enter;
    }

    /** Offers the menu on the words. @param copy puts those that are selected on the clipboard */
    public void onWords(Command copy) {
        view.offer(new CommandMenu(say.text("ui.menu.codes"), List.of(List.of(copy), mendingCommands(), page.onWords()))
                .context());
    }

    @Override
    public Node node() {
        return page.node();
    }

    @Override
    public void shown(boolean now) {
        page.shown(now);
    }

    @Override
    public void close() {
        view.close();
    }

    @Override
    public void focus() {
        page.focusWords();
    }

    /** Wears another theme. */
    public void wear(Theme theme) {
        page.wear(theme);
    }

    /** Makes the words larger or smaller. @param factor of the usual size */
    public void textSize(double factor) {
        view.textSize(factor);
    }

    /** Selects words of the open transcript. */
    public void select(Span span) {
        view.select(span);
    }

    private void newCode() {
        dialogs.newCode(desk, coding);
    }

    /** The words must be seen to be put right where they stand. */
    private void mendTurn() {
        enter.run();
        mending.turn(view);
    }

    /** The page itself, for what stands beside the transcript. */
    public WorkPage page() {
        return page;
    }

    /** The commands about codes and words, for the menus. */
    public List<Offer> offers() {
        Command find =
                command(say.text("ui.menu.find"), entering(page::focusSearch)).on("Shortcut+F");
        List<Offer> offers = new ArrayList<>(page.offers());
        offers.addAll(List.of(
                Offer.in(MenuPlace.EDIT, find),
                new Offer(MenuPlace.EDIT, mendingCommands()),
                new Offer(MenuPlace.CODES, codeCommands()),
                new Offer(MenuPlace.CODES, page.aboutCodes().commands()),
                Offer.in(
                        MenuPlace.CODES,
                        command(say.text("ui.menu.import-codebook"), () -> dialogs.importCodebook(desk.desk()))),
                Offer.in(
                        MenuPlace.VIEW,
                        command(say.text("ui.menu.fold-left"), page::foldLeft).on("Shortcut+B"),
                        command(say.text("ui.menu.fold-right"), page::foldRight).on("Shortcut+Alt+B"))));
        return offers;
    }

    private List<Command> mendingCommands() {
        BooleanBinding opened =
                Bindings.createBooleanBinding(() -> desk.openTranscript().isPresent(), desk.transcript(), desk.study());
        return List.of(
                command(say.text("ui.menu.mend"), this::mendTurn).on("F3").when(opened),
                command(say.text("ui.menu.swap"), mending::word)
                        .on("Shortcut+H")
                        .when(opened));
    }

    private List<Command> codeCommands() {
        BooleanBinding chosen =
                Bindings.createBooleanBinding(() -> desk.code().get().isPresent(), desk.code());
        return List.of(
                command(say.text("ui.menu.new-code"), this::newCode).on("Shortcut+Shift+N"),
                command(say.text("ui.menu.rename"), page::renameCode).on("F2").when(chosen),
                command(say.text("ui.menu.quotes"), entering(() -> page.showSide("quotes")))
                        .when(chosen));
    }

    private Runnable entering(Runnable act) {
        return () -> {
            enter.run();
            act.run();
        };
    }

    private Command command(String name, Runnable action) {
        return Command.of(name, () -> problems.guard(action));
    }
}
