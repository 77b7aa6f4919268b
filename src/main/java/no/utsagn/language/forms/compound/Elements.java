package no.utsagn.language.forms.compound;

import java.util.List;
import java.util.Set;
import no.utsagn.language.forms.known.Headwords;
import no.utsagn.language.forms.known.WordFilter;

/**
 * The words that compounds are made of. Which these are was counted: a short word is one if the dictionary has several
 * compounds that begin or end with it; a long one if it is in the dictionary at all.
 */
public final class Elements {

    private static final List<String> PREFIXES = List.of(
            "an", "av", "be", "er", "etter", "for", "fore", "fra", "frå", "fram", "frem", "føre", "gjen", "inn", "med",
            "mis", "mot", "ned", "om", "opp", "over", "på", "sam", "til", "under", "unn", "ut", "ved", "u");

    /** What stands before verbs besides these. */
    private static final List<String> BEFORE_VERBS = List.of(
            "bi",
            "bort",
            "del",
            "fast",
            "gjennom",
            "god",
            "hen",
            "hjem",
            "heim",
            "i",
            "kunn",
            "opprett",
            "tilbake",
            "unna",
            "vare",
            "vedlike",
            "videre",
            "vidare",
            "inne",
            "ute",
            "uten",
            "utan",
            "tre",
            "tilrette",
            "iverk",
            "gjen",
            "åpen",
            "sammen",
            "saman",
            "vel",
            "ande",
            "imot",
            "ifra",
            "nær",
            "opp",
            "kart",
            "fri",
            "klar");

    private static final int LONG = 5;
    private static final int LEAST = 3;

    private final Headwords known;
    private final WordFilter first;
    private final WordFilter last;
    private final Set<String> never;

    /**
     * @param first what compounds begin with
     * @param last what compounds end with, in the dictionary
     * @param never prefixes, suffixes and small words
     */
    public Elements(Headwords known, WordFilter first, WordFilter last, Set<String> never) {
        this.known = known;
        this.first = first;
        this.last = last;
        this.never = Set.copyOf(never);
    }

    /** Whether it is a prefix, or what a compound may begin with, with what joins it to the rest. */
    public boolean mayStandBefore(String word) {
        return PREFIXES.contains(word)
                || BEFORE_VERBS.contains(word)
                || isFirst(word)
                || (word.endsWith("s") && isFirst(word.substring(0, word.length() - 1)));
    }

    /** Whether a compound may begin with it. */
    boolean isFirst(String word) {
        return word.length() >= 2 && !never.contains(word) && (first.has(word) || isLong(word));
    }

    /** Whether a compound may end with it. @param lemma a dictionary form */
    boolean isLast(String lemma) {
        return isPart(lemma) && (last.has(lemma) || isLong(lemma));
    }

    /** Whether several compounds in the dictionary end with it. */
    boolean isOftenLast(String lemma) {
        return isPart(lemma) && last.has(lemma);
    }

    /** Whether it may be looked for in compounds. */
    boolean isPart(String lemma) {
        return lemma.length() >= LEAST && !never.contains(lemma);
    }

    /** Whether a part makes another word with the prefix before it: "tilskudd" is no compound with "skudd". */
    boolean isPrefixed(String before, String lemma) {
        return PREFIXES.stream().anyMatch(prefix -> before.endsWith(prefix) && known.has(prefix + lemma));
    }

    boolean isNever(String word) {
        return never.contains(word);
    }

    private boolean isLong(String word) {
        return word.length() >= LONG && known.has(word);
    }
}
