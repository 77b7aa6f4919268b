package no.utsagn.app.search;

import java.util.List;
import no.utsagn.search.FormCount;
import no.utsagn.search.WordForms;

/**
 * What a search found, to be shown.
 *
 * @param lines the first hits, as said
 * @param counts of all that was found, shown or not
 * @param words the words of the query with their forms
 * @param roles how much was found by role, in the study's order; the last is what nobody known said, if there is such
 * @param rounds how much was found by round, in the order of the transcripts
 */
public record SearchResult(
        List<Line> lines, Counts counts, List<WordForms> words, List<Tally> roles, List<Tally> rounds) {

    /**
     * How much was found.
     *
     * @param hits single places
     * @param turns passages: turns with a hit
     * @param people distinct informants who speak them
     */
    public record Counts(int hits, int turns, int transcripts, int people) {}

    /**
     * How much was found in one part of the study.
     *
     * @param name of the role or round; empty for what has none
     * @param turns with a hit
     * @param people distinct participants who speak them, interviewers too
     * @param of how many turns there are in that part
     */
    public record Tally(String name, int turns, int people, int of) {}

    public SearchResult {
        lines = List.copyOf(lines);
        words = List.copyOf(words);
        roles = List.copyOf(roles);
        rounds = List.copyOf(rounds);
    }

    /** The forms that were found of all words, the most frequent of each first. */
    public List<String> forms() {
        return words.stream()
                .flatMap(word -> word.forms().stream())
                .map(FormCount::form)
                .distinct()
                .toList();
    }

    /** Shows no word. */
    @Override
    public String toString() {
        return "SearchResult of " + counts;
    }
}
