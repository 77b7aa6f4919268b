package no.utsagn.language.forms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tables that come along: a row a line, "#" before what is none. */
final class Resource {

    private Resource() {}

    /** One after the other. @throws IllegalStateException if one is not there */
    static InputStream open(String... names) {
        return new SequenceInputStream(
                Collections.enumeration(Arrays.stream(names).map(Resource::open).toList()));
    }

    private static InputStream open(String name) {
        InputStream in = Resource.class.getResourceAsStream("/no/utsagn/language/forms/" + name);
        if (in == null) {
            throw new IllegalStateException("no table " + name);
        }
        return in;
    }

    static List<String> rows(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a table, whatever row they stand in. */
    static Set<String> words(String name) {
        return rows(name).stream()
                .flatMap(row -> Arrays.stream(row.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
