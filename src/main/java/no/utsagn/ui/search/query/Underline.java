package no.utsagn.ui.search.query;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import no.utsagn.language.Span;

/** Marks a place in a text field from below, as spelling is marked. */
final class Underline extends Pane {

    private static final double STEP = 3;
    /** What is marked behind the last character, in pixels. */
    private static final double LEAST = 8;

    private final TextField field;
    private final Polyline line = new Polyline();
    private Optional<Span> at = Optional.empty();

    Underline(TextField field) {
        this.field = field;
        line.setManaged(false);
        line.getStyleClass().add("wrong-line");
        getChildren().add(line);
        setMouseTransparent(true);
        field.widthProperty().addListener((property, before, now) -> requestLayout());
        field.caretPositionProperty().addListener((property, before, now) -> later());
    }

    /** Marks a place; none takes the mark away. */
    void mark(Optional<Span> place) {
        at = place;
        later();
    }

    /** The field lays its own text out first. */
    private void later() {
        if (at.isPresent() || line.isVisible()) {
            Platform.runLater(this::requestLayout);
        }
    }

    @Override
    protected void layoutChildren() {
        line.getPoints().clear();
        line.setVisible(at.isPresent());
        if (at.isPresent() && field.lookup(".text") instanceof Text text) {
            draw(text, at.get());
        }
    }

    private void draw(Text text, Span place) {
        int length = text.getText().length();
        int start = Math.min(place.start(), Math.max(0, length - 1));
        int end = Math.max(start, Math.min(place.end(), length));
        Bounds words = sceneToLocal(text.localToScene(new Path(text.rangeShape(start, end)).getBoundsInLocal()));
        double from = Math.max(0, words.getMinX());
        double to = Math.min(getWidth(), Math.max(words.getMaxX(), from + LEAST));
        double low = words.getMaxY() + 1;
        boolean up = false;
        for (double x = from; x <= to; x += STEP) {
            line.getPoints().addAll(x, up ? low - 2 : low);
            up = !up;
        }
    }
}
