package no.utsagn.ui.search.results;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import no.utsagn.language.Span;

/** The words of a turn, in which hits are lit from behind; the chosen one is underlined too. */
final class Lit extends Pane {

    private final TextFlow flow = new TextFlow();
    private final Path light = new Path();
    private final Path strong = new Path();
    private List<Span> hits = List.of();
    private List<Span> chosen = List.of();

    Lit() {
        light.setManaged(false);
        strong.setManaged(false);
        light.getStyleClass().add("hit-light");
        strong.getStyleClass().addAll("hit-light", "chosen");
        flow.getStyleClass().add("quote-words");
        getChildren().addAll(light, strong, flow);
        setMinWidth(0);
    }

    /** Shows words. @param some what is lit in them, @param one what is chosen; offsets in these words */
    void show(String words, List<Span> some, List<Span> one) {
        hits = some;
        chosen = one;
        Text text = new Text(words);
        text.getStyleClass().add("quote-text");
        flow.getChildren().setAll(text);
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
        draw(light, hits);
        draw(strong, chosen);
    }

    private void draw(Path path, List<Span> spans) {
        path.getElements().clear();
        spans.forEach(span -> path.getElements().addAll(flow.rangeShape(span.start(), span.end())));
    }
}
