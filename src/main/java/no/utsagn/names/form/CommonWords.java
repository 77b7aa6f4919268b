package no.utsagn.names.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Norwegian names that are ordinary words too: Per, Hans, Dag, Liv, Berg. Such a word alone is not taken for a name. */
public final class CommonWords {

    private final Set<String> words;

    private CommonWords(Set<String> words) {
        this.words = words;
    }

    /** The list that comes with the program. */
    public static CommonWords load() {
        try (InputStream in = CommonWords.class.getResourceAsStream("/no/utsagn/names/names-that-are-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("no list of names that are words");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return new CommonWords(reader.lines()
                        .map(String::strip)
                        .filter(Predicate.not(String::isEmpty))
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a name is an ordinary word too; case does not matter. */
    public boolean has(String name) {
        return words.contains(name.toLowerCase(Locale.ROOT));
    }
}
