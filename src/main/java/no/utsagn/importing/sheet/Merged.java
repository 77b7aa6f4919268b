package no.utsagn.importing.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a sheet that were made one. A short value that stands beside several rows holds for each of them: a site,
 * a number. A longer one is somebody's answer, and is not to be counted twice; it stays where it begins.
 */
final class Merged {

    private static final int LONGEST_SPREAD = 40;
    private static final int MOST = 20_000;
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3}\\d{1,7}):([A-Z]{1,3}\\d{1,7})");
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private final List<Area> areas = new ArrayList<>();

    /** Rows are counted from 1, columns from 0; the last are included. */
    private record Area(int column, int first, int last) {}

    /** The column of a cell that is called as in a workbook: 0 for A7. */
    static int column(String cell) {
        Matcher m = CELL.matcher(cell);
        if (!m.matches()) {
            throw new IllegalArgumentException("no cell");
        }
        return m.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    private static int row(String cell) {
        return Integer.parseInt(cell.replaceAll("[A-Z]", ""));
    }

    /** @param area such as A2:A4 */
    void add(String area) {
        Matcher m = AREA.matcher(area);
        if (m.matches() && areas.size() < MOST) {
            areas.add(new Area(column(m.group(1)), row(m.group(1)), row(m.group(2))));
        }
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    /** The rows with short values put beside each row that they stand for. */
    List<RawRow> spread(List<RawRow> rows) {
        if (areas.isEmpty()) {
            return rows;
        }
        Map<Integer, List<String>> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), new ArrayList<>(row.cells())));
        int end = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
        areas.forEach(area -> spread(area, byNumber, end));
        return rows.stream()
                .map(row -> new RawRow(row.number(), byNumber.getOrDefault(row.number(), row.cells())))
                .toList();
    }

    private static void spread(Area area, Map<Integer, List<String>> rows, int end) {
        List<String> first = rows.getOrDefault(area.first, List.of());
        String value = area.column < first.size() ? first.get(area.column) : "";
        if (value.isEmpty() || value.length() > LONGEST_SPREAD) {
            return;
        }
        for (int i = area.first + 1; i <= Math.min(area.last, end); i++) {
            List<String> cells = rows.get(i);
            if (cells != null) {
                cells.addAll(Collections.nCopies(Math.max(0, area.column + 1 - cells.size()), ""));
                cells.set(area.column, value);
            }
        }
    }
}
