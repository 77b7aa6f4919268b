package no.utsagn.ui.transcript.ink;

import java.util.List;
import javafx.scene.paint.Color;
import no.utsagn.ui.theme.Theme;

/**
 * The light colours of coded words. Where codings overlap, the shortest gives the fill and the next longer the line
 * under the words: fills laid on each other turn to mud. The stripes in the margin carry the truth.
 */
public final class Fills {

    private static final double ON_WHITE = 0.2;
    private static final double ON_BLACK = 0.32;

    private Fills() {}

    /** The fill. @param colors never empty, the longest coding first */
    public static Color under(List<String> colors, Theme theme) {
        return Color.web(last(colors, 0), theme == Theme.LIGHT ? ON_WHITE : ON_BLACK);
    }

    /** The line under the words. */
    public static Color line(List<String> colors) {
        return Color.web(last(colors, 1), colors.size() > 1 ? 1 : 0.55);
    }

    /** Behind words that were found, or gone to. @param goneTo whether one went there; it is stronger then */
    public static Color lit(Theme theme, boolean goneTo) {
        return Color.web(theme == Theme.LIGHT ? "#fae17d" : "#845306", goneTo ? 1 : 0.65);
    }

    /** The words on it, whoever says them, "#rrggbb". */
    public static String inkOnLit(Theme theme) {
        return theme == Theme.LIGHT ? "#24292f" : "#ffffff";
    }

    /** The code's colour as a stripe: darker or lighter where it would fade into the paper. */
    public static Color stripe(String color, Theme theme) {
        Color ink = Color.web(color);
        boolean light = theme == Theme.LIGHT;
        for (int i = 0; i < 8 && (light ? luminance(ink) > 0.42 : luminance(ink) < 0.16); i++) {
            ink = light ? ink.deriveColor(0, 1.15, 0.9, 1) : ink.deriveColor(0, 0.95, 1.15, 1);
        }
        return ink;
    }

    /** White or black, whichever can be read on a colour. */
    public static Color inkOn(Color ground) {
        return contrast(Color.WHITE, ground) >= contrast(Color.BLACK, ground) ? Color.WHITE : Color.BLACK;
    }

    /** How strongly two opaque colours differ, 1 to 21. W3C, Web Content Accessibility Guidelines 2.1, same place. */
    public static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance, 0 to 1. W3C, Web Content Accessibility Guidelines 2.1, definition of that name. */
    public static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String last(List<String> colors, int before) {
        return colors.get(Math.max(0, colors.size() - 1 - before));
    }
}
