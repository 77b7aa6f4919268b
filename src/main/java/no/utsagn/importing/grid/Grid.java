package no.utsagn.importing.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.importing.source.RawLine;

/** A table of a document, as lines: with voices where it has a column of speakers, else with tabs between the cells. */
public record Grid(List<GridRow> rows) {

    public Grid {
        rows = rows.stream().filter(row -> !row.isBlank()).toList();
    }

    /** Which columns tell who speaks, and what is said, if some do. */
    public Optional<SpeechColumns> columns() {
        return SpeechColumns.in(rows);
    }

    /** What is said in it, row by row. A row that names nobody goes on from the one before. */
    public List<RawLine> spoken(SpeechColumns columns) {
        SpokenRows spoken = new SpokenRows(columns);
        rows.subList(columns.from(), rows.size()).forEach(spoken::add);
        return spoken.lines();
    }

    /** The first paragraphs of a row's cells with tabs between them; the others follow as lines of their own. */
    public List<RawLine> plain() {
        List<RawLine> lines = new ArrayList<>();
        for (GridRow row : rows) {
            List<String> first = new ArrayList<>();
            List<String> rest = new ArrayList<>();
            for (String cell : row.cells()) {
                List<String> paragraphs = paragraphs(cell);
                first.add(paragraphs.isEmpty() ? "" : paragraphs.get(0));
                rest.addAll(paragraphs.subList(Math.min(1, paragraphs.size()), paragraphs.size()));
            }
            lines.add(RawLine.paragraph(String.join("\t", first), row.number()));
            rest.forEach(text -> lines.add(RawLine.paragraph(text, row.number())));
        }
        return lines;
    }

    static List<String> paragraphs(String cell) {
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "table of " + rows.size() + " rows";
    }
}
