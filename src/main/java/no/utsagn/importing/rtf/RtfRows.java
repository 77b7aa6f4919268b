package no.utsagn.importing.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import no.utsagn.importing.document.Paragraphs;

/**
 * Puts cells and rows, which RTF marks where they end, into tables that have a beginning. A row of a table within a cell
 * becomes a line of that cell.
 */
final class RtfRows {

    private final Paragraphs paragraphs;
    private final StringBuilder cell = new StringBuilder();
    private final Deque<List<String>> nested = new ArrayDeque<>();
    private final List<String> cells = new ArrayList<>();
    private boolean open;

    RtfRows(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    void paragraph(String text) {
        cell.append(text).append('\n');
    }

    void endCell() {
        cells.add(take());
    }

    /** @param text the cell's last paragraph; earlier ones are paragraphs of the cell around it */
    void endNestedCell(String text) {
        if (nested.isEmpty()) {
            nested.push(new ArrayList<>());
        }
        nested.element().add(text.strip());
    }

    void endNestedRow() {
        if (!nested.isEmpty()) {
            cell.append(String.join("\t", nested.pop())).append('\n');
        }
    }

    private String take() {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }

    void endRow() {
        if (!open) {
            paragraphs.startTable();
            open = true;
        }
        for (String text : cells) {
            paragraphs.startCell();
            for (String line : text.split("\n", -1)) {
                paragraphs.startParagraph();
                paragraphs.append(line, false);
                paragraphs.endParagraph();
            }
            paragraphs.endCell();
        }
        paragraphs.endRow();
        cells.clear();
    }

    /** A paragraph outside of tables: the table before it is over. What stands in a row without an end is no row. */
    void endTable() {
        if (cell.length() > 0) {
            endCell();
        }
        if (!cells.isEmpty()) {
            endRow();
        }
        if (open) {
            paragraphs.endTable();
            open = false;
        }
    }
}
