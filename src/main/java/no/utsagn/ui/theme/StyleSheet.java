package no.utsagn.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style sheet in other sizes. JavaFX knows no zoom, and lengths in em would grow with every box in a box; so the
 * lengths themselves are written anew. Transcripts have a size of their own and are left out.
 */
final class StyleSheet {

    private static final String NAME = "/no/utsagn/ui/utsagn.css";
    private static final int USUAL = 100;
    private static final Pattern LENGTH =
            Pattern.compile("(-fx-(?:font-size|icon-size|(?:min|pref|max)-height): )(\\d+(?:\\.\\d+)?)px");
    private static final Pattern OF_TRANSCRIPTS = Pattern.compile("\\.(words|speaker|turn-time)\\b.*");

    private StyleSheet() {}

    /** Where the style sheet is found in this size. @param percent of the usual size */
    static String at(int percent) {
        return percent == USUAL
                ? Objects.requireNonNull(StyleSheet.class.getResource(NAME)).toExternalForm()
                : "data:text/css;base64,"
                        + Base64.getEncoder()
                                .encodeToString(sized(read(), percent).getBytes(StandardCharsets.UTF_8));
    }

    /** The same style sheet with texts, and what is as high as a text, larger or smaller. */
    static String sized(String css, int percent) {
        return css.lines()
                .map(line -> OF_TRANSCRIPTS.matcher(line).matches() ? line : sizedLine(line, percent))
                .collect(Collectors.joining("\n"));
    }

    private static String sizedLine(String line, int percent) {
        return LENGTH.matcher(line)
                .replaceAll(found -> found.group(1)
                        + String.format(Locale.ROOT, "%.1f", Double.parseDouble(found.group(2)) * percent / USUAL)
                        + "px");
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(NAME))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
