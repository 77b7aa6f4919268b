package no.utsagn.language.forms.said;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The forms that were said by what is left of them without marks on letters: "før" and "for" are "for". Thread-safe. */
public final class Folds {

    private static final int ASCII = 0x80;

    private final Map<String, Set<String>> byFold = new ConcurrentHashMap<>();

    public void add(String form) {
        byFold.computeIfAbsent(fold(form), f -> ConcurrentHashMap.newKeySet()).add(form);
    }

    public Set<String> like(String form) {
        return byFold.getOrDefault(fold(form), Set.of());
    }

    private static String fold(String form) {
        if (form.chars().allMatch(letter -> letter < ASCII)) {
            return form;
        }
        return Normalizer.normalize(form.replace('æ', 'a').replace('ø', 'o'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
    }
}
