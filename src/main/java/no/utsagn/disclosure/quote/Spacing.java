package no.utsagn.disclosure.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets pieces one after the other as a typesetter would: one space between words, a space around what the author put
 * in, none before a full stop, one elision where two meet.
 */
final class Spacing {

    private static final String CLOSING = ".,;:!?)]>»”";
    private static final String OPENING = "([<«“";

    private final List<Piece> line = new ArrayList<>();

    private Spacing() {}

    static List<Piece> of(List<Piece> pieces) {
        Spacing spacing = new Spacing();
        pieces.forEach(spacing::add);
        spacing.trimEnd();
        return List.copyOf(spacing.line);
    }

    private void add(Piece piece) {
        if (piece.kind() == RunKind.WORDS) {
            addWords(piece.text().replaceAll("\\s+", " "));
            return;
        }
        if (piece.kind() == RunKind.ELISION && afterElision()) {
            dropBlank();
            return;
        }
        boolean apart = (piece.kind().authors() && !piece.tight()) || (afterAuthor() && !piece.tight());
        if (apart && !line.isEmpty() && !endsOpen()) {
            append(" ");
        }
        line.add(piece);
    }

    private void addWords(String words) {
        boolean afterSpace = line.isEmpty() || lastText().endsWith(" ");
        String text = afterSpace && words.startsWith(" ") ? words.substring(1) : words;
        if (text.isEmpty()) {
            return;
        }
        boolean spaced = text.startsWith(" ") || CLOSING.indexOf(text.charAt(0)) >= 0;
        append(afterAuthor() && !spaced ? " " + text : text);
    }

    private boolean afterAuthor() {
        return !line.isEmpty() && last().kind().authors() && !last().tight();
    }

    private boolean afterElision() {
        int last = line.size() - 1;
        return last >= 0
                && (line.get(last).kind() == RunKind.ELISION
                        || (last > 0
                                && line.get(last).text().isBlank()
                                && line.get(last - 1).kind() == RunKind.ELISION));
    }

    private void dropBlank() {
        if (lastText().isBlank()) {
            line.remove(line.size() - 1);
        }
    }

    private boolean endsOpen() {
        String text = lastText();
        char end = text.charAt(text.length() - 1);
        return end == ' ' || (last().kind() == RunKind.WORDS && OPENING.indexOf(end) >= 0);
    }

    private void append(String words) {
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).kind() == RunKind.WORDS) {
            line.set(last, Piece.of(RunKind.WORDS, line.get(last).text() + words));
        } else {
            line.add(Piece.of(RunKind.WORDS, words));
        }
    }

    private void trimEnd() {
        if (!line.isEmpty() && last().kind() == RunKind.WORDS) {
            Piece trimmed = Piece.of(RunKind.WORDS, last().text().stripTrailing());
            line.remove(line.size() - 1);
            if (!trimmed.text().isEmpty()) {
                line.add(trimmed);
            }
        }
    }

    private Piece last() {
        return line.get(line.size() - 1);
    }

    private String lastText() {
        return last().text();
    }
}
