package no.utsagn.ui.transcript.margin;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import no.utsagn.base.Messages;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.transcript.ink.WordArea;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.transcript.page.Pieces;

/** What the mouse does with stripes: it asks what they are, chooses one, drags an end to other words. */
final class StripeMouse {

    /** A drag that is going on. */
    private record Drag(Page.Stripe stripe, StripePlace.End end, Span now) {}

    /** How near the edge of the pane the words begin to scroll, and how far at a time, in pixels. */
    private static final double EDGE = 24;

    private final Messages say;
    private final WordArea area;
    private final Canvas canvas;
    private final StripeMargin margin;
    private final Tooltip tooltip = Parts.tooltip("");
    private final EventHandler<KeyEvent> escape = this::escape;
    private Optional<Transcript> transcript = Optional.empty();
    private Pieces pieces = Pieces.none();
    private Optional<Drag> drag = Optional.empty();
    private Consumer<Page.Stripe> onChosen = stripe -> {};
    private BiConsumer<Page.Stripe, Span> onResized = (stripe, span) -> {};
    private Consumer<Optional<Span>> onDragging = span -> {};

    StripeMouse(Messages say, WordArea area, Canvas canvas, StripeMargin margin) {
        this.say = say;
        this.area = area;
        this.canvas = canvas;
        this.margin = margin;
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        Tooltip.install(canvas, tooltip);
    }

    void show(Optional<Transcript> shown, Pieces of) {
        transcript = shown;
        pieces = of;
        end();
    }

    void onChosen(Consumer<Page.Stripe> listener) {
        onChosen = listener;
    }

    void onResized(BiConsumer<Page.Stripe, Span> listener) {
        onResized = listener;
    }

    void onDragging(Consumer<Optional<Span>> listener) {
        onDragging = listener;
    }

    private void hover(MouseEvent event) {
        Optional<StripePlace> under = margin.at(event.getX(), event.getY());
        tooltip.setText(under.map(place -> told(place.stripe())).orElse(""));
        tooltip.setOpacity(under.isPresent() ? 1 : 0);
        boolean end = under.flatMap(place -> place.endAt(event.getY())).isPresent();
        canvas.setCursor(end ? Cursor.V_RESIZE : under.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private String told(Page.Stripe stripe) {
        int words = transcript.map(t -> t.wordCount(stripe.span())).orElse(0);
        String line = stripe.about().path() + "\n"
                + say.text("ui.stripe.told", stripe.about().coder(), words);
        return stripe.about()
                .memo()
                .map(memo -> line + "\n" + say.text("ui.stripe.memo", memo))
                .orElse(line);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            margin.at(event.getX(), event.getY())
                    .ifPresent(place -> place.endAt(event.getY()).ifPresent(end -> begin(place.stripe(), end)));
            event.consume();
        }
    }

    private void begin(Page.Stripe stripe, StripePlace.End end) {
        drag = Optional.of(new Drag(stripe, end, stripe.span()));
        tooltip.hide();
        canvas.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
    }

    private void dragged(MouseEvent event) {
        if (drag.isEmpty() || transcript.isEmpty()) {
            return;
        }
        event.consume();
        scrollAtEdge(event.getY());
        Drag going = drag.get();
        Span now = new Resizing(transcript.get(), going.stripe().span(), going.end())
                .to(offset(going.end(), event), event.isAltDown());
        drag = Optional.of(new Drag(going.stripe(), going.end(), now));
        margin.preview(Optional.of(over(going.stripe(), now)));
        onDragging.accept(Optional.of(now));
    }

    private static Page.Stripe over(Page.Stripe stripe, Span span) {
        return new Page.Stripe(stripe.coding(), stripe.code(), span, stripe.color(), stripe.letter(), stripe.about());
    }

    /** Left of the words the whole line is meant; among them, the place under the mouse. */
    private int offset(StripePlace.End end, MouseEvent event) {
        Point2D at = area.sceneToLocal(event.getSceneX(), event.getSceneY());
        Insets padding = area.getPadding();
        double words = padding.getLeft() + StripeMargin.WIDTH + Heads.WIDTH;
        double right = area.getWidth() - padding.getRight() - 2;
        double x = at.getX() >= words ? Math.min(at.getX(), right) : end == StripePlace.End.END ? right : words + 1;
        double y = Math.max(1, Math.min(at.getY(), area.getHeight() - 1));
        return pieces.toText(area.hit(x, y).getInsertionIndex());
    }

    private void scrollAtEdge(double y) {
        if (y < EDGE) {
            area.scrollYBy(-EDGE);
        } else if (y > canvas.getHeight() - EDGE) {
            area.scrollYBy(EDGE);
        }
    }

    private void release(MouseEvent event) {
        drag.ifPresent(done -> {
            event.consume();
            end();
            if (!done.now().equals(done.stripe().span())) {
                onResized.accept(done.stripe(), done.now());
            }
        });
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && drag.isPresent()) {
            event.consume();
            end();
        }
    }

    private void end() {
        if (drag.isPresent()) {
            drag = Optional.empty();
            canvas.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            margin.preview(Optional.empty());
            onDragging.accept(Optional.empty());
        }
    }

    private void click(MouseEvent event) {
        if (event.isStillSincePress()) {
            margin.at(event.getX(), event.getY()).ifPresent(place -> onChosen.accept(place.stripe()));
        }
    }
}
