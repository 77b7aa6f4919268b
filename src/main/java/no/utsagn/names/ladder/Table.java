package no.utsagn.names.ladder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of facts that comes with the program: fields between tabulators, remarks behind #. */
final class Table {

    private Table() {}

    static List<String[]> rows(String file) {
        try (InputStream in = Table.class.getResourceAsStream("/no/utsagn/names/ladder/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no table " + file);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("\t", -1))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
