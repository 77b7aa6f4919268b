package no.utsagn.ui.importing.review;

import java.util.regex.Pattern;
import no.utsagn.app.transcripts.intake.warning.Warning;
import no.utsagn.app.transcripts.intake.warning.WarningKind;
import no.utsagn.importing.ImportedFile;

/**
 * A place that may tell who somebody is, with the words around it.
 *
 * @param words what stands there, masked where it is a number or an address
 */
public record Finding(WarningKind kind, String file, String before, String words, String after) {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d ]{4,}\\d");
    private static final int AROUND_BEFORE = 36;
    private static final int AROUND_AFTER = 60;

    static Finding of(Warning warning, ImportedFile file) {
        String text = file.text();
        int start = warning.span().start();
        int end = warning.span().end();
        int from = Math.max(Math.max(0, start - AROUND_BEFORE), text.lastIndexOf('\n', Math.max(0, start - 1)) + 1);
        int line = text.indexOf('\n', end);
        int to = Math.min(line < 0 ? text.length() : line, end + AROUND_AFTER);
        boolean cutBefore = from > 0 && text.charAt(from - 1) != '\n';
        boolean cutAfter = to < text.length() && text.charAt(to) != '\n';
        String words = warning.span().of(text);
        return new Finding(
                warning.kind(),
                file.fileName(),
                (cutBefore ? "…" : "") + around(text.substring(Math.min(from, start), start)),
                warning.kind() == WarningKind.NAME ? words : masked(words),
                around(text.substring(end, to)) + (cutAfter ? "…" : ""));
    }

    /** Other numbers may stand beside this one. */
    private static String around(String words) {
        return NUMBER.matcher(words).replaceAll(number -> masked(number.group()));
    }

    /** The first letter or digit stays, so that the place is known again; what identifies does not. */
    static String masked(String words) {
        StringBuilder masked = new StringBuilder();
        boolean first = true;
        for (int c : words.codePoints().toArray()) {
            if (Character.isLetterOrDigit(c)) {
                masked.append(first ? Character.toString(c) : "•");
                first = false;
            } else {
                masked.appendCodePoint(c);
            }
        }
        return masked.toString();
    }

    @Override
    public String toString() {
        return "Finding " + kind;
    }
}
