package no.utsagn.ui.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The layer above the window that dialogs lie on. Escape closes the innermost; focus goes back to where it was. */
public final class Overlay {

    private record Sheet(StackPane scrim, @Nullable Node focusBefore, Runnable onEscape) {}

    /** The least room between a placed card and the edge of the window, in pixels. */
    private static final double BESIDE = 12;

    private static final double GAP = 8;

    private final StackPane layer = new StackPane();
    private final Deque<Sheet> open = new ArrayDeque<>();

    public Overlay() {
        layer.setVisible(false);
        layer.setPickOnBounds(false);
        layer.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    /** The layer itself, to be laid over the window. */
    public Node node() {
        return layer;
    }

    /** Whether a dialog is open. */
    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** Shows a dialog in the middle; Escape closes it. */
    public void show(Region card) {
        put(card, Pos.CENTER, Insets.EMPTY, true, this::close);
    }

    /** Shows a dialog in the middle with its own answer to Escape. */
    public void show(Region card, Runnable onEscape) {
        put(card, Pos.CENTER, Insets.EMPTY, true, onEscape);
    }

    /** Shows a list to pick from, under the top bar; a click beside it closes it. */
    public void showPicker(Region card) {
        put(card, Pos.TOP_CENTER, new Insets(72, 0, 0, 0), false, this::close);
    }

    /**
     * Shows a card over a place in the window, moved as little as it takes to stand in it wholly.
     *
     * @param place where its upper left corner is to be, in the coordinates of the scene
     */
    public void showAt(Region card, Point2D place, Runnable onEscape) {
        StackPane scrim = put(card, Pos.TOP_LEFT, Insets.EMPTY, true, onEscape);
        scrim.getStyleClass().add("scrim-light");
        DoubleBinding most =
                scrim.heightProperty().subtract(card.heightProperty()).subtract(BESIDE);
        card.translateYProperty().bind(Bindings.max(BESIDE, Bindings.min(place.getY(), most)));
        card.setTranslateX(Math.max(BESIDE, place.getX()));
    }

    /** Shows a list to pick from below something in the window, or above it where there is more room. */
    public void showPicker(Region card, Node anchor, double height) {
        Bounds at = layer.sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
        double below = layer.getHeight() - at.getMaxY();
        double top = below >= height + GAP ? at.getMaxY() + GAP / 2 : Math.max(GAP, at.getMinY() - height - GAP / 2);
        double left = Math.max(GAP, Math.min(at.getMinX(), layer.getWidth() - card.prefWidth(-1) - GAP));
        put(card, Pos.TOP_LEFT, new Insets(top, 0, 0, left), false, this::close);
    }

    private StackPane put(Region card, Pos place, Insets margin, boolean dim, Runnable onEscape) {
        StackPane scrim = new StackPane(card);
        scrim.getStyleClass().add(dim ? "scrim" : "scrim-clear");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, place);
        StackPane.setMargin(card, margin);
        if (!dim) {
            scrim.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                if (event.getTarget() == scrim) {
                    close();
                }
            });
        }
        Node focused = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
        open.push(new Sheet(scrim, focused, onEscape));
        layer.getChildren().add(scrim);
        layer.setVisible(true);
        return scrim;
    }

    /** Closes the innermost dialog. */
    public void close() {
        if (open.isEmpty()) {
            return;
        }
        Sheet sheet = open.pop();
        layer.getChildren().remove(sheet.scrim());
        layer.setVisible(!open.isEmpty());
        if (sheet.focusBefore() != null) {
            sheet.focusBefore().requestFocus();
        }
    }

    private void escape(KeyEvent event) {
        Sheet sheet = open.peek();
        if (event.getCode() == KeyCode.ESCAPE && sheet != null) {
            event.consume();
            sheet.onEscape().run();
        }
    }
}
