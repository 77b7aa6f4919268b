package no.utsagn.ui.parts;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import no.utsagn.language.Span;

/** Running words, some of them lit from behind. */
public abstract class LitPane extends Pane {

    private final TextFlow flow = new TextFlow();

    /** @param lights what lies behind the words, the first at the bottom */
    protected LitPane(Path... lights) {
        for (Path light : lights) {
            light.setManaged(false);
            getChildren().add(light);
        }
        flow.getStyleClass().add("quote-words");
        getChildren().add(flow);
        setMinWidth(0);
    }

    /** Draws the lights anew behind the words as they are laid out now, by {@link #draw}. */
    protected abstract void light();

    /** Puts a light behind some words. @param spans UTF-16, half-open, in all the words shown */
    protected final void draw(Path light, List<Span> spans) {
        light.getElements().clear();
        spans.forEach(span -> light.getElements().addAll(flow.rangeShape(span.start(), span.end())));
    }

    /** Shows these words in place of the former. */
    protected final void show(Text... words) {
        for (Text text : words) {
            text.getStyleClass().add("quote-text");
        }
        flow.getChildren().setAll(words);
        requestLayout();
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
        light();
    }
}
