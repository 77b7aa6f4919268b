package no.utsagn.analysis.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * Where the words of a transcript stand and which of its voices has each turn, as sorted arrays: what is asked of
 * thousands of passages at once. Words are counted as {@link Transcript#wordCount} counts them.
 */
final class Spoken {

    private final int[] wordStarts;
    private final int[] wordEnds;
    private final int[] turnStarts;
    private final int[] turnEnds;
    private final int[] voiceOfTurn;
    private final List<Optional<Id<Speaker>>> voices = new ArrayList<>();

    Spoken(Transcript transcript) {
        List<Span> words = words(transcript);
        wordStarts = words.stream().mapToInt(Span::start).toArray();
        wordEnds = words.stream().mapToInt(Span::end).toArray();
        List<Turn> turns = transcript.turns();
        turnStarts = turns.stream().mapToInt(turn -> turn.span().start()).toArray();
        turnEnds = turns.stream().mapToInt(turn -> turn.span().end()).toArray();
        Map<Optional<Id<Speaker>>, Integer> numbers = new HashMap<>();
        voiceOfTurn = turns.stream()
                .mapToInt(turn -> numbers.computeIfAbsent(turn.speaker(), speaker -> {
                    voices.add(speaker);
                    return voices.size() - 1;
                }))
                .toArray();
    }

    private static List<Span> words(Transcript transcript) {
        List<Span> others = Stream.concat(
                        transcript.marks().stream().map(Mark::span),
                        transcript.replacements().stream().map(Replacement::span))
                .sorted()
                .toList();
        List<Span> words = new ArrayList<>();
        int from = 0;
        for (Span other : others) {
            if (other.start() > from) {
                words.addAll(Words.in(transcript.text(), new Span(from, other.start())));
            }
            from = Math.max(from, other.end());
        }
        words.addAll(
                Words.in(transcript.text(), new Span(from, transcript.text().length())));
        transcript.replacements().stream().map(Replacement::span).forEach(words::add);
        words.sort(null);
        return words;
    }

    /** The different voices; where the file does not tell who speaks, one for all such turns. */
    List<Optional<Id<Speaker>>> voices() {
        return voices;
    }

    /** How many words a stretch shares a character with. */
    int words(int start, int end) {
        return Math.max(0, firstAtOrAfter(wordStarts, end) - firstAfter(wordEnds, start));
    }

    /** The numbers of the voices that have a word in a stretch, each once, in the order in which they speak. */
    int[] voicesIn(Span span) {
        int[] found = new int[2];
        int count = 0;
        for (int turn = firstAfter(turnEnds, span.start());
                turn < turnStarts.length && turnStarts[turn] < span.end();
                turn++) {
            int voice = voiceOfTurn[turn];
            boolean speaks = words(Math.max(span.start(), turnStarts[turn]), Math.min(span.end(), turnEnds[turn])) > 0;
            if (speaks && !holds(found, count, voice)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = voice;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean holds(int[] numbers, int count, int wanted) {
        for (int i = 0; i < count; i++) {
            if (numbers[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The first place whose number is this or more. @param sorted from low to high */
    private static int firstAtOrAfter(int[] sorted, int number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int firstAfter(int[] sorted, int number) {
        return firstAtOrAfter(sorted, number + 1);
    }
}
