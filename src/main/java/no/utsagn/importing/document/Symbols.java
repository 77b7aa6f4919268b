package no.utsagn.importing.document;

import java.util.Map;

/** Reads the characters of fonts that hold pictures in place of letters: Symbol and Wingdings. */
public final class Symbols {

    private static final int FIRST = 0xF000;
    private static final int LAST = 0xF0FF;

    /** By the font's first letters and the place in it. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("wing4a", "☺"),
            Map.entry("wing4b", "😐"),
            Map.entry("wing4c", "☹"),
            Map.entry("wing6c", "●"),
            Map.entry("winga7", "▪"),
            Map.entry("wingd8", "➢"),
            Map.entry("wingdf", "←"),
            Map.entry("winge0", "→"),
            Map.entry("winge8", "➔"),
            Map.entry("wingfb", "✗"),
            Map.entry("wingfc", "✓"),
            Map.entry("symb2d", "−"),
            Map.entry("symbac", "←"),
            Map.entry("symbae", "→"),
            Map.entry("symbb0", "°"),
            Map.entry("symbb1", "±"),
            Map.entry("symbb7", "•"),
            Map.entry("symba3", "≤"),
            Map.entry("symbb3", "≥"));

    private Symbols() {}

    /** The character that shows the same; U+FFFD if none is known, so that it is seen that something stood there. */
    public static String text(int codePoint, String font) {
        boolean own = codePoint >= FIRST && codePoint <= LAST;
        if (!own && Character.isValidCodePoint(codePoint) && codePoint > ' ') {
            return Character.toString(codePoint);
        }
        String key = font.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("^(.{0,4}).*", "$1")
                .concat(Integer.toHexString(codePoint & 0xFF));
        return KNOWN.getOrDefault(key, "\uFFFD");
    }
}
