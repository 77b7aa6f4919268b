package no.utsagn.ui.transcript.ink;

import javafx.css.PseudoClass;
import javafx.scene.paint.Color;
import no.utsagn.ui.theme.Theme;
import org.fxmisc.richtext.TextExt;

/** Puts an {@link Ink} on words. */
public final class Brush {

    private static final PseudoClass RESEARCHER = PseudoClass.getPseudoClass("researcher");
    private static final PseudoClass MARK = PseudoClass.getPseudoClass("mark");

    private Theme theme = Theme.LIGHT;

    public void wear(Theme other) {
        theme = other;
    }

    public void paint(TextExt text, Ink ink) {
        text.getStyleClass().add("word");
        text.pseudoClassStateChanged(RESEARCHER, ink.researcher());
        text.pseudoClassStateChanged(MARK, ink.mark());
        if (!ink.colors().isEmpty()) {
            text.setBackgroundColor(Fills.under(ink.colors(), theme));
            line(text, Fills.line(ink.colors()), ink.colors().size() > 1 ? 2 : 1);
        }
        if (ink.replaced()) {
            line(text, Color.web(theme == Theme.LIGHT ? "#1a7f37" : "#3fb950"), 2);
        }
        if (ink.light() != Ink.Light.NONE) {
            boolean lit = ink.light() == Ink.Light.LIT;
            text.setBackgroundColor(Color.web(theme == Theme.LIGHT ? "#fae17d" : "#845306", lit ? 1 : 0.65));
        }
    }

    private static void line(TextExt text, Color color, double width) {
        text.setUnderlineColor(color);
        text.setUnderlineWidth(width);
        text.setUnderlineOffset(3);
    }
}
