package no.utsagn.ui.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.TranscriptView;
import no.utsagn.ui.transcript.card.StripeActs;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.work.head.TranscriptHeader;
import no.utsagn.ui.work.here.HereBar;
import no.utsagn.ui.work.here.HereModel;
import no.utsagn.ui.work.portrait.PortraitStrip;
import no.utsagn.ui.work.turns.TurnStrip;
import no.utsagn.ui.work.walk.WalkModel;

/** The transcript with its header and turns above, its portrait beside, and the codings at the caret below. */
final class TranscriptPane {

    private final Messages say;
    private final DeskModel desk;
    private final CodingModel coding;
    private final HereModel here;
    private final WalkModel walk;
    private final Problems problems;
    private final TranscriptView view;
    private final TranscriptHeader header;
    private final TurnStrip turns;
    private final PortraitStrip portrait;
    private final HereBar bar;
    private final Node nothing;
    private final VBox shown;
    private final StackPane node;
    private final TranscriptCommands commands;

    TranscriptPane(
            Messages say,
            DeskModel desk,
            CodingModel coding,
            Counts counts,
            PageModel pages,
            TranscriptView view,
            Overlay overlay,
            Runnable pickCode,
            Node nothing) {
        this.say = say;
        this.desk = desk;
        this.coding = coding;
        this.problems = new Problems(say, overlay);
        this.view = view;
        this.nothing = nothing;
        this.here = new HereModel(desk);
        this.walk = new WalkModel(desk);
        header = new TranscriptHeader(say, desk, counts, pickCode);
        turns = new TurnStrip(say);
        portrait = new PortraitStrip(say.text("ui.portrait"), view.seen());
        bar = new HereBar(say, here, coding, overlay);
        commands = new TranscriptCommands(say, desk, coding, here, this, problems, pickCode);
        HBox words = new HBox(view.node(), portrait.node());
        HBox.setHgrow(view.node(), Priority.ALWAYS);
        words.setMinSize(0, 0);
        VBox.setVgrow(words, Priority.ALWAYS);
        shown = new VBox(header.node(), turns.node(), words, bar.node());
        node = new StackPane(nothing, shown);
        node.getStyleClass().add("pane");
        node.setMinSize(0, 0);
        listen(pages);
        show(pages.page().get());
    }

    private void listen(PageModel pages) {
        view.node().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.selection().addListener((property, before, now) -> desk.selection().set(now));
        view.onCodeDropped((code, span) -> problems.guard(() -> coding.code(code, span)));
        view.onStripeChosen(stripe -> {
            view.select(stripe.span());
            here.choose(stripe.coding());
            desk.code().set(Optional.of(stripe.code()));
        });
        view.offer(new StripeActs(
                stripe -> problems.guard(() -> here.uncode(List.of(stripe.coding()))),
                stripe -> {
                    here.choose(stripe.coding());
                    bar.pickCode();
                },
                stripe -> bar.memo(stripe.coding())));
        view.onStripeResized((stripe, span) -> problems.guard(() -> here.resize(stripe.coding(), span)));
        pages.page().addListener((property, before, now) -> show(now));
        desk.place().addListener((property, before, now) -> now.ifPresent(place -> view.goTo(place.span())));
        portrait.onGo(this::show);
        turns.onGo(turn -> desk.openTranscript()
                .map(transcript -> transcript.turns().get(turn).span())
                .ifPresent(span -> {
                    view.goTo(Span.at(span.start()));
                    view.focus();
                }));
    }

    Node node() {
        return node;
    }

    /** Whether the order of turns is folded away. */
    BooleanProperty turnsFolded() {
        return turns.folded();
    }

    /** Wears another theme. */
    void wear(Theme theme) {
        view.wear(theme);
        turns.wear(theme);
    }

    /** What can be done with words and codings, for menus, keys and palette. */
    List<Offer> offers() {
        return commands.offers();
    }

    /** What is offered on the words themselves. */
    List<Command> onWords() {
        return commands.onWords();
    }

    /** Tells whether it is seen; its commands are offered only then. */
    void shown(boolean now) {
        commands.shown(now);
    }

    /** Hears of something that somebody wants to write a memo about. */
    void onMemo(Consumer<MemoTarget> listener) {
        bar.onMemo(listener);
    }

    /** Selects what this tells. */
    void select(Supplier<Span> stretch) {
        if (desk.openTranscript().isPresent()) {
            view.select(stretch.get());
            view.focus();
        }
    }

    /** Grows the selection: word, sentence, turn, exchange. */
    void grow() {
        select(walk::grow);
    }

    /** Takes the last growth back. */
    void shrink() {
        select(walk::shrink);
    }

    /** Selects the question and all answers around the caret. */
    void exchange() {
        select(walk::exchange);
    }

    /** Asks for another code for the coding at the caret. */
    void recode() {
        bar.pickCode();
    }

    /** Asks whom the coding at the caret is about. */
    void about() {
        bar.pickPeople();
    }

    /** Shows the card of the codings at the caret, or puts it away. */
    void card() {
        view.toggleCard();
    }

    /** Goes to the next uncoded passage and selects it, or to the one before; tells where the walk leads. */
    void uncoded(boolean backwards) {
        String from = desk.openTranscript().map(Transcript::title).orElse("");
        Optional<WalkModel.Step> step = walk.uncoded(backwards);
        step.ifPresent(to -> {
            desk.goTo(new Place(to.passage().transcript(), to.passage().span()));
            view.select(to.passage().span());
            view.focus();
        });
        bar.tell(step.map(to -> to.elsewhere()
                        .map(title -> say.text("ui.walk.elsewhere", from, title))
                        .orElseGet(() -> say.text("ui.walk.uncoded")))
                .orElseGet(() -> say.text("ui.walk.all-coded")));
    }

    private void show(int offset) {
        desk.openTranscript()
                .ifPresent(t -> view.goTo(Span.at(Math.min(offset, t.text().length()))));
    }

    private void show(Optional<Page> next) {
        shown.setVisible(next.isPresent());
        nothing.setVisible(next.isEmpty());
        if (next.isEmpty()) {
            view.clear();
            return;
        }
        header.show(next.get().transcript());
        turns.show(next.get());
        view.show(next.get());
        portrait.show(next.get(), say.text("ui.portrait.tip"));
    }

    /** Keys that mean something only where the words have the keyboard. */
    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        int digit = "123456789".indexOf(event.getText()) + 1;
        if (plain && event.getText().length() == 1 && digit > 0) {
            event.consume();
            if (!desk.selection().get().isEmpty()) {
                problems.guard(() -> coding.codeByDigit(digit));
            }
        } else if (plain && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            event.consume();
            problems.guard(here::uncode);
        }
    }
}
