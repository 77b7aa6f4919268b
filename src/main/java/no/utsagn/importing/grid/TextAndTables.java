package no.utsagn.importing.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.RawLine;

/**
 * Paragraphs and tables of a document, in order. Whether its tables are read as speech is settled for the document as a
 * whole: if at least half of its text stands in such tables. What stands beside them is then said by nobody.
 */
public final class TextAndTables {

    /** Lines as they are; for a table of speech, what it says too. */
    private record Part(List<RawLine> lines, Optional<Grid> grid, Optional<SpeechColumns> columns) {

        long length() {
            return lines.stream().mapToLong(line -> line.text().length()).sum();
        }

        boolean isSpeech() {
            return columns.isPresent();
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /** A paragraph, or a line of one. */
    public void add(RawLine line) {
        parts.add(new Part(List.of(line), Optional.empty(), Optional.empty()));
    }

    /** A table. */
    public void add(Grid grid) {
        parts.add(new Part(grid.plain(), Optional.of(grid), grid.columns()));
    }

    /** All lines, and what the person should know of how they were read. */
    public Read read() {
        long all = parts.stream().mapToLong(Part::length).sum();
        long spoken =
                parts.stream().filter(Part::isSpeech).mapToLong(Part::length).sum();
        return spoken > 0 && spoken * 2 >= all
                ? spoken()
                : new Read(parts.stream().flatMap(part -> part.lines().stream()).toList(), List.of());
    }

    private Read spoken() {
        List<RawLine> lines = new ArrayList<>();
        for (Part part : parts) {
            part.columns()
                    .ifPresentOrElse(
                            columns -> lines.addAll(part.grid().orElseThrow().spoken(columns)),
                            () -> part.lines().forEach(line -> lines.add(line.styled(line.bold(), true))));
        }
        String others = parts.stream()
                .flatMap(part -> part.columns().stream())
                .flatMap(columns -> columns.others().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new Read(
                lines, others.isEmpty() ? List.of() : List.of(Problem.of("import.table-columns-left-out", others)));
    }

    /**
     * What became of paragraphs and tables.
     *
     * @param lines in order
     * @param remarks which columns of a table of speech are not part of it
     */
    public record Read(List<RawLine> lines, List<Problem> remarks) {

        public Read {
            lines = List.copyOf(lines);
            remarks = List.copyOf(remarks);
        }

        @Override
        public String toString() {
            return lines.size() + " lines";
        }
    }
}
