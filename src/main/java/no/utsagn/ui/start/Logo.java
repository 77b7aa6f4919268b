package no.utsagn.ui.start;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/** The program's sign, drawn: four coding stripes laid down as lines of speech. */
public final class Logo {

    private static final double[] WIDTHS = {28, 41, 20, 33};
    private static final String[] COLORS = {"#2f74d0", "#c85a1e", "#2f9e5b", "#8a56c9"};
    private static final double HEIGHT = 7;
    private static final double STEP = 12;

    private Logo() {}

    /** The sign, 44 pixels wide. */
    public static Node draw() {
        Group group = new Group(new Rectangle(44, STEP * 3 + HEIGHT, Color.TRANSPARENT));
        for (int i = 0; i < WIDTHS.length; i++) {
            Rectangle bar = new Rectangle(0, i * STEP, WIDTHS[i], HEIGHT);
            bar.setFill(Color.web(COLORS[i]));
            bar.setArcWidth(HEIGHT);
            bar.setArcHeight(HEIGHT);
            group.getChildren().add(bar);
        }
        return group;
    }

    /** The sign as the window's icon. @param size in pixels */
    public static Image icon(int size) {
        Node sign = draw();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        double scale = size / 48.0;
        parameters.setTransform(new Scale(scale, scale));
        parameters.setViewport(new Rectangle2D(-2 * scale, -2.5 * scale, size, size));
        return sign.snapshot(parameters, null);
    }
}
