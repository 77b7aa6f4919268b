package no.utsagn.importing.grid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.speaker.opening.Times;

/** Turns the rows of a table of speech into lines with voices. */
final class SpokenRows {

    private final SpeechColumns columns;
    private final List<RawLine> lines = new ArrayList<>();
    /** Named in a row without words; who speaks in the next one that names nobody. */
    private Optional<String> named = Optional.empty();

    SpokenRows(SpeechColumns columns) {
        this.columns = columns;
    }

    void add(GridRow row) {
        if (row.cells().size() == 1) {
            // All cells joined to one: what stands there parts the conversation, and nobody says it.
            add(row, Grid.paragraphs(row.cell(0)), line -> line.styled(0, true));
            return;
        }
        Times.Split beside = time(row.cell(columns.who()));
        String label = label(beside.rest());
        Optional<String> voice = label.isEmpty() ? named : Optional.of(label);
        Times.Split words = Times.leadingFenced(row.cell(columns.text()));
        Optional<Duration> at = columnTime(row).or(beside::time).or(words::time);
        List<String> said = Grid.paragraphs(words.rest());
        named = said.isEmpty() ? voice : Optional.empty();
        add(row, said, line -> line.said(voice, at));
    }

    private void add(GridRow row, List<String> said, java.util.function.UnaryOperator<RawLine> first) {
        for (int i = 0; i < said.size(); i++) {
            RawLine line = RawLine.paragraph(said.get(i), row.number());
            lines.add(i == 0 ? first.apply(line) : line);
        }
    }

    private Optional<Duration> columnTime(GridRow row) {
        return columns.at().isPresent()
                ? Times.leading(row.cell(columns.at().getAsInt())).time()
                : Optional.empty();
    }

    private static Times.Split time(String cell) {
        String line = cell.replaceAll("\\s+", " ");
        Times.Split trailing = Times.trailing(line);
        return trailing.time().isPresent() ? trailing : Times.leading(line);
    }

    /** A cell's name of somebody, without time and colon. */
    static String label(String cell) {
        return time(cell).rest().strip().replaceFirst("\\s*:$", "");
    }

    List<RawLine> lines() {
        return lines;
    }
}
