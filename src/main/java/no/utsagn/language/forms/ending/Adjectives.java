package no.utsagn.language.forms.ending;

import java.util.List;
import java.util.Set;

/** Tells words that take the endings of adjectives: by how they end, or by a short list. */
final class Adjectives {

    private static final List<String> TOLD_BY_END = List.of(
            "ig", "leg", "sk", "som", "sam", "full", "bar", "løs", "laus", "iv", "ell", "ant", "ent", "øs", "rik",
            "ær");
    private static final int LEAST_REST = 2;

    private final Set<String> listed;

    Adjectives(Set<String> listed) {
        this.listed = Set.copyOf(listed);
    }

    /** Whether a word, without ending, is inflected as an adjective. */
    boolean has(String word) {
        return listed.contains(word)
                || TOLD_BY_END.stream()
                        .anyMatch(end -> word.length() >= end.length() + LEAST_REST && word.endsWith(end));
    }
}
