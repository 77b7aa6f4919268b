package no.utsagn.names.find;

import java.util.Set;
import no.utsagn.language.Span;
import no.utsagn.names.lexicon.Trait;

/**
 * A word of a transcript as the rules see it.
 *
 * @param folded in small letters
 * @param traits what the lists say of it
 * @param capital whether it begins with a capital
 * @param first whether it begins a sentence, a turn, a line or a quote, where any word has a capital
 * @param joined whether only a blank stands between it and the word before
 */
record Seen(Span span, String folded, Set<Trait> traits, boolean capital, boolean first, boolean joined) {

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it is, or is made of, ordinary words. */
    boolean isWord() {
        return is(Trait.WORD) || is(Trait.INFLECTED) || is(Trait.COMPOUND) || is(Trait.COMMON);
    }

    /** Whether the lists know it as a name, and the dictionary does not know it as it stands. */
    boolean isNameAlone() {
        boolean listed = is(Trait.GIVEN) || ((is(Trait.FAMILY) || is(Trait.PLACE)) && !isWord());
        return listed && !is(Trait.WORD) && !is(Trait.COMMON);
    }

    /** The same word without the s of a genitive. */
    String bare() {
        return folded.length() > 3 && folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    }

    @Override
    public String toString() {
        return "word at " + span;
    }
}
