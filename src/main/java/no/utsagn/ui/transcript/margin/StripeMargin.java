package no.utsagn.ui.transcript.margin;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.ink.Inking;
import no.utsagn.ui.transcript.ink.WordArea;
import no.utsagn.ui.transcript.page.Differences;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.transcript.page.Pieces;

/**
 * The stripes beside the lines of every coding that is in view. They are drawn after the layout of each frame in which
 * something stands otherwise than in the last, so that they never lag behind the words.
 */
public final class StripeMargin {

    /** How wide the margin is, in pixels. */
    public static final double WIDTH = Lanes.MOST * StripePen.STEP + StripePen.BESIDE_TEXT;

    /** What a drawing hangs on. @param top where the first paragraph that is seen begins */
    private record Seen(int first, int last, double top, double bottom, double width, double height) {}

    private final WordArea area;
    private final Canvas canvas = new Canvas(WIDTH, 10);
    private final Pane holder = new Pane(canvas);
    private final StripePen pen = new StripePen(canvas);
    private final StripePlaces places;
    private final StripeMouse mouse;
    private final Runnable afterLayout = this::drawIfChanged;
    private Lanes lanes = Lanes.none();
    private Pieces pieces = Pieces.none();
    private Optional<Inking> inking = Optional.empty();
    private Optional<Page.Stripe> dragged = Optional.empty();
    private Optional<Id<Coding>> chosen = Optional.empty();
    private List<StripePlace> drawn = List.of();
    private Optional<Seen> seen = Optional.empty();
    private boolean drawAgain;
    private Theme theme = Theme.LIGHT;

    public StripeMargin(WordArea area, Messages say) {
        this.area = area;
        this.places = new StripePlaces(area, canvas);
        this.mouse = new StripeMouse(say, area, canvas, this);
        holder.setPickOnBounds(false);
        holder.setMinSize(0, 0);
        StackPane.setAlignment(holder, Pos.TOP_LEFT);
        holder.heightProperty().addListener((property, before, now) -> canvas.setHeight(now.doubleValue()));
        area.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(afterLayout);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(afterLayout);
            }
        });
    }

    public Node canvas() {
        return holder;
    }

    public void moveTo(double x) {
        canvas.setLayoutX(x);
        redraw();
    }

    /** Hears of a click on a stripe. */
    public void onChosen(Consumer<Page.Stripe> listener) {
        mouse.onChosen(listener);
    }

    /** Hears of the stretch that a stripe is to have, once its end is let go. */
    public void onResized(BiConsumer<Page.Stripe, Span> listener) {
        mouse.onResized(listener);
    }

    /** Hears of the stretch under a stripe whose end is being dragged; of nothing when that is over. */
    public void onDragging(Consumer<Optional<Span>> listener) {
        mouse.onDragging(listener);
    }

    public void wear(Theme other) {
        theme = other;
        relaid();
    }

    /** The lines stand otherwise now: their letters are larger, or others. */
    public void relaid() {
        places.forget();
        redraw();
    }

    /** Shows the stripes of a page, sorted out from the beginning. */
    public void show(Page page, Inking looks, Pieces of) {
        lanes = Lanes.of(page.stripes(), of);
        mouse.show(Optional.of(page.transcript()), of);
        put(looks, of);
        relaid();
    }

    /** Shows the stripes of another page of the same text. */
    public void change(Page page, Inking looks, Differences differences) {
        lanes = lanes.changed(differences.gone(), differences.come(), page.stripes());
        put(looks, pieces);
        redraw();
    }

    /** Shows nothing. */
    public void clear() {
        lanes = Lanes.none();
        inking = Optional.empty();
        mouse.show(Optional.<Transcript>empty(), Pieces.none());
        redraw();
    }

    private void put(Inking looks, Pieces of) {
        inking = Optional.of(looks);
        pieces = of;
    }

    /** Draws one stripe with more weight: that of the coding at the caret. */
    public void choose(Optional<Id<Coding>> coding) {
        if (!chosen.equals(coding)) {
            chosen = coding;
            redraw();
        }
    }

    /** Draws a stripe as it would be, while its end is dragged. */
    void preview(Optional<Page.Stripe> stripe) {
        dragged = stripe;
        redraw();
    }

    /** What is drawn at a place of the canvas. */
    Optional<StripePlace> at(double x, double y) {
        return drawn.stream()
                .filter(place -> place.isAt(y))
                .filter(place -> Math.abs(pen.x(lanes.of(place.stripe().coding())) + StripePen.STRIPE / 2 - x)
                        <= StripePen.STEP / 2)
                .findFirst();
    }

    private void redraw() {
        drawAgain = true;
        Platform.requestNextPulse();
    }

    private void drawIfChanged() {
        Optional<Seen> now = look();
        if (drawAgain || !seen.equals(now)) {
            drawAgain = false;
            seen = now;
            drawn = now.isPresent() && inking.isPresent() ? places.seen(inking.get(), pieces, dragged) : List.of();
            pen.draw(drawn, lanes, dragged.map(Page.Stripe::coding).or(() -> chosen), theme);
        }
    }

    private Optional<Seen> look() {
        Optional<WordArea.Paragraphs> view = area.inView().filter(v -> v.last() < pieces.size());
        boolean onScreen = area.getScene() != null
                && area.getScene().getWindow() != null
                && area.getScene().getWindow().isShowing();
        if (view.isEmpty() || !onScreen) {
            return Optional.empty();
        }
        int first = view.get().first();
        int last = view.get().last();
        Optional<Bounds> top = area.getParagraphBoundsOnScreen(first).map(canvas::screenToLocal);
        Optional<Bounds> bottom = area.getParagraphBoundsOnScreen(last).map(canvas::screenToLocal);
        if (top.isEmpty() || bottom.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Seen(
                first,
                last,
                places.firstLine(pieces, first).orElse(top.get().getMaxY()),
                bottom.get().getMinY(),
                area.getWidth(),
                canvas.getHeight()));
    }
}
