package no.utsagn.ui.transcript.ink;

import java.util.List;
import no.utsagn.ui.theme.Theme;

/**
 * The colours of those who talk together: for their names, so at least 4.5:1 on the paper of their theme. Neighbours
 * differ in hue and lightness; after the eighth they come again, as the name itself always tells who it is.
 */
public final class VoiceColors {

    private static final List<String> ON_WHITE =
            List.of("#0b5cad", "#a5420a", "#0d6e52", "#7b3fa0", "#6f5600", "#a3246a", "#005f73", "#5e5148");

    private static final List<String> ON_BLACK =
            List.of("#6cb6ff", "#ffa269", "#4fd1a1", "#cfa6ff", "#e0c050", "#ff9bcb", "#58cfe4", "#cdbfb2");

    private VoiceColors() {}

    /** How many there are before they come again. */
    public static int count() {
        return ON_WHITE.size();
    }

    /** The colour of a voice, "#rrggbb". @param voice counted from 0 */
    public static String of(int voice, Theme theme) {
        List<String> colors = theme == Theme.LIGHT ? ON_WHITE : ON_BLACK;
        return colors.get(voice % colors.size());
    }
}
