package no.utsagn.analysis.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.utsagn.analysis.words.measure.Deviation;

/** How often each word is said, and by how many. */
final class Tally {

    /** A word said less often is not said to be one person's. */
    private static final int LEAST_OF_ONE = 3;

    private final int[] counts;
    private final int[] transcripts;
    private final int[] people;
    private final int[] most;
    private final double[] shareOfMost;
    private final BitSet unknown = new BitSet();
    private final Deviation[] deviations;
    private final Set<Object> voices = new HashSet<>();
    private long words;
    private boolean unknownVoice;

    private Tally(int size) {
        counts = new int[size];
        transcripts = new int[size];
        people = new int[size];
        most = new int[size];
        shareOfMost = new double[size];
        deviations = new Deviation[size];
    }

    static Tally of(Collection<Said> said, Lexicon lexicon) {
        Tally tally = new Tally(lexicon.size());
        tally.parts(said, Said::transcript, (part, word, count, size) -> {
            tally.counts[word] += count;
            tally.transcripts[word]++;
        });
        tally.words = said.stream().mapToLong(each -> size(each.words())).sum();
        tally.parts(said, Said::voice, tally::voice);
        said.stream().filter(each -> size(each.words()) > 0).forEach(tally::who);
        return tally;
    }

    private void who(Said each) {
        if (each.known()) {
            voices.add(each.voice());
        } else {
            unknownVoice = true;
        }
    }

    private void voice(Said one, int word, int count, long size) {
        if (one.known()) {
            people[word]++;
        } else {
            unknown.set(word);
        }
        if (count > most[word]) {
            most[word] = count;
            shareOfMost[word] = (double) size / words;
        }
        deviation(word).part(count, size);
    }

    private Deviation deviation(int word) {
        Deviation known = deviations[word];
        if (known == null) {
            known = new Deviation(counts[word], words);
            deviations[word] = known;
        }
        return known;
    }

    /** Hears how often a word is said in one part. @param size words in that part */
    private interface Listener {
        void hear(Said part, int word, int count, long size);
    }

    private void parts(Collection<Said> said, Function<Said, Object> by, Listener listener) {
        Map<Object, List<Said>> parts = new LinkedHashMap<>();
        said.forEach(each ->
                parts.computeIfAbsent(by.apply(each), p -> new ArrayList<>()).add(each));
        int[] here = new int[counts.length];
        parts.values().forEach(part -> part(part, here, listener));
    }

    /** @param here all 0, before and after */
    private static void part(List<Said> part, int[] here, Listener listener) {
        int[] seen = new int[16];
        int seenNow = 0;
        long size = 0;
        for (Said each : part) {
            for (int word : each.words()) {
                if (word >= 0 && here[word]++ == 0) {
                    seen = seenNow < seen.length ? seen : Arrays.copyOf(seen, seenNow * 2);
                    seen[seenNow++] = word;
                }
                size += word == Lexicon.NOTHING ? 0 : 1;
            }
        }
        for (int i = 0; i < seenNow; i++) {
            listener.hear(part.get(0), seen[i], here[seen[i]], size);
            here[seen[i]] = 0;
        }
    }

    private static long size(int[] words) {
        return Arrays.stream(words).filter(word -> word != Lexicon.NOTHING).count();
    }

    /** How often a word is said. */
    int count(int word) {
        return counts[word];
    }

    /** All words, fillers too. */
    long words() {
        return words;
    }

    /** Who speaks. */
    Speakers speakers() {
        return new Speakers(voices.size(), unknownVoice);
    }

    Spread spread(int word) {
        if (counts[word] == 0) {
            return Spread.NONE;
        }
        double share = (double) most[word] / counts[word];
        return new Spread(
                people[word],
                unknown.get(word),
                transcripts[word],
                most[word],
                counts[word] >= LEAST_OF_ONE && share > 0.5 && share >= 2 * shareOfMost[word],
                Optional.ofNullable(deviations[word]).map(Deviation::value).orElse(0.0));
    }
}
