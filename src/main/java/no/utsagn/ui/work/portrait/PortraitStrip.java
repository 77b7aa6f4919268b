package no.utsagn.ui.work.portrait;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import no.utsagn.language.Span;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.transcript.page.Page;

/**
 * The portrait of the open transcript as a strip beside it, with a frame around what is seen. A click goes there;
 * dragging goes along.
 */
public final class PortraitStrip {

    private static final double WIDTH = 16;
    private static final double INK = 10;
    private static final double LEFT = 3;
    private static final double LEAST_FRAME = 14;

    private final String name;
    private final Canvas canvas = new Canvas(WIDTH, 10);
    private final Region frame = new Region();
    private final Region ruler = new Region();
    private final Pane node = new Pane(ruler, canvas, frame);
    private final Tooltip tooltip = Parts.tooltip("");
    private Optional<Page> page = Optional.empty();
    private Portrait portrait = new Portrait(0, List.of());
    private Span seen = Span.at(0);
    private IntConsumer onGo = offset -> {};

    /** @param name what a screen reader calls it; @param seen the stretch of the text that is in view */
    public PortraitStrip(String name, ReadOnlyObjectProperty<Span> seen) {
        node.getStyleClass().add("portrait");
        node.setId("portrait");
        node.setMinSize(WIDTH, 0);
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.getStyleClass().add("portrait-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        ruler.getStyleClass().add("portrait-ink");
        ruler.setVisible(false);
        Tooltip.install(node, tooltip);
        this.name = name;
        node.heightProperty().addListener((property, before, now) -> draw());
        ruler.backgroundProperty().addListener((property, before, now) -> draw());
        seen.addListener((property, before, now) -> frame(now));
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Hears of a place that somebody wants to go to, an offset in the text. */
    public void onGo(IntConsumer listener) {
        onGo = listener;
    }

    /** Shows a page. @param told what it says when the mouse rests on it */
    public void show(Page next, String told) {
        boolean same = page.filter(next::sameText)
                .filter(before -> before.stripes().equals(next.stripes()))
                .isPresent();
        page = Optional.of(next);
        tooltip.setText(told);
        node.setAccessibleText(name + ". " + told);
        if (!same) {
            draw();
        }
    }

    private void go(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && node.getHeight() > 0) {
            onGo.accept(portrait.offset(event.getY() / node.getHeight()));
            event.consume();
        }
    }

    private void draw() {
        int rows = (int) node.getHeight();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (rows <= 0 || page.isEmpty()) {
            return;
        }
        canvas.setHeight(rows);
        portrait = Portrait.of(page.get(), rows);
        Paint uncoded = ruler.getBackground() == null
                ? Color.LIGHTGRAY
                : ruler.getBackground().getFills().get(0).getFill();
        for (int y = 0; y < rows; y++) {
            row(pen, y, portrait.rows().get(y), uncoded);
        }
        frame(seen);
    }

    private static void row(GraphicsContext pen, int y, Portrait.Row row, Paint uncoded) {
        if (row.colors().isEmpty()) {
            if (row.informant()) {
                pen.setFill(uncoded);
                pen.fillRect(LEFT, y, INK, 1);
            }
            return;
        }
        double each = INK / row.colors().size();
        for (int i = 0; i < row.colors().size(); i++) {
            pen.setFill(Color.web(row.colors().get(i)));
            pen.fillRect(LEFT + i * each, y, each, 1);
        }
    }

    private void frame(Span now) {
        seen = now;
        double height = node.getHeight();
        double scale = portrait.length() == 0 ? 0 : height / portrait.length();
        double size = Math.min(height, Math.max(LEAST_FRAME, now.length() * scale));
        frame.setVisible(scale > 0 && size < height - 1);
        frame.resizeRelocate(0, Math.min(now.start() * scale, height - size), WIDTH, size);
    }
}
