package no.utsagn.ui.transcript;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.card.StripeActs;
import no.utsagn.ui.transcript.page.Page;

/** A transcript on the screen. All positions are UTF-16 offsets in the transcript's text, whatever the view does. */
public interface TranscriptView {

    /** What is put into the window. */
    Node node();

    /**
     * Shows a page. One of the text that is shown already changes only what looks different; one of the same transcript
     * with other words stays where it was scrolled to.
     */
    void show(Page page);

    /** Shows nothing. */
    void clear();

    /** What is selected; empty at the caret where nothing is. */
    ReadOnlyObjectProperty<Span> selection();

    /** Selects a stretch, with the caret at its end. */
    void select(Span span);

    /** Brings a stretch into view, in the upper half, and puts the caret at its start. */
    void goTo(Span span);

    /**
     * Scrolls, if it must, so that a stretch stands in the upper part of the view.
     *
     * @param below how far below the upper edge its first line is to stand, in pixels
     */
    void bring(Span span, double below);

    /** Where a stretch is seen on the screen, from its first to its last line; empty if no line of it is seen. */
    Optional<Bounds> onScreen(Span span);

    /** The stretch of the text that is in view, to whole paragraphs; empty while nothing is. */
    ReadOnlyObjectProperty<Span> seen();

    /** How wide a line of words can be, in pixels. */
    double wordsWidth();

    /** Offers these where somebody asks for a menu on the words; the caret goes there first. */
    void offer(ContextMenu menu);

    /** Gives it the keyboard. */
    void focus();

    /** Wears another theme. */
    void wear(Theme theme);

    /** Hears of a code that was dropped on the text, with the stretch it is meant for. */
    void onCodeDropped(BiConsumer<Id<Code>, Span> listener);

    /** Hears of a click on a stripe. */
    void onStripeChosen(Consumer<Page.Stripe> listener);

    /** Hears of a stripe whose end was dragged to other words: the stripe as it was, and the stretch it is to have. */
    void onStripeResized(BiConsumer<Page.Stripe, Span> listener);

    /** What the card of the codings at the caret offers for each; until this is given, there is no card. */
    void offer(StripeActs acts);

    /** Shows the card of the codings at the caret, or puts it away. Nothing happens where there are none. */
    void toggleCard();

    /**
     * Makes the words larger or smaller; what is read stays where it is.
     *
     * @param factor 0.8 to 1.6, of the usual size
     */
    void textSize(double factor);

    /** What is told of words. */
    @FunctionalInterface
    interface Told {
        /** What is told of the words at an offset; empty for nothing. It is asked each time, and what it says is not kept. */
        Optional<String> of(int offset);
    }

    /** Tells something where the mouse rests on words. */
    void tell(Told told);

    /** Puts away what is told of words now, and forgets it. */
    void untell();

    /** Hears, once layout is done, that words may stand elsewhere on the screen than before. */
    void onMoved(Runnable listener);

    /** Lets go of what would keep it in memory; it cannot be used any more. */
    void close();

    /** Hears of a click on words, with the offset that was meant. */
    void onClicked(IntConsumer listener);
}
