package no.utsagn.names.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.language.Span;
import no.utsagn.names.lexicon.Trait;
import no.utsagn.transcript.entity.EntityKind;

/**
 * In a text without capitals, what the model passed over: given and family names and places that are no ordinary words;
 * what follows a word that names follow; words that no list knows, unless the text is so full of them that this tells
 * nothing; and everywhere what was found to be a name in a third of its places.
 */
final class InSmallLetters {

    private static final Set<String> CUES = Set.of(
            "heter", "heiter", "het", "heitte", "hette", "heite", "hete", "kalles", "kalla", "kalt", "navnet",
            "namnet");
    private static final Set<String> LIGHT_CUES =
            Set.of("han", "hun", "ho", "hu", "a", "n", "'n", "fru", "herr", "frøken", "doktor");
    private static final int LEAST_LETTERS = 3;
    private static final int LEAST_UNKNOWN_LETTERS = 4;
    private static final int PLACES_PER_FOUND = 3;
    private static final int LONGEST_NAME = 4;
    /** One word in so many may be unknown in the written language; dialect as it is spoken has far more. */
    private static final int WORDS_PER_UNKNOWN = 25;

    private final Page page;
    private final Covered covered;
    private final Set<String> shown = new HashSet<>();
    private final boolean unknownTells;

    /** @param byModel what the model found already, in order */
    InSmallLetters(Page page, List<Found> byModel) {
        this.page = page;
        this.covered = new Covered(byModel);
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> timesFound = new HashMap<>();
        int words = 0;
        int unknown = 0;
        for (List<Seen> sentence : page.words()) {
            for (int i = 0; i < sentence.size(); i++) {
                Seen word = sentence.get(i);
                words++;
                unknown += isUnknown(word) && !covered.has(word.span()) ? 1 : 0;
                times.merge(word.bare(), word.is(Trait.WORD) ? 2 : 1, Integer::sum);
                timesFound.merge(word.bare(), covered.has(word.span()) ? 1 : 0, Integer::sum);
                if (i > 0 && isShown(sentence.get(i - 1), word)) {
                    shown.add(word.bare());
                }
            }
        }
        unknownTells = unknown * WORDS_PER_UNKNOWN <= words;
        timesFound.forEach((word, found) -> {
            if (found * PLACES_PER_FOUND >= times.getOrDefault(word, 0)) {
                shown.add(word);
            }
        });
    }

    private static boolean isShown(Seen before, Seen word) {
        boolean may = word.joined() && word.folded().length() >= LEAST_LETTERS && !word.is(Trait.COMMON);
        boolean listed = word.is(Trait.GIVEN) || word.is(Trait.FAMILY);
        return may
                && ((CUES.contains(before.folded()) && (listed || !word.isWord()))
                        || (LIGHT_CUES.contains(before.folded()) && word.is(Trait.GIVEN)));
    }

    List<Found> finds() {
        List<Found> finds = new ArrayList<>();
        for (List<Seen> sentence : page.words()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (isName(sentence, i)) {
                    int last = last(sentence, i);
                    finds.add(found(sentence.subList(i, last + 1)));
                    i = last;
                }
            }
        }
        return finds;
    }

    private boolean isName(List<Seen> sentence, int at) {
        Seen word = sentence.get(at);
        if (covered.has(word.span()) || word.folded().length() < LEAST_LETTERS) {
            return false;
        }
        return shown.contains(word.bare())
                || word.isNameAlone()
                || (unknownTells && isUnknown(word))
                || isGivenBeforeFamily(sentence, at);
    }

    private static boolean isUnknown(Seen word) {
        return word.traits().isEmpty()
                && word.folded().length() >= LEAST_UNKNOWN_LETTERS
                && word.folded().chars().allMatch(Character::isLetter);
    }

    private static boolean isGivenBeforeFamily(List<Seen> sentence, int at) {
        return sentence.get(at).is(Trait.GIVEN)
                && at + 1 < sentence.size()
                && sentence.get(at + 1).joined()
                && sentence.get(at + 1).is(Trait.FAMILY)
                && !sentence.get(at + 1).is(Trait.COMMON);
    }

    private int last(List<Seen> sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size() && last - first + 1 < LONGEST_NAME && goesOn(sentence.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean goesOn(Seen next) {
        boolean listed = next.is(Trait.FAMILY) || next.is(Trait.GIVEN);
        return next.joined() && !covered.has(next.span()) && ((listed && !next.isWord()) || isUnknown(next));
    }

    private static Found found(List<Seen> words) {
        EntityKind kind =
                words.get(0).is(Trait.PLACE) && !words.get(0).is(Trait.GIVEN) ? EntityKind.PLACE : EntityKind.PERSON;
        Span span = words.get(0).span().hull(words.get(words.size() - 1).span());
        return new Found(span, kind, Source.LIST, Wordings.of(kind));
    }
}
