package no.utsagn.importing.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what stands between the cells of a text: the sign that cuts nearly all rows into as many cells as the header
 * has. Where two do, the one that makes more columns was meant.
 *
 * @param share of the rows that fit the header, 0 to 1
 * @param columns how many the header has
 */
record Delimiter(char sign, double share, int columns) {

    private static final int ROWS_LOOKED_AT = 300;
    /** A text of sentences has commas as well, but hardly as many in each. */
    private static final double MOST = 0.75;

    private static final int HUNDRED = 100;
    private static final double HALF = 0.5;

    /** The delimiter of a text, if it has one. */
    static Optional<Delimiter> of(String text) {
        return Stream.of(';', '\t', ',', '|')
                .filter(sign -> text.indexOf(sign) >= 0)
                .flatMap(sign -> tried(text, sign).stream())
                .filter(found -> found.columns > 1 && found.share >= MOST)
                .max(Comparator.<Delimiter>comparingLong(found -> Math.round(found.share * HUNDRED))
                        .thenComparingInt(Delimiter::columns));
    }

    private static Optional<Delimiter> tried(String text, char sign) {
        List<RawRow> rows = first(text, sign);
        rows.removeIf(row -> row.width() == 0);
        List<RawRow> table = rows.subList(Headed.titles(rows), rows.size());
        if (table.isEmpty()) {
            return Optional.empty();
        }
        int columns = table.get(0).cells().size();
        double share = table.stream().mapToDouble(row -> fit(row, columns)).sum() / table.size();
        return Optional.of(new Delimiter(sign, share, columns));
    }

    /** A whole row counts fully; what a short one lacks may have been empty. */
    private static double fit(RawRow row, int columns) {
        int cells = row.cells().size();
        boolean partly = cells > 1 && row.width() <= columns;
        return cells == columns ? 1 : partly ? HALF : 0;
    }

    /** The first rows, up to one that cannot be read so. */
    private static List<RawRow> first(String text, char sign) {
        List<RawRow> rows = new ArrayList<>();
        try (CsvRows csv = new CsvRows(text, sign)) {
            for (Optional<RawRow> row = csv.next(); row.isPresent() && rows.size() < ROWS_LOOKED_AT; row = csv.next()) {
                rows.add(row.get());
            }
        } catch (IOException e) {
            return rows;
        }
        return rows;
    }
}
