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

    /** Paints words again that have been painted before, in the theme that is worn now. */
    public void again(TextExt text) {
        if (text.getUserData() instanceof Ink ink) {
            paint(text, ink);
        }
    }

    public void paint(TextExt text, Ink ink) {
        text.setUserData(ink);
        if (!text.getStyleClass().contains("word")) {
            text.getStyleClass().add("word");
        }
        text.pseudoClassStateChanged(RESEARCHER, ink.researcher());
        text.pseudoClassStateChanged(MARK, ink.mark());
        if (!ink.colors().isEmpty()) {
            text.setBackgroundColor(Fills.under(ink.colors(), theme));
            line(text, Fills.line(ink.colors()), ink.colors().size() > 1 ? 2 : 1);
        }
        if (ink.replaced()) {
            line(text, Color.web(theme == Theme.LIGHT ? "#1a7f37" : "#3fb950"), 2);
        }
        ink.sign().ifPresent(sign -> FindInk.paint(text, sign, ink.chosen(), theme));
        if (ink.light() != Ink.Light.NONE) {
            boolean lit = ink.light() == Ink.Light.LIT;
            text.setBackgroundColor(Fills.lit(theme, lit));
            // By style, since the window's style sheet would win over the property.
            text.setStyle("-fx-fill: " + Fills.inkOnLit(theme));
        }
    }

    private static void line(TextExt text, Color color, double width) {
        text.setUnderlineColor(color);
        text.setUnderlineWidth(width);
        text.setUnderlineOffset(3);
    }
}
