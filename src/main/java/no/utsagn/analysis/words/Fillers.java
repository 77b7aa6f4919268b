package no.utsagn.analysis.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.OwnWords;

/**
 * Words that are left out of word lists, since they hold speech together and tell little of what it is about: "og",
 * "ikkje", "liksom", "på en måte". An edition of a study's own.
 *
 * @param entries words, or words that are left out where they follow each other; normal forms, a space between
 */
public record Fillers(Set<String> entries) {

    public Fillers {
        entries = Set.copyOf(entries);
    }

    /** The list that comes along: bokmål, nynorsk and dialect. */
    public static Fillers shipped() {
        try (InputStream in = Fillers.class.getResourceAsStream("fillers.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new Fillers(text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(",")))
                    .map(Fillers::entry)
                    .filter(Predicate.not(String::isEmpty))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list as a study has it. */
    public Fillers with(OwnWords own) {
        Set<String> all = new HashSet<>(entries);
        own.counted().forEach(word -> all.remove(entry(word)));
        own.fillers().stream()
                .map(Fillers::entry)
                .filter(Predicate.not(String::isEmpty))
                .forEach(all::add);
        return new Fillers(all);
    }

    /** Whether a form is left out wherever it stands. */
    public boolean has(String form) {
        return entries.contains(form);
    }

    /** Those of more words than one. */
    List<List<String>> phrases() {
        return entries.stream()
                .filter(entry -> entry.indexOf(' ') >= 0)
                .map(entry -> List.of(entry.split(" ")))
                .toList();
    }

    /** What somebody wrote as it stands in the list: normal forms with one space between; empty if there is no word. */
    public static String entry(String written) {
        return Words.in(written, Span.over(written)).stream()
                .map(word -> NormalForm.of(written, word))
                .collect(Collectors.joining(" "));
    }

    /** Shows no word. */
    @Override
    public String toString() {
        return entries.size() + " fillers";
    }
}
