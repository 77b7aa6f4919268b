package no.utsagn.importing.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.utsagn.importing.source.RawLine;
import no.utsagn.language.canonical.Canonical;

/**
 * Gathers paragraphs into lines. A row of a table becomes a line with tabs between the cells, as transcripts are often
 * set in a table of name and speech; further paragraphs of a cell follow as lines of their own.
 */
final class Paragraphs {

    private static final Pattern HEADING =
            Pattern.compile("(heading|overskrift|title|tittel|subtitle|undertittel).*", Pattern.CASE_INSENSITIVE);

    private final List<RawLine> lines = new ArrayList<>();
    /** Text boxes hold paragraphs inside a paragraph. */
    private final Deque<Piece> open = new ArrayDeque<>();

    private final Deque<Row> rows = new ArrayDeque<>();
    private int number;

    private static final class Piece {
        private final StringBuilder text = new StringBuilder();
        private int bold;
        private boolean plainSeen;
        private boolean heading;

        void append(String more, boolean isBold) {
            text.append(more);
            plainSeen |= !isBold && !more.isBlank();
            if (isBold && !plainSeen) {
                bold = text.length();
            }
        }
    }

    private static final class Row {
        private final List<List<Piece>> cells = new ArrayList<>();
    }

    void startParagraph() {
        open.push(new Piece());
    }

    void style(String name) {
        if (!open.isEmpty() && HEADING.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            open.element().heading = true;
        }
    }

    void append(String text, boolean bold) {
        if (!open.isEmpty()) {
            open.element().append(text, bold);
        }
    }

    void endParagraph() {
        Piece piece = open.pop();
        boolean inCell = !rows.isEmpty() && !rows.element().cells.isEmpty();
        if (inCell) {
            List<List<Piece>> cells = rows.element().cells;
            cells.get(cells.size() - 1).add(piece);
        } else {
            add(piece);
        }
    }

    void startRow() {
        rows.push(new Row());
    }

    void startCell() {
        if (!rows.isEmpty()) {
            rows.element().cells.add(new ArrayList<>());
        }
    }

    void endRow() {
        Row row = rows.pop();
        Piece first = new Piece();
        List<Piece> rest = new ArrayList<>();
        for (List<Piece> cell : row.cells) {
            List<Piece> filled =
                    cell.stream().filter(p -> !p.text.toString().isBlank()).toList();
            first.append(first.text.length() == 0 ? "" : "\t", false);
            if (!filled.isEmpty()) {
                first.append(filled.get(0).text.toString().strip(), false);
                rest.addAll(filled.subList(1, filled.size()));
            }
        }
        add(first);
        rest.forEach(this::add);
    }

    private void add(Piece piece) {
        number++;
        int from = 0;
        for (String raw : piece.text.toString().split("\n", -1)) {
            String text = Canonical.of(raw).text();
            int bold = Math.max(0, Math.min(piece.bold - from, text.length()));
            from += raw.length() + 1;
            if (!text.isBlank()) {
                lines.add(RawLine.paragraph(text, number).styled(bold, piece.heading));
            }
        }
    }

    List<RawLine> lines() {
        return lines;
    }
}
