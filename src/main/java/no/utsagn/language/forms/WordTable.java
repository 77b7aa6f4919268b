package no.utsagn.language.forms;

import java.util.List;

/**
 * Words that say the same in bokmål, nynorsk and dialects, row by row; a study may have rows of its own. Immutable.
 *
 * @param rows each at least two words in normal form, which are searched for together
 */
public record WordTable(List<List<String>> rows) {

    public WordTable {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.stream().anyMatch(row -> row.size() < 2)) {
            throw new IllegalArgumentException("a row of fewer than two words");
        }
    }

    /** The table without rows. */
    public static WordTable empty() {
        return new WordTable(List.of());
    }

    /** Shows no word: they may be names. */
    @Override
    public String toString() {
        return "table of " + rows.size() + " rows";
    }
}
