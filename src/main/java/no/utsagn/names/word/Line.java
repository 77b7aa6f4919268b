package no.utsagn.names.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.language.Words;

/** A stretch of a text as its words; asking beyond either end gives a word that does not exist. */
public final class Line {

    private static final String OPENERS = ".?!:…\n«\"“„([{–—";

    private final String text;
    private final List<Word> words;
    private final boolean capitals;

    private Line(String text, List<Word> words, boolean capitals) {
        this.text = text;
        this.words = words;
        this.capitals = capitals;
    }

    /** The words of a stretch; what lies outside is not looked at. */
    public static Line of(String text, Span within) {
        List<Word> words = new ArrayList<>();
        int before = within.start();
        for (Span span : Words.in(text, within)) {
            words.add(new Word(
                    span,
                    span.of(text).toLowerCase(Locale.ROOT),
                    Characters.isUpper(text.codePointAt(span.start())),
                    before == within.start() || begins(text, before, span.start()),
                    before > within.start() && isBlank(text, before, span.start())));
            before = span.end();
        }
        boolean capitals = CaseRegime.of(text.substring(within.start(), within.end())) == CaseRegime.CAPITALS;
        return new Line(text, words, capitals);
    }

    private static boolean begins(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (OPENERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || !Characters.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many words it has. */
    public int size() {
        return words.size();
    }

    /** Whether names have capitals here. */
    public boolean hasCapitals() {
        return capitals;
    }

    /** The word at a place, or one that does not exist. */
    public Word word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : Word.NONE;
    }

    /** The word at a place in small letters, or nothing. */
    public String folded(int i) {
        return word(i).folded();
    }

    /** The word at a place if nothing but blanks stands before it, in small letters, or nothing. */
    public String joined(int i) {
        Word word = word(i);
        return word.joined() ? word.folded() : "";
    }

    /** The word before a place if nothing but blanks stands between, in small letters, or nothing. */
    public String joinedBefore(int i) {
        return word(i).joined() ? folded(i - 1) : "";
    }

    /** What stands between the word before a place and the word there. */
    public String gapBefore(int i) {
        return i > 0 && i < words.size()
                ? text.substring(
                        words.get(i - 1).span().end(), words.get(i).span().start())
                : "";
    }

    /** What stands behind the word at a place, up to the next word, or one character at the end. */
    public char after(int i) {
        int end = word(i).span().end();
        return end < text.length() ? text.charAt(end) : '\n';
    }

    /** The word at a place as it is written. */
    public String written(int i) {
        return word(i).span().of(text);
    }

    /** What a stretch covers. */
    public String of(Span span) {
        return span.of(text);
    }

    /** From one word to another, both included. */
    public Span span(int from, int to) {
        return words.get(from).span().hull(words.get(to).span());
    }

    /** From one word to another as it is written, both included. */
    public String written(int from, int to) {
        return span(from, to).of(text);
    }

    @Override
    public String toString() {
        return "line of " + words.size() + " words";
    }
}
