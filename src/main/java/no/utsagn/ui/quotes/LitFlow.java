package no.utsagn.ui.quotes;

import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import no.utsagn.language.Span;
import no.utsagn.ui.parts.LitPane;

/** Running words of which some are lit from behind, so that those around them can be told from them. */
final class LitFlow extends LitPane {

    private final Path light;
    private Span lit = Span.at(0);

    /** @param lines how many lines are seen at most, each this many pixels high; 0 for all */
    LitFlow(int lines, double lineHeight) {
        this(new Path());
        if (lines > 0) {
            setMinHeight(lines * lineHeight);
            setPrefHeight(lines * lineHeight);
            setMaxHeight(lines * lineHeight);
            Rectangle clip = new Rectangle(0, lines * lineHeight);
            clip.widthProperty().bind(widthProperty());
            setClip(clip);
        }
    }

    private LitFlow(Path light) {
        super(light);
        this.light = light;
        light.getStyleClass().add("quote-light");
    }

    /** Shows words, those in the middle lit. */
    void show(String before, String words, String after) {
        lit = new Span(before.length(), before.length() + words.length());
        show(text(before, "around"), text(words, "lit-words"), text(after, "around"));
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    @Override
    protected void light() {
        draw(light, List.of(lit));
    }
}
