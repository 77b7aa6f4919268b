package no.utsagn.disclosure.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.disclosure.file.WrittenFile.Piece;

/**
 * Reads plain text, Markdown and tables of values: each line as it stands, and once more without what these formats put
 * between letters.
 */
final class TextReader {

    /** A sign that is escaped, or one that stresses. */
    private static final Pattern MARKDOWN = Pattern.compile("\\\\(\\p{Punct})|[*_`]");

    private TextReader() {}

    static List<Piece> read(String text) {
        List<Piece> pieces = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String bare = MARKDOWN.matcher(line).replaceAll(found -> {
                String escaped = found.group(1);
                return Matcher.quoteReplacement(escaped == null ? "" : escaped);
            });
            pieces.add(Piece.line(i + 1, line));
            if (!bare.equals(line)) {
                pieces.add(Piece.line(i + 1, bare));
            }
        }
        return pieces;
    }
}
