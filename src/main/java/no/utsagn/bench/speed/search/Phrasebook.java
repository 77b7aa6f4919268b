package no.utsagn.bench.speed.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.utsagn.bench.generate.speech.Dice;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** What can be searched for in a study: its words by how often they are said, and words that stand together. */
final class Phrasebook {

    /** So many characters of the study are read to see how often words are said. */
    private static final int READ = 4_000_000;

    private static final int FREQUENT = 100;
    private static final int ORDINARY = 3_000;
    private static final int RARE = 3;
    private static final int LEAST_LETTERS = 4;

    private final List<Transcript> transcripts;
    private final List<Code> codes;
    private final List<String> byFrequency;
    private final List<String> rare = new ArrayList<>();
    private final Set<String> frequent;
    private final Dice dice;

    private Phrasebook(Study study, Dice dice) {
        this.dice = dice;
        transcripts = List.copyOf(study.transcripts().all());
        codes = study.codebook().inTreeOrder();
        Map<String, Integer> counts = new HashMap<>();
        int read = 0;
        for (int i = 0; i < transcripts.size() && read < READ; i++) {
            String text = transcripts.get(i).text();
            read += text.length();
            words(text, Span.over(text)).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        byFrequency = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        frequent = Set.copyOf(byFrequency.subList(0, Math.min(FREQUENT, byFrequency.size())));
        byFrequency.stream()
                .filter(word -> counts.getOrDefault(word, 0) <= RARE)
                .forEach(rare::add);
    }

    static Phrasebook of(Study study, long seed) {
        return new Phrasebook(study, new Dice(seed));
    }

    /** Words of letters alone, small. */
    private static List<String> words(String text, Span span) {
        List<String> words = new ArrayList<>();
        for (Span word : Words.in(text, span)) {
            String small = word.of(text).toLowerCase(Locale.ROOT);
            if (small.chars().allMatch(Character::isLetter)) {
                words.add(small);
            }
        }
        return words;
    }

    /** One of the most frequent words: det, jeg. */
    String frequent() {
        return byFrequency.get(dice.below(Math.min(FREQUENT, byFrequency.size())));
    }

    /** A word that is said now and then, of four letters or more. */
    String ordinary() {
        String word;
        do {
            word = byFrequency.get(dice.below(Math.min(ORDINARY, byFrequency.size())));
        } while (word.length() < LEAST_LETTERS);
        return word;
    }

    /** A word that is hardly ever said. */
    String rare() {
        return rare.get(dice.below(rare.size()));
    }

    /** Words that somebody says one after the other. */
    List<String> inARow(int howMany) {
        while (true) {
            Transcript transcript = dice.of(transcripts);
            Turn turn = dice.of(transcript.turns());
            List<String> words = words(transcript.text(), turn.span());
            if (words.size() >= howMany) {
                int from = dice.below(words.size() - howMany + 1);
                return words.subList(from, from + howMany);
            }
        }
    }

    /** Words in a row of which the first or the last is none of the most frequent: such as people look for. */
    List<String> spoken(int howMany) {
        List<String> words;
        do {
            words = inARow(howMany);
        } while (frequent.contains(words.get(0)) && frequent.contains(words.get(howMany - 1)));
        return words;
    }

    /** The name of a code; those at the head of the tree are not more frequent than others. */
    String code() {
        return dice.of(codes).name();
    }

    /** Any number below a bound. */
    int below(int bound) {
        return dice.below(bound);
    }
}
