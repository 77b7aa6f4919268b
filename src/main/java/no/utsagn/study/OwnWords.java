package no.utsagn.study;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a study says of words, beside what the program knows of the language.
 *
 * @param alike rows of words that mean the same, as in the table of bokmål, nynorsk and dialect; each two or more
 * @param fillers words that are left out of the counting of words
 * @param counted words that the program takes for fillers, and that are counted here
 */
public record OwnWords(List<List<String>> alike, Set<String> fillers, Set<String> counted) {

    public OwnWords {
        alike = alike.stream().map(List::copyOf).toList();
        fillers = Set.copyOf(fillers);
        counted = counted.stream().filter(Predicate.not(fillers::contains)).collect(Collectors.toUnmodifiableSet());
        if (alike.stream().anyMatch(row -> row.size() < 2)) {
            throw new IllegalArgumentException("a row of fewer than two words");
        }
    }

    /** Nothing said. */
    public static OwnWords none() {
        return new OwnWords(List.of(), Set.of(), Set.of());
    }

    public OwnWords withAlike(List<List<String>> other) {
        return new OwnWords(other, fillers, counted);
    }

    public OwnWords withFillers(Set<String> added, Set<String> taken) {
        return new OwnWords(alike, added, taken);
    }

    /** Leaves out the words that would be rewritten: they are names, of no more use here. */
    OwnWords reworded(UnaryOperator<String> change) {
        Predicate<String> stays = word -> change.apply(word).equals(word);
        return new OwnWords(
                alike.stream()
                        .map(row -> row.stream().filter(stays).toList())
                        .filter(row -> row.size() > 1)
                        .toList(),
                fillers.stream().filter(stays).collect(Collectors.toSet()),
                counted.stream().filter(stays).collect(Collectors.toSet()));
    }

    @Override
    public String toString() {
        return alike.size() + " rows, " + fillers.size() + " fillers, " + counted.size() + " counted";
    }
}
