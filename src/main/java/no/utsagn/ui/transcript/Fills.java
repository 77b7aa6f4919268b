package no.utsagn.ui.transcript;

import java.util.List;
import javafx.scene.paint.Color;
import no.utsagn.ui.theme.Theme;

/**
 * The light colours of coded words. Where codings overlap, the shortest gives the fill and the next longer the line
 * under the words: fills laid on each other turn to mud. The stripes in the margin carry the truth.
 */
final class Fills {

    private static final double ON_WHITE = 0.2;
    private static final double ON_BLACK = 0.32;

    private Fills() {}

    /** The fill. @param colors never empty, the longest coding first */
    static Color under(List<String> colors, Theme theme) {
        return Color.web(last(colors, 0), theme == Theme.LIGHT ? ON_WHITE : ON_BLACK);
    }

    /** The line under the words. */
    static Color line(List<String> colors) {
        return Color.web(last(colors, 1), colors.size() > 1 ? 1 : 0.55);
    }

    private static String last(List<String> colors, int before) {
        return colors.get(Math.max(0, colors.size() - 1 - before));
    }
}
