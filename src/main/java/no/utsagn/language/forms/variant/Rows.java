package no.utsagn.language.forms.variant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of words that say the same, to be looked up by any of their words. Immutable. */
public final class Rows {

    private static final String MOSTLY_ANOTHER = "?";

    private final Map<String, List<Map<String, Boolean>>> byWord = new HashMap<>();

    /** @param rows words, each with "?" behind it if it is mostly another word */
    public Rows(Collection<List<String>> rows) {
        for (List<String> row : rows) {
            Map<String, Boolean> words = new LinkedHashMap<>();
            row.forEach(word -> words.put(
                    word.endsWith(MOSTLY_ANOTHER) ? word.substring(0, word.length() - 1) : word,
                    !word.endsWith(MOSTLY_ANOTHER)));
            words.keySet().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>())
                    .add(words));
        }
    }

    /** Whether a row has a word. */
    public boolean has(String word) {
        return byWord.containsKey(word);
    }

    /**
     * The other words of a word's rows, each with whether it is searched for by itself; none of a row is in which the
     * word is mostly another one.
     */
    public Map<String, Boolean> beside(String word) {
        Map<String, Boolean> beside = new LinkedHashMap<>();
        byWord.getOrDefault(word, List.of()).stream()
                .filter(row -> row.getOrDefault(word, false))
                .forEach(row -> row.forEach((other, ticked) -> beside.merge(other, ticked, Boolean::logicalOr)));
        beside.remove(word);
        return beside;
    }

    @Override
    public String toString() {
        return "rows of " + byWord.size() + " words";
    }
}
