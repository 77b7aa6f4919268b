package no.utsagn.importing.speaker.label;

import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of one label have in common: "Int.", "INT" and "int" are one voice. */
public record LabelKey(String key) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The key of a label as a file writes it. */
    public static LabelKey of(String label) {
        String key = single(label.strip());
        int end = key.length();
        while (end > 0 && (key.charAt(end - 1) == '.' || Character.isWhitespace(key.charAt(end - 1)))) {
            end--;
        }
        return new LabelKey(key.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static String single(String label) {
        boolean plain = true;
        for (int i = 0; i < label.length() && plain; i++) {
            char c = label.charAt(i);
            plain = c == ' ' ? label.charAt(i - 1) != ' ' : (c > ' ' && c < '\u0080') || Character.isLetterOrDigit(c);
        }
        return plain ? label : BLANKS.matcher(label).replaceAll(" ");
    }

    @Override
    public String toString() {
        return "label of " + key.length();
    }
}
