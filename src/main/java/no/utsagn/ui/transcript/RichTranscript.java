package no.utsagn.ui.transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.card.StripeActs;
import no.utsagn.ui.transcript.ink.Ink;
import no.utsagn.ui.transcript.ink.Inking;
import no.utsagn.ui.transcript.ink.Para;
import no.utsagn.ui.transcript.ink.WordArea;
import no.utsagn.ui.transcript.margin.Heads;
import no.utsagn.ui.transcript.margin.StripeMargin;
import no.utsagn.ui.transcript.page.Differences;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.transcript.page.Pieces;
import no.utsagn.ui.transcript.page.Rewritten;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledDocument;

/** The view on RichTextFX: a read-only area, with the stripes on a canvas over its left margin. */
public final class RichTranscript implements TranscriptView {

    /** The widest that the whole is laid out, in pixels; wider windows get wider margins. */
    private static final double MEASURE = 920;

    private static final double LEAST_MARGIN = 16;

    /** Stand before the area, which asks for heads while it is made. */
    private Optional<Page> page = Optional.empty();

    private Pieces pieces = Pieces.none();

    private final WordArea area = new WordArea(this::head);
    private final StripeMargin margin = new StripeMargin(area);
    private final StackPane node;
    private final ReadOnlyObjectWrapper<Span> selection = new ReadOnlyObjectWrapper<>(Span.at(0));
    private final ReadOnlyObjectWrapper<Span> seen = new ReadOnlyObjectWrapper<>(Span.at(0));
    private boolean looking;
    private BiConsumer<Id<Code>, Span> onDrop = (code, span) -> {};

    public RichTranscript(String accessibleName) {
        area.setAccessibleText(accessibleName);
        VirtualizedScrollPane<WordArea> scroll = new VirtualizedScrollPane<>(area);
        node = new StackPane(scroll, margin.canvas());
        node.getStyleClass().add("transcript");
        node.setMinSize(0, 0);
        area.selectionProperty().addListener((property, before, now) -> selection.set(selected()));
        area.widthProperty().addListener((property, before, now) -> centre(now.doubleValue()));
        area.viewportDirtyEvents().subscribe(event -> look());
        dragging();
    }

