package no.utsagn.names.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * What the model looks at, as short texts: the words, shapes, affixes and lists of a word and of two on either side, in
 * twos, and what the word before was taken for.
 */
final class Features {

    private static final int LONGEST_AFFIX = 4;

    private Features() {}

    /** The features of one word that do not depend on what was decided before it. */
    static void of(List<Word> words, int at, Consumer<String> to) {
        Word word = words.get(at);
        Word before = at(words, at - 1);
        Word after = at(words, at + 1);
        Word second = at(words, at - 2);
        Word next = at(words, at + 2);
        String first = isFirst(words, at) ? "1" : "0";
        to.accept("b");
        own(word, first, to);
        around(before, "<", to);
        around(after, ">", to);
        around(second, "{", to);
        around(next, "}", to);
        to.accept("w<=" + before.form() + " " + word.form());
        to.accept("w>=" + word.form() + " " + after.form());
        to.accept("s<>=" + before.shape() + word.shape() + after.shape() + first);
        to.accept("s{<=" + second.shape() + before.shape() + word.shape() + first);
        to.accept("s>}=" + word.shape() + after.shape() + next.shape() + first);
        to.accept("l<=" + before.traits() + " " + word.traits() + word.shape());
        to.accept("l>=" + word.traits() + word.shape() + " " + after.traits() + after.shape());
        to.accept("ws<=" + before.form() + " " + word.shape() + word.traits());
        to.accept("ws>=" + after.form() + " " + word.shape() + word.traits());
    }

    private static void own(Word word, String first, Consumer<String> to) {
        String form = word.form();
        to.accept("w=" + form);
        to.accept("ws=" + form + " " + word.shape());
        to.accept("s=" + word.shape() + first);
        to.accept("l=" + word.traits());
        to.accept("ls=" + word.traits() + " " + word.shape() + first);
        for (int i = 1; i <= LONGEST_AFFIX && i < form.length(); i++) {
            to.accept("p=" + form.substring(0, i));
            String suffix = form.substring(form.length() - i);
            to.accept("e=" + suffix);
            if (i > 1) {
                to.accept("es=" + suffix + " " + word.shape());
            }
        }
    }

    private static void around(Word word, String where, Consumer<String> to) {
        to.accept("w" + where + word.form());
        to.accept("s" + where + word.shape());
        to.accept("l" + where + word.traits() + word.shape());
    }

    /** The features that tell what the word before was taken for. */
    static void after(String outcome, Word word, Word before, Consumer<String> to) {
        to.accept("o=" + outcome);
        to.accept("os=" + outcome + " " + word.shape());
        to.accept("ol=" + outcome + " " + word.traits() + word.shape());
        to.accept("ow=" + outcome + " " + word.form());
        to.accept("o<=" + outcome + " " + before.form());
    }

    static Word at(List<Word> words, int at) {
        return at < 0 || at >= words.size() ? Word.NONE : words.get(at);
    }

    /** Whether a word begins its sentence, quotes and dashes left aside. */
    private static boolean isFirst(List<Word> words, int at) {
        int i = at - 1;
        while (i >= 0 && "qes".contains(words.get(i).shape())) {
            if (words.get(i).shape().equals("e")) {
                return true;
            }
            i--;
        }
        return i < 0;
    }
}
