package no.utsagn.ui.transcript.ink;

import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.page.Find.Sign;
import org.fxmisc.richtext.TextExt;

/**
 * How words look that may tell who somebody is: each state has its own line as well as its own colour, solid, thick,
 * dotted, dashed.
 */
public final class FindInk {

    private FindInk() {}

    /** Puts fill, line and frame on words. */
    static void paint(TextExt text, Sign sign, boolean chosen, Theme theme) {
        fill(sign, theme, chosen).ifPresent(text::setBackgroundColor);
        text.setUnderlineColor(line(sign, theme));
        text.setUnderlineWidth(sign == Sign.OPEN ? 2.5 : sign == Sign.REPLACED ? 1.5 : 1.8);
        text.setUnderlineOffset(3);
        List<Double> dashes = dashes(sign);
        if (!dashes.isEmpty()) {
            text.setUnderlineDashArray(dashes.toArray(new Double[0]));
        }
        if (chosen) {
            text.setBorderStrokeColor(Color.web(theme == Theme.LIGHT ? "#0969da" : "#58a6ff"));
            text.setBorderStrokeWidth(2);
        }
    }

    /** The line under the words. */
    public static Color line(Sign sign, Theme theme) {
        boolean light = theme == Theme.LIGHT;
        return Color.web(
                switch (sign) {
                    case OPEN -> light ? "#bf8700" : "#d29922";
                    case REPLACED -> light ? "#1a7f37" : "#3fb950";
                    case SKIPPED -> light ? "#57606a" : "#8b949e";
                    case CUE -> light ? "#8250df" : "#a371f7";
                });
    }

    /** Behind the words; none where they are left as they are. */
    public static Optional<Color> fill(Sign sign, Theme theme, boolean chosen) {
        boolean light = theme == Theme.LIGHT;
        return switch (sign) {
            case OPEN -> Optional.of(Color.web(light ? "#fff1c2" : "#4b3608"));
            case REPLACED -> Optional.of(Color.web(light ? "#dafbe1" : "#10391d"));
            case CUE -> Optional.of(Color.web(light ? "#fbefff" : "#2f1d4d"));
            case SKIPPED -> chosen ? Optional.of(Color.web(light ? "#eaeef2" : "#21262d")) : Optional.empty();
        };
    }

    /** Lengths of strokes and gaps of the line, in pixels; none for a solid one. */
    public static List<Double> dashes(Sign sign) {
        return switch (sign) {
            case OPEN, REPLACED -> List.of();
            case SKIPPED -> List.of(2.0, 3.0);
            case CUE -> List.of(6.0, 4.0);
        };
    }
}
