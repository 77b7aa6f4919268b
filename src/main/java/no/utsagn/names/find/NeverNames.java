package no.utsagn.names.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of speech that are no names by themselves: "Ja", "Æ", "Korsen". The model has read little dialect. */
final class NeverNames {

    private final Set<String> words;

    private NeverNames(Set<String> words) {
        this.words = words;
    }

    static NeverNames load() {
        try (InputStream in = NeverNames.class.getResourceAsStream("/no/utsagn/names/never-names.txt")) {
            if (in == null) {
                throw new IllegalStateException("no list of words that are no names");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return new NeverNames(reader.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether every word of a find is one of these. */
    boolean has(String written) {
        return Arrays.stream(written.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(words::contains);
    }

    @Override
    public String toString() {
        return words.size() + " words that are no names";
    }
}
