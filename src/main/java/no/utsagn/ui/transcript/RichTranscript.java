package no.utsagn.ui.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.card.StripeActs;
import no.utsagn.ui.transcript.ink.WordArea;
import no.utsagn.ui.transcript.ink.Writing;
import no.utsagn.ui.transcript.margin.Heads;
import no.utsagn.ui.transcript.margin.StripeMargin;
import no.utsagn.ui.transcript.page.Differences;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.transcript.page.Pieces;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** The view on RichTextFX: a read-only area, with the stripes on a canvas over its left margin. */
public final class RichTranscript implements TranscriptView {

    /** The widest that the whole is laid out, in pixels; wider windows get wider margins. */
    private static final double MEASURE = 920;

    private static final double LEAST_MARGIN = 16;

    /** Stand before the area, which asks for heads while it is made. */
    private Optional<Writing> shown = Optional.empty();

    private Heads heads = new Heads(StripeMargin.WIDTH);

    private final WordArea area = new WordArea(this::head);
    private final Lines lines = new Lines(area);
    private final StripeMargin margin;
    private final PassageHints hints;
    private final WordTips tips;
    private final List<Runnable> movedListeners = new ArrayList<>();
    private final StackPane node;
    private final ReadOnlyObjectWrapper<Span> selection = new ReadOnlyObjectWrapper<>(Span.at(0));
    private final ReadOnlyObjectWrapper<Span> seen = new ReadOnlyObjectWrapper<>(Span.at(0));
    private Optional<Span> beforeDragging = Optional.empty();
    private boolean looking;
    private boolean opening;

    public RichTranscript(Messages say) {
        margin = new StripeMargin(area, say);
        area.setAccessibleText(say.text("ui.transcript.name"));
        node = new StackPane(new VirtualizedScrollPane<>(area), margin.canvas());
        hints = new PassageHints(say, area, lines, node, () -> shown);
        tips = new WordTips(area, lines, () -> shown);
        node.getStyleClass().add("transcript");
        node.setMinSize(0, 0);
        area.selectionProperty().addListener((property, before, now) -> selected());
        area.widthProperty().addListener((property, before, now) -> centre(now.doubleValue()));
        area.viewportDirtyEvents().subscribe(event -> look());
        margin.onDragging(this::dragging);
        new WordClicks(area, () -> shown, this::select);
    }

    /** Once layout is done. */
    private void look() {
        if (!looking) {
            looking = true;
            Platform.runLater(() -> {
                looking = false;
                seen.set(shown.map(now -> lines.seen(now.pieces())).orElse(Span.at(0)));
                movedListeners.forEach(Runnable::run);
            });
        }
    }

    @Override
    public ReadOnlyObjectProperty<Span> seen() {
        return seen.getReadOnlyProperty();
    }

    private void centre(double width) {
        double side = Math.max(LEAST_MARGIN, (width - MEASURE) / 2);
        area.setPadding(new Insets(0, Math.max(24, side), 0, side));
        margin.moveTo(side);
    }

    private Node head(int index) {
        if (shown.isEmpty() || index >= shown.get().pieces().size()) {
            return heads.none();
        }
        Pieces.Piece piece = shown.get().pieces().get(index);
        return piece.first() ? heads.of(shown.get().page().heads().get(piece.turn()), index == 0) : heads.none();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Page next) {
        Optional<Page> before = shown.map(Writing::page);
        if (before.filter(next::sameText).isPresent()) {
            Differences differences =
                    Differences.between(before.get(), next, shown.get().pieces());
            shown = Optional.of(shown.get().changed(next, differences));
            margin.change(next, shown.get().inking(), differences);
            hints.changed();
            choose();
        } else if (before.filter(
                        page -> page.transcript().id().equals(next.transcript().id()))
                .isPresent()) {
            mend(next);
        } else {
            open(next);
        }
    }

    /** Writes only those paragraphs anew whose words changed, so that the others stay where they are seen. */
    private void mend(Page next) {
        Writing old = shown.orElseThrow();
        Writing now = Writing.of(area, next);
        shown = Optional.of(now);
        now.mend(old);
        area.forgetFormer();
        area.renewHeads();
        margin.show(next, now.inking(), now.pieces());
        hints.changed();
        selected();
    }

    private void open(Page next) {
        Writing now = Writing.of(area, next);
        shown = Optional.of(now);
        // While the words are exchanged, the caret is at places that nobody has gone to.
        opening = true;
        now.open();
        area.forgetFormer();
        area.renewHeads();
        margin.show(next, now.inking(), now.pieces());
        hints.changed();
        area.moveTo(0);
        opening = false;
        Platform.runLater(() -> area.showParagraphAtTop(0));
        selection.set(Span.at(0));
        choose();
    }

    @Override
    public void clear() {
        shown = Optional.empty();
        area.clear();
        area.forgetFormer();
        margin.clear();
        hints.changed();
    }

