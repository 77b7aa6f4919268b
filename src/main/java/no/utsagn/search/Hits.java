package no.utsagn.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits the first of them, in the order asked for
 * @param turns in how many turns there is something, whether among the hits or not
 * @param words the words of the query with their forms, in the order written, each once
 */
public record Hits(List<Hit> hits, int turns, List<WordForms> words) {

    public Hits {
        hits = List.copyOf(hits);
        words = List.copyOf(words);
    }
}
