package no.utsagn.importing.source;

import java.util.List;

/**
 * The columns of a table, and what each was taken for when it was read.
 *
 * @param all in the order of the table
 * @param chosen what they were taken for: as a person said, or else as the reader found
 */
public record ReadColumns(List<Column> all, Columns chosen) {

    public ReadColumns {
        all = List.copyOf(all);
    }

    /**
     * One column.
     *
     * @param name its header
     * @param example what stands in the first row that has something there; empty if none has
     */
    public record Column(String name, String example) {

        /** Nothing of it: a header may be a question, a cell a name. */
        @Override
        public String toString() {
            return "column";
        }
    }

    @Override
    public String toString() {
        return all.size() + " columns";
    }
}