    @Override
    public ReadOnlyObjectProperty<Span> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Whole characters and whole replacements alone, whatever the area has selected. */
    private void selected() {
        if (opening || beforeDragging.isPresent()) {
            return;
        }
        Span raw = lines.toText(
                shown, area.getSelection().getStart(), area.getSelection().getEnd());
        selection.set(
                raw.isEmpty()
                        ? lines.toText(shown, area.getCaretPosition(), area.getCaretPosition())
                        : shown.orElseThrow().page().transcript().snapped(raw));
        choose();
    }

    /** The shortest coding at the caret is the one that a key would take away. */
    private void choose() {
        Span here = selection.get();
        margin.choose(shown.stream()
                .filter(now -> now.pieces().size() > 0)
                .flatMap(now -> now.inking().stripesOn(now.pieces().indexAt(here.start())).stream())
                .filter(stripe -> here.isEmpty() && stripe.span().contains(here.start()))
                .min(Comparator.comparingInt(stripe -> stripe.span().length()))
                .map(Page.Stripe::coding));
    }

    /** While a stripe's end is dragged, the words that it would cover are lit as selected words are. */
    private void dragging(Optional<Span> span) {
        Optional<Span> before = beforeDragging;
        if (span.isPresent()) {
            beforeDragging = before.or(() -> Optional.of(selection.get()));
            mark(span.get());
        } else {
            before.ifPresent(this::mark);
            beforeDragging = Optional.empty();
        }
    }

    private void mark(Span span) {
        shown.ifPresent(now ->
                area.selectRange(now.pieces().toView(span.start()), now.pieces().toView(span.end())));
    }

    @Override
    public void select(Span span) {
        mark(span);
        area.requestFollowCaret();
    }

    @Override
    public void goTo(Span span) {
        shown.ifPresent(now -> {
            area.moveTo(now.pieces().toView(span.start()));
            int piece = now.pieces().indexAt(span.start());
            // After what opening the page has asked for.
            Platform.runLater(() -> area.showParagraphAtCenter(piece));
        });
    }

    @Override
    public void bring(Span span, double below) {
        shown.ifPresent(now -> {
            if (onScreen(span).isEmpty()) {
                area.showParagraphAtTop(now.pieces().indexAt(span.start()));
            }
            Platform.runLater(() -> onScreen(span).ifPresent(at -> {
                Bounds pane = node.localToScreen(node.getLayoutBounds());
                area.scrollYBy(at.getMinY() - pane.getMinY() - below);
            }));
        });
    }

    @Override
    public Optional<Bounds> onScreen(Span span) {
        return shown.flatMap(now -> lines.onScreen(now.pieces(), span));
    }

    @Override
    public double wordsWidth() {
        Insets padding = area.getPadding();
        return area.getWidth() - padding.getLeft() - padding.getRight() - StripeMargin.WIDTH - Heads.WIDTH;
    }

    @Override
    public void offer(ContextMenu menu) {
        area.offer(menu);
    }

    @Override
    public void focus() {
        area.requestFocus();
    }

    @Override
    public void wear(Theme theme) {
        area.wear(theme);
        heads = heads.in(theme);
        margin.wear(theme);
        // Once the new style sheet is in force: the rows were measured without it.
        Platform.runLater(this::renew);
    }

    @Override
    public void textSize(double factor) {
        heads = heads.sized(factor);
        area.textSize(factor);
        Platform.runLater(this::renew);
    }

    /** Draws the page anew, with caret and selection where they were and the same words in view. */
    private void renew() {
        shown.ifPresent(now -> {
            Span selected = selection.get();
            int top = area.getVisibleParagraphs().isEmpty() ? 0 : area.visibleParToAllParIndex(0);
            open(now.page());
            mark(selected);
            Platform.runLater(() -> area.showParagraphAtTop(top));
        });
    }

    @Override
    public void onCodeDropped(BiConsumer<Id<Code>, Span> listener) {
        new CodeDrops(area, () -> shown, selection::get, listener);
    }

    @Override
    public void onStripeChosen(Consumer<Page.Stripe> listener) {
        margin.onChosen(listener);
    }

    @Override
    public void onStripeResized(BiConsumer<Page.Stripe, Span> listener) {
        margin.onResized(listener);
    }

    @Override
    public void offer(StripeActs acts) {
        hints.offer(acts);
    }

    @Override
    public void toggleCard() {
        hints.toggle(selection.get());
    }

    @Override
    public void tell(Told told) {
        tips.tell(told);
    }

    @Override
    public void untell() {
        tips.away();
    }

    @Override
    public void close() {
        tips.away();
        area.close();
    }

    @Override
    public void onMoved(Runnable listener) {
        movedListeners.add(listener);
    }

    @Override
    public void onClicked(IntConsumer listener) {
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1) {
                shown.flatMap(now -> lines.at(now.pieces(), event.getX(), event.getY()))
                        .ifPresent(listener::accept);
            }
        });
    }
}
