package no.utsagn.importing.sheet;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.SourceFile;

/** Gathers rows, and stops long before a table of measurements fills the memory: people are asked by the hundred. */
final class Bounds {

    /** How many rows a table may have. */
    static final int MAX_ROWS = 100_000;

    /** How many cells a table may have. */
    static final int MAX_CELLS = 4_000_000;

    private final SourceFile file;
    private final List<RawRow> rows = new ArrayList<>();
    private long cells;

    Bounds(SourceFile file) {
        this.file = file;
    }

    /** Takes a row, unless nothing stands in it. @throws no.utsagn.base.ProblemException if it is one too many */
    void add(RawRow row) {
        cells += row.cells().size();
        if (rows.size() >= MAX_ROWS || cells > MAX_CELLS) {
            throw Problem.of("import.sheet-too-large", file.name(), MAX_ROWS, MAX_CELLS)
                    .exception();
        }
        if (row.width() > 0) {
            rows.add(row);
        }
    }

    List<RawRow> rows() {
        return rows;
    }
}
