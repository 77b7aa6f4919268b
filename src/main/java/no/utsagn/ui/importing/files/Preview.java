package no.utsagn.ui.importing.files;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.importing.source.SourceFile;

/**
 * A file in each of the character sets that Norwegian files come in, so that a person sees which is right.
 *
 * @param lines the lines that tell most, by the name of the character set
 */
record Preview(Map<String, List<String>> lines) {

    /** The character sets that are offered, by the names that they are shown under. */
    static final List<String> OFFERED =
            List.of("UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "IBM850", "x-MacRoman");

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_LINES = 9;
    private static final int MOST_CHARS = 110;

    /** Looks at a file in all of them. */
    static Preview of(Path file) {
        ByteBuffer bytes = SourceFile.read(file).buffer();
        if (bytes.limit() > MOST_BYTES) {
            bytes.limit(MOST_BYTES);
        }
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String name : OFFERED) {
            if (Charset.isSupported(name)) {
                lines.put(
                        name,
                        telling(Charset.forName(name).decode(bytes.duplicate()).toString()));
            }
        }
        return new Preview(lines);
    }

    /** The lines with other letters than a to z, since only those differ; without such, the first lines. */
    static List<String> telling(String text) {
        List<String> first = new ArrayList<>();
        List<String> telling = new ArrayList<>();
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            String shown = line.length() > MOST_CHARS ? line.substring(0, MOST_CHARS) + "…" : line;
            if (!line.isBlank()) {
                first.add(shown);
                if (shown.chars().anyMatch(c -> c > 126)) {
                    telling.add(shown);
                }
            }
            if (telling.size() == MOST_LINES) {
                break;
            }
        }
        List<String> best = telling.isEmpty() ? first : telling;
        return List.copyOf(best.subList(0, Math.min(MOST_LINES, best.size())));
    }

    @Override
    public String toString() {
        return "Preview in " + lines.size() + " character sets";
    }
}
