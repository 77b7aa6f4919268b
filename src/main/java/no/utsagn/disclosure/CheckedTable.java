package no.utsagn.disclosure;

import java.util.List;

/** A table that may be printed. Only {@link Disclosure} makes one. */
public final class CheckedTable {

    private final CheckedText caption;
    private final List<CheckedText> header;
    private final List<List<CheckedText>> rows;

    CheckedTable(CheckedText caption, List<CheckedText> header, List<List<CheckedText>> rows) {
        this.caption = caption;
        this.header = List.copyOf(header);
        this.rows = rows.stream().map(List::copyOf).toList();
        if (this.rows.stream().anyMatch(row -> row.size() != this.header.size())) {
            throw new IllegalArgumentException("a table whose rows differ in length");
        }
    }

    public CheckedText caption() {
        return caption;
    }

    /** The heads of the columns. */
    public List<CheckedText> header() {
        return header;
    }

    /** The rows, each as long as the header. */
    public List<List<CheckedText>> rows() {
        return rows;
    }

    @Override
    public String toString() {
        return "CheckedTable of " + rows.size() + " × " + header.size();
    }
}
