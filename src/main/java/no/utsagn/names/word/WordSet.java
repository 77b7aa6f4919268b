package no.utsagn.names.word;

import java.util.Arrays;
import java.util.Set;

/** Lists of words as they are easiest to read and to add to. */
public final class WordSet {

    private WordSet() {}

    /** @param words in small letters, a blank between two; one may stand there twice */
    public static Set<String> of(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ", -1)));
    }
}
