package no.utsagn.bench.generate.speech;

import java.util.List;
import java.util.Locale;

/**
 * A noun that compounds are made of.
 *
 * @param word without ending, in the singular
 * @param kind how it is inflected
 * @param joint what stands between it and the next part of a compound: "", "s" or "e"
 */
record Noun(String word, Kind kind, String joint) {

    /** How a noun is inflected. */
    enum Kind {
        M,
        F,
        N,
        /** Masculine ones as arbeidsgiver. */
        ER
    }

    static Noun of(String[] row) {
        return new Noun(row[0], Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2].equals("-") ? "" : row[2]);
    }

    /** All nouns of the list that comes along. */
    static List<Noun> all() {
        return WordList.rows("/no/utsagn/bench/nouns.tsv").stream()
                .map(Noun::of)
                .toList();
    }

    /** How a compound begins that this noun is the first part of. */
    String asFirst() {
        return word + joint;
    }

    /** The four endings: none, definite, plural, definite plural. */
    String[] endings(boolean nynorsk) {
        boolean e = word.endsWith("e");
        return switch (kind) {
            case M -> nynorsk ? cut(e, "en", "ar", "ane") : cut(e, "en", "er", "ene");
            case F -> cut(e, "a", "er", "ene");
            case N -> nynorsk ? cut(e, "et", "", "a") : cut(e, "et", e ? "er" : "", "ene");
            case ER -> nynorsk ? cut(false, "en", "ar", "ane") : cut(false, "en", "e", "ne");
        };
    }

    /** The noun with each ending, behind the beginning of a compound. */
    String form(String beginning, int number, boolean nynorsk) {
        String ending = endings(nynorsk)[number];
        boolean drops = ending.startsWith("\b");
        String inflected = drops ? word.substring(0, word.length() - 1) + ending.substring(1) : word + ending;
        return joined(beginning, inflected);
    }

    /** Both as one word; of three equal consonants between them, two are written. */
    static String joined(String beginning, String rest) {
        int last = beginning.length() - 1;
        boolean three = last > 0
                && beginning.charAt(last) == beginning.charAt(last - 1)
                && beginning.charAt(last) == rest.charAt(0);
        return three ? beginning + rest.substring(1) : beginning + rest;
    }

    /** Endings behind a noun whose last e falls before them; \b stands for that. */
    private static String[] cut(boolean e, String... endings) {
        String[] all = {"", "", "", ""};
        for (int i = 0; i < endings.length; i++) {
            all[i + 1] = e && !endings[i].isEmpty() ? "\b" + endings[i] : endings[i];
        }
        return all;
    }
}