    /** Once layout is done. */
    private void look() {
        if (!looking) {
            looking = true;
            Platform.runLater(() -> {
                looking = false;
                int count = area.getVisibleParagraphs().size();
                int first = count == 0 ? pieces.size() : area.visibleParToAllParIndex(0);
                int last = count == 0 ? 0 : Math.min(pieces.size() - 1, area.visibleParToAllParIndex(count - 1));
                seen.set(
                        first > last
                                ? Span.at(0)
                                : pieces.get(first).span().hull(pieces.get(last).span()));
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
        if (page.isEmpty() || index >= pieces.size()) {
            return new Heads(StripeMargin.WIDTH).none();
        }
        Pieces.Piece piece = pieces.get(index);
        Heads heads = new Heads(StripeMargin.WIDTH);
        return piece.first() ? heads.of(page.get().heads().get(piece.turn()), index == 0) : heads.none();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Page next) {
        Optional<Page> before = page;
        page = Optional.of(next);
        if (before.isPresent() && before.get().sameText(next)) {
            Inking inking = new Inking(next, pieces);
            for (int piece : Differences.pieces(before.get(), next, pieces)) {
                area.setStyleSpans(pieces.viewStart(piece), spans(inking, piece));
            }
        } else if (before.isPresent()
                && before.get().transcript().id().equals(next.transcript().id())) {
            mend(before.get(), next);
        } else {
            open(next);
        }
        margin.show(next.stripes(), pieces);
    }

    /** Writes only those paragraphs anew whose words changed, so that the others stay where they are seen. */
    private void mend(Page before, Page next) {
        Pieces old = pieces;
        Inking oldInking = new Inking(before, old);
        pieces = Pieces.of(next.transcript());
        Inking inking = new Inking(next, pieces);
        Rewritten rewritten = Rewritten.of(
                old, before.transcript().text(), pieces, next.transcript().text());
        if (!rewritten.isEmpty()) {
            area.replace(
                    old.viewStart(rewritten.from()),
                    old.viewEnd(rewritten.oldTo() - 1),
                    document(next, inking, rewritten.from(), rewritten.newTo()));
            restyleEdges(rewritten.from(), rewritten.newTo() - 1);
            restyleEdges(0, pieces.size() - 1);
        }
        for (int i = 0; i < pieces.size(); i++) {
            StyleSpans<Ink> now = spans(inking, i);
            int was = rewritten.oldOf(i);
            if (was < 0 || !spans(oldInking, was).equals(now)) {
                area.setStyleSpans(pieces.viewStart(i), now);
            }
        }
        renewHeads();
        area.getUndoManager().forgetHistory();
        selection.set(selected());
    }

    private StyledDocument<Para, String, Ink> document(Page shown, Inking inking, int from, int to) {
        ReadOnlyStyledDocumentBuilder<Para, String, Ink> document =
                new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), Para.PLAIN);
        for (int i = from; i < to; i++) {
            String words = pieces.get(i).span().of(shown.transcript().text());
            document.addParagraph(words, spans(inking, i), para(i));
        }
        return document.build();
    }

    private Para para(int piece) {
        return Para.of(pieces.get(piece), piece == 0, piece == pieces.size() - 1);
    }

    /** The first and the last paragraph that are written keep the style of what stood there before. */
    private void restyleEdges(int first, int last) {
        area.setParagraphStyle(first, para(first));
        area.setParagraphStyle(last, para(last));
    }

    private void open(Page next) {
        pieces = Pieces.of(next.transcript());
        Inking inking = new Inking(next, pieces);
        area.replace(0, area.getLength(), document(next, inking, 0, pieces.size()));
        renewHeads();
        restyleEdges(0, pieces.size() - 1);
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        Platform.runLater(() -> area.showParagraphAtTop(0));
        selection.set(Span.at(0));
    }

    /** A paragraph whose words stay keeps its head, which may hold a name that has just been replaced: all are made anew. */
    private void renewHeads() {
        area.setParagraphGraphicFactory(null);
        area.setParagraphGraphicFactory(this::head);
    }

    private static StyleSpans<Ink> spans(Inking inking, int piece) {
        StyleSpansBuilder<Ink> spans = new StyleSpansBuilder<>();
        inking.of(piece).forEach(inked -> spans.add(inked.ink(), inked.span().length()));
        return spans.create();
    }

    @Override
    public void clear() {
        page = Optional.empty();
        pieces = Pieces.none();
        area.clear();
        margin.show(List.of(), pieces);
    }

    @Override
    public ReadOnlyObjectProperty<Span> selection() {
        return selection.getReadOnlyProperty();
    }

    private Span selected() {
        if (page.isEmpty()) {
            return Span.at(0);
        }
        Span raw = new Span(
                pieces.toText(area.getSelection().getStart()),
                pieces.toText(area.getSelection().getEnd()));
        return raw.isEmpty()
                ? Span.at(pieces.toText(area.getCaretPosition()))
                : page.get().transcript().snapped(raw);
    }

    @Override
    public void select(Span span) {
        area.selectRange(pieces.toView(span.start()), pieces.toView(span.end()));
        area.requestFollowCaret();
    }

    @Override
    public void goTo(Span span) {
        area.moveTo(pieces.toView(span.start()));
        int piece = pieces.indexAt(span.start());
        // After what opening the page has asked for.
        Platform.runLater(() -> area.showParagraphAtCenter(piece));
    }

    @Override
    public Optional<Bounds> onScreen(Span span) {
        Optional<Bounds> seen = Optional.empty();
        for (int i = 0; i < area.getVisibleParagraphs().size(); i++) {
            int piece = area.visibleParToAllParIndex(i);
            if (piece < pieces.size()
                    && span.overlapsOrTouches(pieces.get(piece).span())) {
                Optional<Bounds> lines = lines(piece, span);
                seen = seen.isPresent() && lines.isPresent()
                        ? Optional.of(hull(seen.get(), lines.get()))
                        : seen.or(() -> lines);
            }
        }
        return seen;
    }

    private Optional<Bounds> lines(int piece, Span span) {
        Span whole = pieces.get(piece).span();
        return whole.intersection(span).flatMap(part -> {
            Span inPiece = part.relativeTo(whole.start()).shifted(pieces.viewStart(piece));
            return area.getCharacterBoundsOnScreen(inPiece.start(), inPiece.end());
        });
    }

    private static Bounds hull(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
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
        margin.wear(theme);
        // Once the new style sheet is in force: the rows were measured without it.
        Platform.runLater(() -> page.ifPresent(this::renew));
    }

    /** Draws the page anew, with caret and selection where they were. */
    private void renew(Page shown) {
        Span selected = selection.get();
        open(shown);
        margin.show(shown.stripes(), pieces);
        select(selected);
        goTo(selected);
    }

    @Override
    public void onCodeDropped(BiConsumer<Id<Code>, Span> listener) {
        onDrop = listener;
    }

    @Override
    public void onStripeChosen(Consumer<Page.Stripe> listener) {
        margin.onChosen(listener);
    }

    @Override
    public void onStripeResized(BiConsumer<Page.Stripe, Span> listener) {}

    @Override
    public void offer(StripeActs acts) {}

    @Override
    public void toggleCard() {}

    @Override
    public void textSize(double factor) {}

    private void dragging() {
        area.addEventFilter(MouseEvent.DRAG_DETECTED, event -> {
            if (area.pressedInSelection()) {
                area.startDragAndDrop(TransferMode.COPY).setContent(DragKeys.ofSelection());
                event.consume();
            }
        });
        area.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (DragKeys.code(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        area.addEventHandler(DragEvent.DRAG_DROPPED, event -> DragKeys.code(event.getDragboard())
                .ifPresent(code -> {
                    onDrop.accept(code, dropPlace(event));
                    event.setDropCompleted(true);
                    event.consume();
                }));
    }

    /** The selection if there is one, else the word under the mouse. */
    private Span dropPlace(DragEvent event) {
        if (!selection.get().isEmpty() || page.isEmpty()) {
            return selection.get();
        }
        int at = pieces.toText(area.hit(event.getX(), event.getY()).getInsertionIndex());
        return Growth.of(page.get().transcript(), Span.at(at));
    }
}
