package no.utsagn.ui.transcript.margin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import no.utsagn.language.Span;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.ink.Fills;
import no.utsagn.ui.transcript.ink.WordArea;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.transcript.page.Pieces;

/**
 * Draws a stripe beside the lines of every coding that is in view. Bounds of characters are asked for visible
 * paragraphs alone and after layout, never during it.
 */
public final class StripeMargin {

    private static final double STRIPE = 5;
    private static final double STEP = 9;
    private static final double BESIDE_TEXT = 16;

    /** How wide the margin is, in pixels. */
    public static final double WIDTH = Lanes.MOST * STEP + BESIDE_TEXT;

    private record Drawn(Page.Stripe stripe, Rectangle2D place) {}

    private final WordArea area;
    private final Canvas canvas = new Canvas(WIDTH, 10);
    private final Pane holder = new Pane(canvas);
    private final Tooltip tooltip = Parts.tooltip("");
    private List<Page.Stripe> stripes = List.of();
    private Lanes lanes = new Lanes(List.of());
    private Pieces pieces = Pieces.none();
    private List<Drawn> drawn = List.of();
    private Theme theme = Theme.LIGHT;
    private Consumer<Page.Stripe> onChosen = stripe -> {};
    private boolean waiting;

    public StripeMargin(WordArea area) {
        this.area = area;
        holder.setPickOnBounds(false);
        holder.setMinSize(0, 0);
        StackPane.setAlignment(holder, Pos.TOP_LEFT);
        holder.heightProperty().addListener((property, before, now) -> {
            canvas.setHeight(now.doubleValue());
            redraw();
        });
        area.viewportDirtyEvents().subscribe(event -> redraw());
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        canvas.addEventHandler(
                MouseEvent.MOUSE_CLICKED, event -> at(event).ifPresent(d -> onChosen.accept(d.stripe())));
        Tooltip.install(canvas, tooltip);
    }

    public Node canvas() {
        return holder;
    }

    public void moveTo(double x) {
        canvas.setLayoutX(x);
        redraw();
    }

    public void onChosen(Consumer<Page.Stripe> listener) {
        onChosen = listener;
    }

    public void wear(Theme other) {
        theme = other;
        redraw();
    }

    public void show(List<Page.Stripe> now, Pieces of) {
        if (!now.equals(stripes)) {
            lanes = new Lanes(now);
        }
        stripes = now;
        pieces = of;
        redraw();
    }

    /** Asks for a new drawing once this pulse's layout is done. */
    private void redraw() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                draw();
            });
        }
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        List<Drawn> places = new ArrayList<>();
        if (area.getScene() != null && !stripes.isEmpty() && pieces.size() > 0) {
            int visible = area.getVisibleParagraphs().size();
            for (int i = 0; i < visible; i++) {
                int piece = area.visibleParToAllParIndex(i);
                if (piece < pieces.size()) {
                    place(piece, places);
                }
            }
        }
        drawn = join(places);
        for (Drawn one : drawn) {
            pen.setFill(Fills.stripe(one.stripe().color(), theme));
            Rectangle2D place = one.place();
            pen.fillRoundRect(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight(), 4, 4);
        }
    }

    private void place(int piece, List<Drawn> places) {
        Span whole = pieces.get(piece).span();
        for (Page.Stripe stripe : stripes) {
            if (stripe.span().start() >= whole.end()) {
                break;
            }
            whole.intersection(stripe.span()).ifPresent(part -> {
                int from =
                        pieces.viewStart(piece) + part.relativeTo(whole.start()).start();
                int to =
                        pieces.viewStart(piece) + part.relativeTo(whole.start()).end();
                area.getCharacterBoundsOnScreen(from, to)
                        .map(canvas::screenToLocal)
                        .ifPresent(bounds -> places.add(new Drawn(stripe, rectangle(stripe, bounds))));
            });
        }
    }

    private Rectangle2D rectangle(Page.Stripe stripe, Bounds lines) {
        double x = canvas.getWidth() - BESIDE_TEXT - STRIPE - lanes.of(stripe.coding()) * STEP;
        return new Rectangle2D(x, lines.getMinY(), STRIPE, Math.max(4, lines.getHeight()));
    }

    /** A coding over several paragraphs is one stripe. */
    private static List<Drawn> join(List<Drawn> places) {
        Map<Object, Drawn> whole = new LinkedHashMap<>();
        for (Drawn one : places) {
            whole.merge(
                    one.stripe().coding(),
                    one,
                    (above, below) -> new Drawn(
                            above.stripe(),
                            new Rectangle2D(
                                    above.place().getMinX(),
                                    above.place().getMinY(),
                                    STRIPE,
                                    Math.max(
                                            4,
                                            below.place().getMaxY()
                                                    - above.place().getMinY()))));
        }
        return List.copyOf(whole.values());
    }

    private Optional<Drawn> at(MouseEvent event) {
        return drawn.stream()
                .filter(d -> d.place().getMinY() <= event.getY()
                        && event.getY() <= d.place().getMaxY())
                .filter(d -> Math.abs(d.place().getMinX() + STRIPE / 2 - event.getX()) <= STEP / 2)
                .findFirst();
    }

    private void hover(MouseEvent event) {
        Optional<Drawn> under = at(event);
        tooltip.setText(under.map(d -> d.stripe().about().path()).orElse(""));
        tooltip.setOpacity(under.isPresent() ? 1 : 0);
        canvas.setCursor(under.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }
}
