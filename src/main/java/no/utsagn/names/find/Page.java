package no.utsagn.names.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Characters;
import no.utsagn.language.Sentences;
import no.utsagn.language.Span;
import no.utsagn.names.lexicon.Lexicon;
import no.utsagn.names.lexicon.Trait;
import no.utsagn.names.model.Tokens;

/**
 * One transcript laid out for finders: its sentences and its words.
 *
 * @param capitals whether names have capitals in it
 * @param words the words of each sentence; signs are left out
 */
record Page(String text, boolean capitals, List<Span> sentences, List<List<Seen>> words) {

    /** What may stand before a word that has its capital from there. */
    private static final String OPENERS = ".?!:…\n«\"“„([{)]}–—-/*";

    static Page of(String text, List<Span> turns, Lexicon lexicon) {
        CaseRegime regime = CaseRegime.of(text);
        List<Span> sentences = new ArrayList<>();
        turns.forEach(turn -> sentences.addAll(Sentences.in(text, turn, regime)));
        Map<String, Set<Trait>> known = new HashMap<>();
        List<List<Seen>> words = new ArrayList<>();
        for (Span sentence : sentences) {
            words.add(words(text, sentence, word -> known.computeIfAbsent(word, lexicon::traits)));
        }
        return new Page(text, regime == CaseRegime.CAPITALS, sentences, words);
    }

    /** Whether a given name with a capital that no sentence gives it stands there: "Hans" in "så kom Hans". */
    boolean isGivenInside(Span span) {
        return capitals
                && words.stream()
                        .flatMap(List::stream)
                        .anyMatch(word ->
                                word.span().equals(span) && word.capital() && !word.first() && word.is(Trait.GIVEN));
    }

    private interface Lookup {
        Set<Trait> traits(String word);
    }

    private static List<Seen> words(String text, Span sentence, Lookup lookup) {
        List<Seen> words = new ArrayList<>();
        int before = sentence.start();
        for (Span span : Tokens.in(text, sentence)) {
            char start = text.charAt(span.start());
            if (!Characters.startsWord(start)) {
                continue;
            }
            String folded = span.of(text).toLowerCase(Locale.ROOT);
            boolean first = words.isEmpty() || opens(text, before, span.start());
            boolean joined = !words.isEmpty() && span.start() - before == 1 && text.charAt(before) == ' ';
            words.add(new Seen(span, folded, lookup.traits(folded), Characters.isUpper(start), first, joined));
            before = span.end();
        }
        return words;
    }

    private static boolean opens(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (OPENERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "page of " + sentences.size() + " sentences";
    }
}
