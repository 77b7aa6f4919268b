package no.utsagn.ui.transcript.ink;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import no.utsagn.ui.theme.Theme;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.util.UndoUtils;

/** The area that the words stand in. Read-only, without a memory of what stood in it, readable by screen readers. */
public final class WordArea extends StyledTextArea<Para, Ink> {

    /** Extra room between lines, in pixels. */
    public static final double LINE_SPACING = 6;

    /** The usual size of the words, in pixels. */
    private static final double SIZE = 14.5;

    private final Brush brush;
    private final IntFunction<Node> heads;
    private Optional<IndexRange> pressedOn = Optional.empty();

    public WordArea(IntFunction<Node> heads) {
        this(heads, new Brush());
    }

    private WordArea(IntFunction<Node> heads, Brush brush) {
        super(Para.PLAIN, Para::apply, Ink.PLAIN, brush::paint, false);
        this.brush = brush;
        this.heads = heads;
        textSize(1);
        getStyleClass().add("words");
        setEditable(false);
        setWrapText(true);
        setShowCaret(CaretVisibility.ON);
        setUndoManager(UndoUtils.noOpUndoManager());
        setParagraphGraphicFactory(heads);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** Paints the words that are seen anew; those that come into view are painted then. */
    public void wear(Theme other) {
        brush.wear(other);
        lookupAll(".word").stream()
                .filter(TextExt.class::isInstance)
                .map(TextExt.class::cast)
                .forEach(brush::again);
    }

    /** The first and the last of some paragraphs, both included. */
    public record Paragraphs(int first, int last) {}

    /**
     * The paragraphs that are in view; empty while none is. The area's list of them and what it answers of each are not
     * in step while it is laid out: one that the list still has may be gone.
     */
    public Optional<Paragraphs> inView() {
        for (int count = getVisibleParagraphs().size(); count > 0; count--) {
            try {
                return Optional.of(new Paragraphs(visibleParToAllParIndex(0), visibleParToAllParIndex(count - 1)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException gone) {
                // The last one is not there any more: the one before it may be.
            }
        }
        return Optional.empty();
    }

    /** Makes the words larger or smaller, by a factor of the usual size. */
    public void textSize(double factor) {
        setStyle("-fx-font-size: " + SIZE * factor + "px");
    }

    /** A paragraph whose words stay keeps its head, which may hold a name that has just been replaced: all are made anew. */
    public void renewHeads() {
        setParagraphGraphicFactory(null);
        setParagraphGraphicFactory(heads);
    }

    /**
     * Selects again what was selected where the mouse went down, since an area that is not edited gives its selection up
     * for a press.
     *
     * @return whether the mouse went down on selected words, so that a drag takes them along
     */
    public boolean takeUpSelection() {
        pressedOn.ifPresent(range -> selectRange(range.getStart(), range.getEnd()));
        return pressedOn.isPresent();
    }

    /** Offers a menu on the words. A click beside the selection moves the caret there first. */
    public void offer(ContextMenu menu) {
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger()) {
                int at = hit(event.getX(), event.getY()).getInsertionIndex();
                if (at < getSelection().getStart() || getSelection().getEnd() < at) {
                    moveTo(at);
                }
            }
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    private void pressed(MouseEvent event) {
        IndexRange range = getSelection();
        int at = hit(event.getX(), event.getY()).getInsertionIndex();
        boolean inside = event.getClickCount() == 1 && range.getStart() < at && at < range.getEnd();
        pressedOn = Optional.of(range).filter(selected -> inside);
    }

    /** The area keeps its text as it was when somebody asked for it, until it is asked for again. */
    public void forgetFormer() {
        getText();
    }

    /** Stops the caret, whose clock is one for all areas and would keep this one for as long as the program runs. */
    public void close() {
        getCaretSelectionBind().getUnderlyingCaret().dispose();
    }

    /** Nothing: words leave the study as a checked excerpt alone, never as they were said. */
    @Override
    public void copy() {}

    /** Nothing, as with {@link #copy}. */
    @Override
    public void cut() {}

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> false;
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
