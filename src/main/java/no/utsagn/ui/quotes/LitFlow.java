package no.utsagn.ui.quotes;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Running words of which some are lit from behind, so that those around them can be told from them. */
final class LitFlow extends Pane {

    private final TextFlow flow = new TextFlow();
    private final Path light = new Path();
    private int from;
    private int to;

    /** @param lines how many lines are seen at most, each this many pixels high; 0 for all */
    LitFlow(int lines, double lineHeight) {
        light.setManaged(false);
        light.getStyleClass().add("quote-light");
        flow.getStyleClass().add("quote-words");
        getChildren().addAll(light, flow);
        setMinWidth(0);
        if (lines > 0) {
            setMinHeight(lines * lineHeight);
            setPrefHeight(lines * lineHeight);
            setMaxHeight(lines * lineHeight);
            Rectangle clip = new Rectangle(0, lines * lineHeight);
            clip.widthProperty().bind(widthProperty());
            setClip(clip);
        }
    }

    /** Shows words, those in the middle lit. */
    void show(String before, String words, String after) {
        from = before.length();
        to = before.length() + words.length();
        flow.getChildren().setAll(text(before, "around"), text(words, "lit-words"), text(after, "around"));
        requestLayout();
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("quote-text", style);
        return text;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), Math.max(getHeight(), flow.prefHeight(getWidth())));
        flow.layout();
        light.getElements().setAll(flow.rangeShape(from, to));
    }
}
