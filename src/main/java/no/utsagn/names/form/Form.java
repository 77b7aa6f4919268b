package no.utsagn.names.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * One form to look for.
 *
 * @param text NFC, single blanks, none at the ends
 * @param personal whether it names a person, so that it may be half of a double name
 * @param firstWord where its first word begins
 * @param bare the form without the ending of a genitive, if it was given in the genitive
 */
record Form<T>(String text, T owner, boolean personal, int firstWord, Optional<String> bare) {

    /** Empty if the words hold neither letter nor digit. */
    static <T> Optional<Form<T>> of(String words, T owner, boolean personal) {
        String text = canonical(words);
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isAt(text, i)) {
                return Optional.of(new Form<>(text, owner, personal, i, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** A form as it is compared: composed, with single blanks and none at the ends. */
    static String canonical(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    Form<T> genitiveOf(String bareForm) {
        return new Form<>(text, owner, personal, firstWord, Optional.of(bareForm));
    }

    /** The first word, by which forms are looked up. */
    String key() {
        return text.substring(firstWord, Letters.endOfWord(text, firstWord, text.length()))
                .toLowerCase(Locale.ROOT);
    }

    boolean severalWords() {
        return text.indexOf(' ') >= 0;
    }

    /** Where the form ends if it stands in {@code in} with its first word at {@code at}; -1 if it does not. */
    int endIn(CharSequence in, int at, int from, int limit) {
        int i = at - firstWord;
        if (i < from) {
            return -1;
        }
        for (int j = 0; j < text.length(); j++) {
            char wanted = text.charAt(j);
            int next = wanted == ' ' ? afterBlanks(in, i, limit) : i + 1;
            if (next <= i || next > limit || (wanted != ' ' && !Letters.same(wanted, in.charAt(i)))) {
                return -1;
            }
            i = next;
        }
        return i;
    }

    private static int afterBlanks(CharSequence in, int at, int limit) {
        int i = at;
        while (i < limit && Letters.isBlank(in.charAt(i))) {
            i++;
        }
        return i;
    }

    @Override
    public String toString() {
        return "Form of " + text.length() + " characters";
    }
}
