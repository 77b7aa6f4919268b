package no.utsagn.language.pronoun;

import java.util.List;
import java.util.Locale;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.language.Words;

/** The words of a stretch, with what stands around each of them. */
final class Line {

    private static final String ENDS = ".?!…:«“\"‹\n";

    private final String text;
    private final List<Span> words;
    private final List<Span> names;
    private final CaseRegime regime;

    /** @param names where something stands in the place of a name */
    Line(String text, Span within, List<Span> names, CaseRegime regime) {
        this.text = text;
        this.words = Words.in(text, within);
        this.names = List.copyOf(names);
        this.regime = regime;
    }

    int size() {
        return words.size();
    }

    Span span(int i) {
        return words.get(i);
    }

    boolean has(int i) {
        return 0 <= i && i < words.size();
    }

    boolean hasCapitals() {
        return regime == CaseRegime.CAPITALS;
    }

    /** The word in small letters; empty beyond the ends. */
    String folded(int i) {
        return has(i) ? words.get(i).of(text).toLowerCase(Locale.ROOT) : "";
    }

    String word(int i) {
        return words.get(i).of(text);
    }

    /** What stands between a word and the next one. */
    String gap(int i) {
        return has(i) && has(i + 1) ? text.substring(span(i).end(), span(i + 1).start()) : "\n";
    }

    /** Whether nothing but blanks stands between a word and the next one. */
    boolean isJoined(int i) {
        return has(i) && has(i + 1) && gap(i).isBlank() && gap(i).indexOf('\n') < 0;
    }

    /** The character right before a word, or a blank. */
    char before(int i) {
        int start = span(i).start();
        return start == 0 ? ' ' : text.charAt(start - 1);
    }

    boolean isCapital(int i) {
        return has(i) && Characters.isUpper(text.codePointAt(span(i).start()));
    }

    /** Whether a word has capitals alone, and more than one: an abbreviation. */
    boolean isAllCapitals(int i) {
        String word = word(i);
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && isCapital(i);
    }

    /** Whether a sentence, or what somebody is quoted to have said, begins with this word. */
    boolean isFirst(int i) {
        int at = span(i).start() - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || "([-–—'‘’”»)]".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || ENDS.indexOf(text.charAt(at)) >= 0 || Character.isWhitespace(text.charAt(at));
    }

    /** Whether what follows a word right away stands for a name: "han (jobbspesialisten)". */
    boolean isBeforeReplacement(int i) {
        int at = span(i).end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int next = at;
        return names.stream().anyMatch(name -> name.contains(next));
    }

    /** Whether a word is part of what stands for a name. */
    boolean isInName(int i) {
        return names.stream().anyMatch(name -> name.overlaps(span(i)));
    }
}
