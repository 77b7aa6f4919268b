package no.utsagn.importing.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which columns of a table tell who speaks and what is said.
 *
 * @param who the column of speakers, counted from 0
 * @param text the column of words
 * @param at the column of times, if there is one
 * @param from the first row behind the header; 0 if there is none
 * @param others the headers of columns that hold something else
 */
public record SpeechColumns(int who, int text, OptionalInt at, int from, List<String> others) {

    public SpeechColumns {
        others = List.copyOf(others);
    }

    /** The columns by their header, else by what they hold; empty if this is no table of speech. */
    static Optional<SpeechColumns> in(List<GridRow> rows) {
        return rows.isEmpty() ? Optional.empty() : byHeader(rows).or(() -> byContents(rows));
    }

    private static Optional<SpeechColumns> byHeader(List<GridRow> rows) {
        GridRow header = rows.get(0);
        List<GridRow> body = rows.subList(1, rows.size());
        OptionalInt who = first(header, HeaderWords::isWho);
        OptionalInt at = first(header, HeaderWords::isTime);
        if (who.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt text = first(header, HeaderWords::isText);
        int words = text.orElseGet(() -> longest(body, who.getAsInt()));
        ColumnContents speakers = ColumnContents.of(body, who.getAsInt());
        ColumnContents said = ColumnContents.of(body, words);
        boolean spoken = text.isPresent()
                ? speakers.areLabels() && said.filled() > 0
                : speakers.takeTurns() && said.isLongerThan(speakers);
        return spoken && words != who.getAsInt()
                ? Optional.of(new SpeechColumns(
                        who.getAsInt(), words, at, 1, others(header, body, who.getAsInt(), words, at.orElse(words))))
                : Optional.empty();
    }

    private static OptionalInt first(GridRow header, java.util.function.Predicate<String> is) {
        return IntStream.range(0, header.cells().size())
                .filter(i -> is.test(header.cell(i)))
                .findFirst();
    }

    private static int longest(List<GridRow> body, int who) {
        return IntStream.range(0, width(body))
                .filter(i -> i != who)
                .boxed()
                .max((a, b) -> Double.compare(
                        ColumnContents.of(body, a).length(),
                        ColumnContents.of(body, b).length()))
                .orElse(who);
    }

    private static List<String> others(GridRow header, List<GridRow> body, int who, int text, int at) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < width(body); i++) {
            if (i != who && i != text && i != at && ColumnContents.of(body, i).tells()) {
                others.add(header.cell(i).isEmpty() ? String.valueOf(i + 1) : header.cell(i));
            }
        }
        return others;
    }

    /** Two or three columns: one of few short labels that return and take turns, one of longer words, perhaps times. */
    private static Optional<SpeechColumns> byContents(List<GridRow> rows) {
        List<Integer> telling = IntStream.range(0, Math.min(width(rows), 5))
                .filter(i -> ColumnContents.of(rows, i).tells())
                .boxed()
                .toList();
        OptionalInt at = telling.stream()
                .mapToInt(i -> i)
                .filter(i -> ColumnContents.of(rows, i).areTimes())
                .findFirst();
        List<Integer> words =
                telling.stream().filter(i -> at.isEmpty() || i != at.getAsInt()).toList();
        if (width(rows) > 4 || words.size() != 2) {
            return Optional.empty();
        }
        int who = words.get(0);
        int text = words.get(1);
        ColumnContents speakers = ColumnContents.of(rows, who);
        boolean spoken = speakers.takeTurns() && ColumnContents.of(rows, text).isLongerThan(speakers);
        return spoken ? Optional.of(new SpeechColumns(who, text, at, 0, List.of())) : Optional.empty();
    }

    private static int width(List<GridRow> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
