package no.utsagn.bench.gold;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;

/**
 * A row of a list of word forms.
 *
 * @param words in normal form
 * @param bokmaal how many of the words, from the first, are bokmål; the others are nynorsk
 */
record GoldRow(Kind kind, List<String> words, int bokmaal) {

    /** What a row says of its words. */
    enum Kind {
        /** They are forms of one word: those of bokmål, a bar, and those of nynorsk that belong to them. */
        F,
        /** They must not be joined. */
        X,
        /** Bokmål and nynorsk for the same. */
        E,
        /** What is written and what is said in a dialect. */
        D,
        /** A compound, and a part that should find it. */
        C,
        /** A compound, and letters in it that should not find it. */
        CN,
        /** The same word in two spellings. */
        N,
        /** Two words that differ in marks on letters. */
        NX
    }

    private static final String BAR = "|";
    private static final int PAIR = 2;

    GoldRow {
        words = List.copyOf(words);
    }

    /** Reads a line. @throws IllegalArgumentException if it is no such row */
    static GoldRow of(String line) {
        List<String> cells = new ArrayList<>(List.of(line.strip().split("\\s+")));
        Kind kind = Kind.valueOf(cells.remove(0));
        int bar = cells.indexOf(BAR);
        if (bar >= 0) {
            cells.remove(bar);
        }
        boolean right = kind == Kind.F ? cells.size() >= PAIR : cells.size() == PAIR && bar < 0;
        if (!right || cells.contains(BAR)) {
            throw new IllegalArgumentException("not a row of " + cells.size() + " words");
        }
        return new GoldRow(kind, cells.stream().map(GoldRow::normal).toList(), bar < 0 ? cells.size() : bar);
    }

    private static String normal(String word) {
        if (!word.chars().allMatch(letter -> Character.isLetter(letter) || letter == '-' || letter == '\'')) {
            throw new IllegalArgumentException("not a word");
        }
        return NormalForm.of(word, new Span(0, word.length()));
    }

    String first() {
        return words.get(0);
    }

    String second() {
        return words.get(1);
    }

    /** The words of bokmål. */
    List<String> bokmaalWords() {
        return words.subList(0, bokmaal);
    }

    @Override
    public String toString() {
        return kind + " of " + words.size() + " words";
    }
}
