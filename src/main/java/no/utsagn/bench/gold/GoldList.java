package no.utsagn.bench.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utsagn.base.Problem;

/** The rows of a list of word forms, one a line; blank lines and those after "#" are none. */
record GoldList(List<GoldRow> rows) {

    GoldList {
        rows = List.copyOf(rows);
    }

    /** @throws no.utsagn.base.ProblemException if it cannot be read, holds no row or a line that is none */
    static GoldList read(Path file) {
        List<GoldRow> rows = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(file, i + 1, line));
            }
        }
        if (rows.isEmpty()) {
            throw Problem.of("bench.no-forms", file).exception();
        }
        return new GoldList(rows);
    }

    private static GoldRow row(Path file, int number, String line) {
        try {
            return GoldRow.of(line);
        } catch (IllegalArgumentException e) {
            throw Problem.of("bench.bad-forms", file, number).causedBy(e).exception();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Problem.of("bench.unreadable", file).causedBy(e).exception();
        }
    }

    List<GoldRow> of(GoldRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** Every word of every row. */
    Set<String> words() {
        Set<String> words = new TreeSet<>();
        rows.forEach(row -> words.addAll(row.words()));
        return words;
    }

    @Override
    public String toString() {
        return rows.size() + " rows";
    }
}
