package no.utsagn.search.condition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.search.query.Field;

/** The value of a condition, and what it fits. */
final class Value {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final String key;
    private final boolean beginning;
    private final List<String> words;

    Value(Field field) {
        key = key(field.value());
        beginning = field.beginning();
        words = words(field.value());
    }

    /** A name as names are told apart: composed, in small letters, with single blanks. */
    static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return BLANKS.matcher(composed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Whether it stands for anything at all. */
    boolean isAnything() {
        return beginning && key.isEmpty();
    }

    /** Whether it is a name, or one begins with it. */
    boolean fits(String name) {
        return fitsKey(key(name));
    }

    /** The same of a name that is a key already. */
    boolean fitsKey(String name) {
        return beginning ? name.startsWith(key) : name.equals(key);
    }

    /** Whether a text holds its words in a row; the last of them may be the beginning of a word. */
    boolean isSaidIn(String text) {
        if (words.isEmpty()) {
            return isAnything();
        }
        List<String> said = words(text);
        for (int at = 0; at + words.size() <= said.size(); at++) {
            if (isSaid(said.subList(at, at + words.size()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaid(List<String> said) {
        int last = words.size() - 1;
        return said.subList(0, last).equals(words.subList(0, last))
                && (beginning
                        ? said.get(last).startsWith(words.get(last))
                        : said.get(last).equals(words.get(last)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.in(text, Span.over(text)).forEach(word -> words.add(NormalForm.of(text, word)));
        return words;
    }

    @Override
    public String toString() {
        return "Value of " + key.length();
    }
}
