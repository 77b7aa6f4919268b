package no.utsagn.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import no.utsagn.language.NormalForm;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/**
 * Many forms as one compact array, for finding those that look so or so. Sorted by UTF-16, and written into one long
 * string, in which a search for letters is as fast as the machine reads. Immutable, but for the counts of its forms.
 */
final class Lexicon {

    private static final char BREAK = '\n';
    private static final int WIDE = 0x100;
    private static final Comparator<Form> ORDER = Comparator.comparing(Form::text);

    private final Form[] forms;
    /** A break, and each form with a break behind it; without the letters of those that are looked through apart. */
    private final String all;

    /** Forms with letters of more than one byte, of which there are few: among them the others would be found slowly. */
    private final List<Form> wide = new ArrayList<>();

    /** Where each form begins in it. */
    private final int[] starts;
    /** How many characters each form shares with the one before. */
    private final short[] shared;

    private Lexicon(Form[] sorted) {
        forms = sorted;
        starts = new int[sorted.length];
        shared = new short[sorted.length];
        StringBuilder text = new StringBuilder().append(BREAK);
        for (int i = 0; i < sorted.length; i++) {
            starts[i] = text.length();
            text.append(narrow(sorted[i])).append(BREAK);
            shared[i] = i == 0 ? 0 : (short) sharedBy(sorted[i - 1].text(), sorted[i].text());
        }
        all = text.toString();
    }

    private String narrow(Form form) {
        if (form.text().chars().allMatch(letter -> letter < WIDE)) {
            return form.text();
        }
        wide.add(form);
        return "";
    }

    static Lexicon empty() {
        return new Lexicon(new Form[0]);
    }

    /** These forms and more, which are others. */
    Lexicon with(List<Form> more) {
        Form[] both = Arrays.copyOf(forms, forms.length + more.size());
        for (int i = 0; i < more.size(); i++) {
            both[forms.length + i] = more.get(i);
        }
        // The sort finds the run that is in order already.
        Arrays.sort(both, ORDER);
        return new Lexicon(both);
    }

    int size() {
        return forms.length;
    }

    void beginningWith(String text, Consumer<Form> found) {
        int low = 0;
        int high = forms.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (forms[middle].text().compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < forms.length && forms[low].text().startsWith(text)) {
            found.accept(forms[low++]);
        }
    }

    void endingWith(String text, Consumer<Form> found) {
        holding(text + BREAK, found);
    }

    void holding(String text, Consumer<Form> found) {
        int at = all.indexOf(text);
        while (at >= 0) {
            int index = Arrays.binarySearch(starts, at);
            index = index < 0 ? -index - 2 : index;
            found.accept(forms[index]);
            at = all.indexOf(text, starts[index] + forms[index].text().length());
        }
        for (Form form : wide) {
            if ((form.text() + BREAK).contains(text)) {
                found.accept(form);
            }
        }
    }

    /** What an automaton takes. What several forms share at their beginning is read once. */
    void fitting(CharacterRunAutomaton automaton, Consumer<Form> found) {
        int[] states = new int[NormalForm.LONGEST + 2];
        int reached = 0;
        for (int i = 0; i < forms.length; i++) {
            if (shared[i] > reached) {
                continue;
            }
            String text = forms[i].text();
            int at = shared[i];
            int state = states[at];
            while (state >= 0 && at < text.length()) {
                int letter = text.codePointAt(at);
                state = automaton.step(state, letter);
                int width = Character.charCount(letter);
                for (int step = 1; step <= width; step++) {
                    states[at + step] = state;
                }
                at += width;
            }
            reached = state < 0 ? at - 1 : at;
            if (state >= 0 && automaton.isAccept(state)) {
                found.accept(forms[i]);
            }
        }
    }

    private static int sharedBy(String one, String other) {
        int mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        int shared = mismatch < 0 ? one.length() : mismatch;
        return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
    }

    @Override
    public String toString() {
        return forms.length + " forms";
    }
}
