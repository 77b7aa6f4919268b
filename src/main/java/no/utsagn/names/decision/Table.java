package no.utsagn.names.decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.base.Problem;

/** Reads a table: UTF-8, tab-separated, the names of its columns in the first line. Blank lines are left out. */
final class Table {

    private static final long MOST_BYTES = 16L << 20;

    private Table() {}

    /** A row. @param line 1 or more */
    record Row(int line, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    static List<Row> read(Path file, List<String> columns) {
        String[] lines = text(file).split("\\R", -1);
        List<String> header = List.of(lines[0].replace("\uFEFF", "")
                .strip()
                .toLowerCase(java.util.Locale.ROOT)
                .split("\\s*\\t\\s*"));
        for (String column : columns) {
            if (!header.contains(column)) {
                throw Problem.of("names.column-missing", file.toString(), column)
                        .exception();
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                rows.add(row(i + 1, lines[i].split("\\t", -1), header));
            }
        }
        return rows;
    }

    private static Row row(int line, String[] cells, List<String> header) {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < Math.min(cells.length, header.size()); i++) {
            byColumn.put(header.get(i), cells[i].strip());
        }
        return new Row(line, byColumn);
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw Problem.of("names.not-a-table", file.toString()).exception();
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.isBlank()) {
                throw Problem.of("names.table-empty", file.toString()).exception();
            }
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (NoSuchFileException e) {
            throw Problem.of("names.table-missing", file.toString()).causedBy(e).exception();
        } catch (CharacterCodingException e) {
            throw Problem.of("names.not-a-table", file.toString()).causedBy(e).exception();
        } catch (IOException e) {
            throw Problem.of("names.cannot-read", file.toString()).causedBy(e).exception();
        }
    }
}
