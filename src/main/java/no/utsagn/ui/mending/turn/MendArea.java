package no.utsagn.ui.mending.turn;

import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.utsagn.language.Span;
import org.fxmisc.richtext.InlineCssTextArea;
import org.fxmisc.richtext.model.StyledDocument;

/**
 * Words that can be typed in, at the size of the transcript. What stands in the place of a name is underlined and cannot
 * be typed in. A turn is one paragraph: line ends become blanks.
 */
final class MendArea extends InlineCssTextArea {

    private static final String NAME =
            "-rtfx-underline-color: -color-success-fg; -rtfx-underline-width: 2; -rtfx-underline-offset: 3;";

    /** As in the transcript. */
    private static final String LINES = "-fx-line-spacing: 6px;";

    private final Consumer<Guarded> changed;
    private final Runnable refused;
    private Guarded held;
    private boolean ready;

    /** @param refused is told when somebody types in words that must stay */
    MendArea(Guarded begin, Consumer<Guarded> changed, Runnable refused) {
        this.changed = changed;
        this.refused = refused;
        held = begin;
        getStyleClass().add("mend-words");
        setWrapText(true);
        setUseInitialStyleForInsertion(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
        });
        show(begin);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                // The caret's clock is one for all areas: it would keep this one for as long as the program runs.
                getCaretSelectionBind().getUnderlyingCaret().dispose();
            }
        });
    }

    /** Shows other words in the place of all. */
    void show(Guarded now) {
        ready = false;
        held = now;
        replaceText(now.words());
        for (int paragraph = 0; paragraph < getParagraphs().size(); paragraph++) {
            setParagraphStyle(paragraph, LINES);
        }
        now.guarded().forEach(kept -> setStyle(kept.start(), kept.end(), NAME));
        getUndoManager().forgetHistory();
        ready = true;
    }

    @Override
    public void replace(int start, int end, StyledDocument<String, String, String> with) {
        if (!ready) {
            super.replace(start, end, with);
            return;
        }
        Span at = new Span(start, end);
        if (!held.allows(at)) {
            refused.run();
            return;
        }
        if (with.getText().indexOf('\n') >= 0) {
            replaceText(start, end, with.getText().replace('\n', ' '));
            return;
        }
        held = held.replaced(at, with.getText());
        super.replace(start, end, with);
        changed.accept(held);
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
            case EDITABLE -> true;
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
