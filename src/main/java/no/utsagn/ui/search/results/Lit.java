package no.utsagn.ui.search.results;

import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import no.utsagn.language.Span;
import no.utsagn.ui.parts.LitPane;

/** The words of a turn, in which hits are lit from behind; the chosen one is underlined too. */
final class Lit extends LitPane {

    private final Path light;
    private final Path strong;
    private List<Span> hits = List.of();
    private List<Span> chosen = List.of();

    Lit() {
        this(new Path(), new Path());
    }

    private Lit(Path light, Path strong) {
        super(light, strong);
        this.light = light;
        this.strong = strong;
        light.getStyleClass().add("hit-light");
        strong.getStyleClass().addAll("hit-light", "chosen");
    }

    /** Shows words. @param some what is lit in them, @param one what is chosen; offsets in these words */
    void show(String words, List<Span> some, List<Span> one) {
        hits = some;
        chosen = one;
        show(new Text(words));
    }

    @Override
    protected void light() {
        draw(light, hits);
        draw(strong, chosen);
    }
}
