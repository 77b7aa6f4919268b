package no.utsagn.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.utsagn.language.NormalWords;
import org.jspecify.annotations.Nullable;

/**
 * The forms that were said, to be found by letters that are no string. It is asked for every word of a text, so that it
 * lies close together in memory. For whoever changes the index alone.
 */
final class SaidForms {

    private static final int FIRST_SIZE = 1 << 12;
    private static final int LETTERS_AT_FIRST = 1 << 15;
    private static final long FREE = 0;

    /**
     * Open addressing: the hash of a form, and behind it one more than its number. The length is a power of two, and half
     * of it is free at least.
     */
    private long[] table = new long[FIRST_SIZE];

    /** By numbers. */
    private final List<Form> forms = new ArrayList<>();
    /** By numbers: where their letters begin, and behind the last where the next would. */
    private int[] starts = new int[FIRST_SIZE];

    private char[] letters = new char[LETTERS_AT_FIRST];

    /** The form that a word is in, if it is known. */
    @Nullable
    Form find(NormalWords word) {
        int mask = table.length - 1;
        int hash = word.hash();
        for (int at = slot(hash) & mask; table[at] != FREE; at = (at + 1) & mask) {
            if ((int) (table[at] >>> Integer.SIZE) == hash && is(word, (int) table[at] - 1)) {
                return forms.get((int) table[at] - 1);
            }
        }
        return null;
    }

    private boolean is(NormalWords word, int number) {
        return Arrays.equals(letters, starts[number], starts[number + 1], word.letters(), 0, word.length());
    }

    /** Takes in a form that is not known. */
    void add(Form form) {
        int number = forms.size();
        forms.add(form);
        int end = starts[number] + form.text().length();
        letters = end <= letters.length ? letters : Arrays.copyOf(letters, Math.max(end, 2 * letters.length));
        form.text().getChars(0, form.text().length(), letters, starts[number]);
        starts = number + 1 < starts.length ? starts : Arrays.copyOf(starts, 2 * starts.length);
        starts[number + 1] = end;
        if (2 * forms.size() > table.length) {
            table = new long[2 * table.length];
            for (int i = 0; i < number; i++) {
                put(i);
            }
        }
        put(number);
    }

    private void put(int number) {
        int hash = forms.get(number).text().hashCode();
        int mask = table.length - 1;
        int at = slot(hash) & mask;
        while (table[at] != FREE) {
            at = (at + 1) & mask;
        }
        table[at] = ((long) hash << Integer.SIZE) | (number + 1);
    }

    /** Hashes of short words lie close together. */
    private static int slot(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ (spread >>> 15);
    }

    @Override
    public String toString() {
        return forms.size() + " forms";
    }
}
