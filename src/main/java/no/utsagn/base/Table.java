package no.utsagn.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table from a file: UTF-8, tabs between cells, the names of the columns in the first line. Blank lines and lines that
 * begin with "#" do not count. A cell holds neither tabs nor line ends, so nothing is quoted; it is read as NFC.
 *
 * @param columns as the file names them, in small letters
 */
public record Table(Path file, List<String> columns, List<Row> rows) {

    private static final long MOST_BYTES = 16L << 20;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One line of a table.
     *
     * @param line its number in the file, from 1
     */
    public record Row(int line, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** What stands in a column, without blanks at its ends; empty if the line has no such cell. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The line number alone: cells may hold names. */
        @Override
        public String toString() {
            return "Row " + line;
        }
    }

    /**
     * Reads a table.
     *
     * @param needed columns that must be there
     * @throws ProblemException naming file and line, if there is no such file, it is empty or no UTF-8 text, a column is
     *     missing, or a line has more cells than there are columns
     */
    public static Table read(Path file, List<String> needed) {
        List<String> lines = text(file).lines().toList();
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells.stream()
                        .map(c -> c.strip().toLowerCase(Locale.ROOT))
                        .toList();
            } else {
                rows.add(row(file, i, columns, cells));
            }
        }
        if (columns.isEmpty()) {
            throw Problem.of("table.empty", file.toString()).exception();
        }
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw Problem.of("table.no-column", file.toString(), column).exception();
            }
        }
        return new Table(file, columns, rows);
    }

    private static Row row(Path file, int index, List<String> columns, List<String> cells) {
        int line = index + 1;
        if (cells.size() > columns.size()) {
            throw Problem.of("table.too-many-cells", file.toString(), line, columns.size())
                    .exception();
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int c = 0; c < cells.size(); c++) {
            byColumn.put(columns.get(c), cells.get(c).strip());
        }
        return new Row(line, byColumn);
    }

    private static String text(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw Problem.of("file.is-folder", file.toString()).exception();
            }
            if (Files.size(file) > MOST_BYTES) {
                throw Problem.of("table.not-text", file.toString()).exception();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return Normalizer.normalize(text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC);
        } catch (NoSuchFileException e) {
            throw Problem.of("table.missing", file.toString()).causedBy(e).exception();
        } catch (CharacterCodingException e) {
            throw Problem.of("table.not-text", file.toString()).causedBy(e).exception();
        } catch (IOException e) {
            throw Problem.of("table.cannot-read", file.toString()).causedBy(e).exception();
        }
    }
}
