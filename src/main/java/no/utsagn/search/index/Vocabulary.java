package no.utsagn.search.index;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that have been said, by what their forms share. It may know words that have been edited away since; that
 * they are gone shows in their counts. Safe for threads.
 */
public final class Vocabulary {

    private static final class Words {
        private final Set<String> known = ConcurrentHashMap.newKeySet();
        private final Map<String, Set<String>> byStem = new ConcurrentHashMap<>();

        void add(String form) {
            if (!known.contains(form)) {
                for (String stem : Stems.of(form)) {
                    byStem.computeIfAbsent(stem, s -> ConcurrentHashMap.newKeySet())
                            .add(form);
                }
                known.add(form);
            }
        }
    }

    private volatile Words words = new Words();

    void add(String form) {
        words.add(form);
    }

    /** Forgets all words but these. */
    void keepOnly(Collection<String> forms) {
        Words kept = new Words();
        forms.forEach(kept::add);
        words = kept;
    }

    /** The forms of a word, itself among them whether it was said or not, by UTF-16. */
    public SortedSet<String> formsOf(String form) {
        Map<String, Set<String>> byStem = words.byStem;
        SortedSet<String> forms = new TreeSet<>(Set.of(form));
        Stems.of(form).forEach(stem -> forms.addAll(byStem.getOrDefault(stem, Set.of())));
        return forms;
    }

    @Override
    public String toString() {
        return words.known.size() + " words";
    }
}
