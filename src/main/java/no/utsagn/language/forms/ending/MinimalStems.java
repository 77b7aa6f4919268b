package no.utsagn.language.forms.ending;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What the forms of a word share when only regular endings are taken off. A form has one to five stems; two forms belong
 * together if they share one. There are two kinds of stem, so that a noun is not joined with a verb made of it:
 *
 * <ul>
 *   <li>the bare one ("regn" of "regn" and "regnet"), the form itself among them;
 *   <li>the one of words in -e ("regn+e" of "regne", "regnet" and "regner").
 * </ul>
 *
 * "regn" and "regne" share none; "trygg" and "trygge" do, since adjectives have both. A noun in -er keeps it before
 * further endings ("brukere" finds "bruker", and not "bruk"). Strong verbs, umlaut and past tenses are beyond it.
 */
public final class MinimalStems {

    private static final List<String> LONG = List.of("ene", "ane");
    private static final List<String> MIDDLE = List.of("en", "er", "et", "ar", "a");
    private static final List<String> GENITIVE = List.of("ens", "ets", "ers", "ars", "nes", "es", "as");
    private static final List<String> COMPARED = List.of("este", "aste", "ere", "are", "est", "ast", "ste", "st");

    /** All that may stand after a stem. */
    private static final List<String> AFTER = List.of(
            "", "e", "a", "en", "er", "et", "ar", "ene", "ane", "ere", "erne", "erte", "ert", "este", "aste", "are",
            "est", "ast", "ste", "st", "t", "s", "es", "as", "ens", "ets", "ers", "ars", "enes", "anes", "eres",
            "ernes", "ares", "ne", "nes", "te", "tes");

    private static final String OF_E = "+e";
    private static final int LEAST_REST = 3;

    /** A genitive is told in words at least so long. */
    private static final int LEAST_WITH_S = 6;

    private final Adjectives adjectives;

    /** @param adjectives short adjectives that their ending does not tell */
    public MinimalStems(Set<String> adjectives) {
        this.adjectives = new Adjectives(adjectives);
    }

    /** Whether a word is inflected as an adjective. */
    public boolean isAdjective(String word) {
        return adjectives.has(word);
    }

    /** The stems of a word in its normal form. */
    public List<String> of(String form) {
        List<String> stems = new ArrayList<>(6);
        stems.add(form);
        String word = withoutS(form);
        if (word.length() < form.length()) {
            stems.add(word);
        }
        if (adjectives.has(word)) {
            stems.add(word + OF_E);
        }
        String longEnding = ending(word, LONG);
        String ending = longEnding.isEmpty() ? ending(word, MIDDLE) : longEnding;
        if (!ending.isEmpty()) {
            String rest = single(without(word, ending));
            stems.add(rest);
            stems.add(rest + OF_E);
        } else if (endsIn(word, "e")) {
            addOfE(word, stems);
        }
        addCompared(word, stems);
        return stems;
    }

    /** Forms that may share a stem with a word: every one that does is among them, with many that are no words. */
    public List<String> candidates(String form) {
        List<String> candidates = new ArrayList<>();
        for (String stem : of(form)) {
            String rest = stem.endsWith(OF_E) ? without(stem, OF_E) : stem;
            addAll(rest, candidates);
            if (rest.endsWith("m")) {
                addAll(rest + "m", candidates);
            }
            if (isDoubled(rest)) {
                candidates.add(rest.substring(0, rest.length() - 1) + "t");
            }
        }
        return candidates;
    }

    /** Whether two forms share a stem. */
    public boolean join(String one, String other) {
        return one.equals(other) || !Collections.disjoint(of(one), of(other));
    }

    private static void addAll(String rest, List<String> candidates) {
        for (String ending : AFTER) {
            candidates.add(rest + ending);
        }
    }

    private static void addOfE(String word, List<String> stems) {
        stems.add(single(without(word, "e")) + OF_E);
        if (endsIn(word, "ere")) {
            stems.add(without(word, "e"));
        } else if (endsIn(word, "erne")) {
            stems.add(without(word, "ne"));
        }
        if (endsIn(word, "erte")) {
            stems.add(without(word, "te") + OF_E);
        }
    }

    /** Comparison and neuter of adjectives, and the past participle of verbs in -ere. */
    private void addCompared(String word, List<String> stems) {
        for (String ending : COMPARED) {
            if (endsIn(word, ending) && adjectives.has(single(without(word, ending)))) {
                stems.add(single(without(word, ending)) + OF_E);
            }
        }
        if (endsIn(word, "ert")) {
            stems.add(without(word, "t") + OF_E);
        }
        if (word.endsWith("t")) {
            String rest = without(word, "t");
            String doubled = rest.isEmpty() ? rest : rest + rest.charAt(rest.length() - 1);
            addIfAdjective(rest, stems);
            addIfAdjective(doubled, stems);
        }
    }

    private void addIfAdjective(String word, List<String> stems) {
        if (adjectives.has(word)) {
            stems.add(word + OF_E);
        }
    }

    private static String withoutS(String form) {
        boolean genitive = form.length() >= LEAST_WITH_S && GENITIVE.stream().anyMatch(form::endsWith);
        return genitive ? without(form, "s") : form;
    }

    private static String ending(String word, List<String> endings) {
        for (String ending : endings) {
            if (endsIn(word, ending)) {
                return ending;
            }
        }
        return "";
    }

    private static boolean endsIn(String word, String ending) {
        return word.length() >= ending.length() + LEAST_REST && word.endsWith(ending);
    }

    private static String without(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    /** No word ends in mm, though it has two before an ending. */
    private static String single(String rest) {
        return rest.endsWith("mm") ? without(rest, "m") : rest;
    }

    private static boolean isDoubled(String rest) {
        int last = rest.length() - 1;
        return last > 0 && rest.charAt(last) == rest.charAt(last - 1);
    }
}
