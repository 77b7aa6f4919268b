package no.utsagn.importing.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.importing.speaker.opening.Times;

/**
 * What the cells of a column look like.
 *
 * @param cells those that hold something, in order
 */
record ColumnContents(List<String> cells) {

    private static final int LONGEST_LABEL = 60;
    private static final int FEWEST = 4;
    private static final int MOST_VOICES = 15;
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    /** Speech is so much longer than the names of those who speak. */
    private static final double LONGER = 2;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}\\.?");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[?!,;…«»].*|.*\\s\\S{4,}\\.");

    static ColumnContents of(List<GridRow> rows, int column) {
        return new ColumnContents(rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList());
    }

    int filled() {
        return cells.size();
    }

    /** The mean length, in UTF-16 characters. */
    double length() {
        return cells.stream().mapToInt(String::length).average().orElse(0);
    }

    /** Whether the column says something besides counting the rows. */
    boolean tells() {
        return !cells.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
    }

    boolean areTimes() {
        long times = cells.stream()
                .map(Times::leading)
                .filter(split -> split.time().isPresent() && split.rest().length() <= LONGEST_LABEL / 4)
                .count();
        return times > 0 && times >= MOST * filled();
    }

    /** Whether each cell could be somebody's name. */
    boolean areLabels() {
        return filled() > 0 && cells.stream().allMatch(cell -> cell.length() <= LONGEST_LABEL);
    }

    /** Whether few labels return and take turns, as speakers do. */
    boolean takeTurns() {
        Map<LabelKey, Integer> counts = new LinkedHashMap<>();
        List<LabelKey> keys =
                cells.stream().map(cell -> LabelKey.of(SpokenRows.label(cell))).toList();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        int changes = 0;
        for (int i = 1; i < keys.size(); i++) {
            changes += keys.get(i).equals(keys.get(i - 1)) ? 0 : 1;
        }
        long returning = counts.values().stream().filter(count -> count > 1).count();
        return areLabels()
                && filled() >= FEWEST
                && returning > 1
                && counts.size() <= Math.min(MOST_VOICES, filled() * HALF)
                && changes >= HALF * (filled() - 1)
                && cells.stream().noneMatch(cell -> SENTENCE.matcher(cell).matches());
    }

    boolean isLongerThan(ColumnContents labels) {
        return filled() >= FEWEST && length() >= LONGER * labels.length();
    }

    @Override
    public String toString() {
        return "column of " + filled() + " cells";
    }
}
