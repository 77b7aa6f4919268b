package no.utsagn.importing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utsagn.base.Problem;
import no.utsagn.importing.sheet.header.Heading;

/**
 * Rows with a header: the first row, or the first behind a few that hold a title alone. Columns without anything in them
 * are dropped, columns without a name or with one that was used are given one.
 */
final class Headed {

    private static final int MOST_TITLES = 10;

    private final List<RawRow> raw;
    private final int titles;
    private final List<String> header = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    private Headed(List<RawRow> raw) {
        this.raw = raw;
        this.titles = titles(raw);
    }

    /** @param raw one at least */
    static Headed of(List<RawRow> raw) {
        Headed headed = new Headed(raw);
        headed.name();
        return headed;
    }

    /** How many rows stand before the header. */
    static int titles(List<RawRow> raw) {
        int lead = 0;
        while (lead < Math.min(raw.size(), MOST_TITLES) && raw.get(lead).filled() == 1) {
            lead++;
        }
        return lead < raw.size() && raw.get(lead).filled() > 1 ? lead : 0;
    }

    private void name() {
        if (titles > 0) {
            remarks.add(Problem.of("import.sheet-titles-left-out", titles));
        }
        RawRow names = raw.get(titles);
        List<RawRow> data = raw.subList(titles + 1, raw.size());
        int width = raw.subList(titles, raw.size()).stream()
                .mapToInt(RawRow::width)
                .max()
                .orElse(0);
        boolean[] used = new boolean[width];
        data.forEach(row -> IntStream.range(0, row.width())
                .forEach(i -> used[i] |= !row.cell(i).isEmpty()));
        int[] kept = IntStream.range(0, width)
                .filter(i -> used[i] || !names.cell(i).isEmpty())
                .toArray();
        nameColumns(names, kept);
        data.forEach(row -> rows.add(new Sheet.Row(
                row.number(), IntStream.of(kept).mapToObj(row::cell).toList())));
    }

    private void nameColumns(RawRow names, int[] kept) {
        ColumnNames given =
                new ColumnNames(IntStream.of(kept).mapToObj(names::cell).collect(Collectors.toSet()));
        List<String> unnamed = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        for (int column : kept) {
            String written = names.cell(column).replaceAll("\\s+", " ");
            boolean blank = Heading.of(written).key().isEmpty();
            String name = given.give(blank ? letters(column) : written);
            header.add(name);
            if (blank) {
                unnamed.add(name);
            } else if (!name.equals(written)) {
                repeated.add(name);
            }
        }
        if (!unnamed.isEmpty()) {
            remarks.add(Problem.of("import.sheet-columns-unnamed", listed(unnamed)));
        }
        if (!repeated.isEmpty()) {
            remarks.add(Problem.of("import.sheet-columns-repeated", listed(repeated)));
        }
    }

    /** The first few of many names. */
    private static String listed(List<String> names) {
        String some = names.stream().limit(5).collect(Collectors.joining(", "));
        return names.size() > 5 ? some + " …" : some;
    }

    /** A column's letters, as in a workbook: A for 0, AA for 26. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    List<String> header() {
        return header;
    }

    List<Sheet.Row> rows() {
        return rows;
    }

    List<Problem> remarks() {
        return remarks;
    }
}
