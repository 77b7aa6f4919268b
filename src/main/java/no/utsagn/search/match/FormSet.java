package no.utsagn.search.match;

import java.util.Collection;
import no.utsagn.language.NormalWords;
import org.jspecify.annotations.Nullable;

/** Some forms, to ask of many words whether they are among them. Immutable. */
final class FormSet {

    /** Open addressing; its length is a power of two, and half of it is free at least. */
    private final @Nullable String[] table;

    FormSet(Collection<String> forms) {
        table = new String[2 * Integer.highestOneBit(Math.max(1, 2 * forms.size()))];
        forms.forEach(this::add);
    }

    private void add(String form) {
        int at = slot(form.hashCode());
        while (table[at] != null) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = form;
    }

    boolean holds(NormalWords word) {
        for (int at = slot(word.hash()); ; at = (at + 1) & (table.length - 1)) {
            String form = table[at];
            if (form == null) {
                return false;
            } else if (word.is(form)) {
                return true;
            }
        }
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }

    @Override
    public String toString() {
        return "forms in " + table.length;
    }
}
