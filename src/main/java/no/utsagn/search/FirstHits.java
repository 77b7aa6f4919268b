package no.utsagn.search;

import java.util.List;

/**
 * What a search found first.
 *
 * @param hits in the order asked for
 * @param words the words of the query with their forms, in the order written, each once
 */
public record FirstHits(List<Hit> hits, List<WordForms> words) {

    public FirstHits {
        hits = List.copyOf(hits);
        words = List.copyOf(words);
    }
}
