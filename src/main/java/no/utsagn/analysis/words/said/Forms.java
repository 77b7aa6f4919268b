package no.utsagn.analysis.words.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The forms that were said, numbered from 0 as they come. It holds speech, in memory only. Safe for threads. */
public final class Forms {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> forms = new ArrayList<>();

    Forms() {}

    /** The number of a form, a new one if it is new. @param form in normal form */
    synchronized int number(String form) {
        Integer known = numbers.get(form);
        if (known != null) {
            return known;
        }
        numbers.put(form, forms.size());
        forms.add(form);
        return forms.size() - 1;
    }

    /** The number of a form, if it was said. */
    public synchronized OptionalInt find(String form) {
        Integer known = numbers.get(form);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** All forms so far, each at its number. */
    public synchronized List<String> all() {
        return List.copyOf(forms);
    }

    @Override
    public synchronized String toString() {
        return forms.size() + " forms";
    }
}
