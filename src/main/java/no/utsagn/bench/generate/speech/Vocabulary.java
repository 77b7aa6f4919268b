package no.utsagn.bench.generate.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of the samples, each as every variety says it, and what becomes of it when it is said again. */
final class Vocabulary {

    /** What a word of the samples is good for. */
    enum Use {
        /** Said as it stands. */
        KEPT,
        /** Seldom: now and then a rare word stands in its place. */
        OPEN,
        /** A name of the samples: always another stands in its place. */
        NAME
    }

    private static final int SELDOM = 4;
    private static final int LEAST_OPEN = 5;

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final String[][] said;
    private final String[][] capital;

    private Vocabulary(Map<String, Integer> counts, Set<String> names) {
        counts.forEach((word, count) -> {
            numbers.put(word, words.size());
            words.add(word);
            uses.add(
                    names.contains(word)
                            ? Use.NAME
                            : count <= SELDOM && word.length() >= LEAST_OPEN ? Use.OPEN : Use.KEPT);
        });
        Map<String, String[]> varieties = new HashMap<>();
        WordList.rows("/no/utsagn/bench/varieties.tsv").forEach(row -> varieties.put(row[0], row));
        said = new String[Variety.values().length][words.size()];
        capital = new String[said.length][words.size()];
        for (int v = 0; v < said.length; v++) {
            for (int w = 0; w < words.size(); w++) {
                String[] row = varieties.get(words.get(w));
                String form = row == null ? words.get(w) : row[v];
                said[v][w] = form;
                capital[v][w] = form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
            }
        }
    }

    /**
     * The words of some speech, in the order in which they first come.
     *
     * @param given names that are names at the beginning of a sentence too
     */
    static Vocabulary of(List<SampleSpeech.Said> speech, Set<String> given) {
        Set<String> small = new HashSet<>();
        Set<String> capitals = new HashSet<>();
        for (SampleSpeech.Said word : speech) {
            if (!isCapital(word.word())) {
                small.add(word.word());
            } else if ((!word.begins() || given.contains(word.word())) && !isAcronym(word.word())) {
                capitals.add(word.word());
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        capitals.removeIf(name -> small.contains(name.toLowerCase(Locale.ROOT)));
        speech.forEach(word -> counts.merge(form(word.word(), capitals), 1, Integer::sum));
        return new Vocabulary(counts, capitals);
    }

    /** Small letters but for names and NAV. */
    private static String form(String word, Set<String> names) {
        return isAcronym(word) || names.contains(word) ? word : word.toLowerCase(Locale.ROOT);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    /** The number of a word that is among them, as the samples write it. */
    int numberOf(String written) {
        Integer asItStands = numbers.get(written);
        return asItStands != null ? asItStands : numbers.getOrDefault(written.toLowerCase(Locale.ROOT), 0);
    }

    int size() {
        return words.size();
    }

    Use use(int word) {
        return uses.get(word);
    }

    String said(int word, Variety variety, boolean begins) {
        return (begins ? capital : said)[variety.column()][word];
    }
}
