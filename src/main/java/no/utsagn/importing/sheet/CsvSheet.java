package no.utsagn.importing.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.Decoded;
import no.utsagn.importing.source.Decoding;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.language.canonical.Canonical;

/**
 * A text as a table (RFC 4180, with the separators and character sets that spreadsheets really write).
 *
 * @param text canonical, without the line by which a spreadsheet program names the separator
 * @param before how many lines stood before the text
 */
record CsvSheet(SourceFile file, Decoded decoded, String text, int before, Optional<Character> delimiter) {

    /** What separates cells where nothing does. It is in no text. */
    private static final char NONE = '\u0001';

    /** A text of which it is known how its cells are separated; empty if nothing stands in it. */
    static Optional<CsvSheet> of(SourceFile file) {
        Decoded decoded = Decoding.of(file);
        String text = Canonical.of(decoded.text()).text();
        boolean named = text.startsWith("sep=") && text.length() > 5 && text.charAt(5) == '\n';
        if (named) {
            return Optional.of(new CsvSheet(file, decoded, text.substring(6), 1, Optional.of(text.charAt(4))));
        }
        Optional<Character> found = Delimiter.of(text).map(Delimiter::sign);
        return Optional.of(new CsvSheet(file, decoded, text, 0, found)).filter(csv -> !csv.text.isBlank());
    }

    /** The table. @throws no.utsagn.base.ProblemException if a row does not fit the header, or a quote is not closed */
    Sheet sheet() {
        List<RawRow> rows = rows();
        if (rows.isEmpty()) {
            throw Problem.of("import.empty", file.name()).exception();
        }
        Headed headed = Headed.of(even(rows));
        List<Problem> remarks = new ArrayList<>(decoded.remarks());
        remarks.addAll(headed.remarks());
        String format = delimiter.filter(sign -> sign == '\t').isPresent() ? "tsv" : "csv";
        return new Sheet(
                format,
                Optional.empty(),
                Optional.of(decoded.encoding()),
                delimiter,
                headed.header(),
                headed.rows(),
                remarks);
    }

    List<RawRow> rows() {
        Bounds bounds = new Bounds(file);
        int line = 0;
        try (CsvRows csv = new CsvRows(text, delimiter.orElse(NONE))) {
            for (Optional<RawRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                line = csv.line();
                bounds.add(new RawRow(row.get().number() + before, row.get().cells()));
            }
            return bounds.rows();
        } catch (IOException e) {
            throw Problem.of("import.sheet-quote", file.name(), line + before)
                    .causedBy(e)
                    .exception();
        }
    }

    /**
     * The rows, if each fits the header. What a row lacks at its end was empty. A row of one cell, and two short ones
     * that make up a whole, are what a line break in a cell without quotes leaves: to read them would tear an answer.
     */
    private List<RawRow> even(List<RawRow> rows) {
        int titles = Headed.titles(rows);
        int columns = rows.get(titles).cells().size();
        int before = columns;
        for (RawRow row : rows.subList(titles, rows.size())) {
            int cells = row.cells().size();
            boolean torn = (columns > 1 && cells == 1) || (cells < columns && before + cells == columns + 1);
            if (row.width() > columns || torn) {
                throw Problem.of("import.sheet-ragged", file.name(), row.number(), cells, columns)
                        .exception();
            }
            before = cells;
        }
        return rows;
    }

    @Override
    public String toString() {
        return "text table of " + text.length() + " characters";
    }
}
