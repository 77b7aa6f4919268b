package no.utsagn.names.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Reads lists that come along with the program or with a library: a word a line, "#" before what is none. */
final class Resource {

    private Resource() {}

    /** @throws IllegalStateException if it is not there */
    static InputStream open(Class<?> beside, String name) {
        InputStream in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no list " + name);
        }
        return in;
    }

    /** The words in small letters. @param column which cell of a line, or all of them if it is negative */
    static Set<String> words(Class<?> beside, String name, int column) {
        Set<String> words = new HashSet<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(beside, name), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(words, line.split(",", -1), column);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static void add(Set<String> words, String[] cells, int column) {
        for (int i = 0; i < cells.length; i++) {
            if (column < 0 || column == i) {
                words.add(cells[i].strip().toLowerCase(Locale.ROOT));
            }
        }
    }
}
