package no.utsagn.disclosure.file;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.disclosure.file.WrittenFile.Piece;

/**
 * Reads plain text, Markdown and tables of values: each line as it stands, and once more without what these formats put
 * between letters.
 */
final class TextReader {

    private TextReader() {}

    static List<Piece> read(String text) {
        List<Piece> pieces = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String bare = line.replaceAll("(?<!\\\\)[*_`]", "").replaceAll("\\\\(?=\\p{Punct})", "");
            pieces.add(Piece.line(i + 1, line));
            if (!bare.equals(line)) {
                pieces.add(Piece.line(i + 1, bare));
            }
        }
        return pieces;
    }
}
