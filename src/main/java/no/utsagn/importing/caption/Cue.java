package no.utsagn.importing.caption;

import java.util.List;

/**
 * A caption as it stands in the file.
 *
 * @param times when it is shown
 * @param line where its text begins in the file, counted from 1
 * @param rows its text, row by row, with tags; those that are blank are left out
 */
record Cue(TimeLine times, int line, List<String> rows) {

    Cue {
        rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
        return "cue of " + rows.size() + " rows";
    }
}
