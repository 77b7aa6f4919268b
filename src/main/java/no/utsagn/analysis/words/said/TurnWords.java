package no.utsagn.analysis.words.said;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.Turn;

/**
 * What is counted of a turn: its words, without the marks of what was heard. What stands for a name is no word that was
 * said; it only holds its place.
 */
final class TurnWords {

    /** A word, or the place of one that is not counted. */
    record Place(Span span, boolean counted) {}

    /** What stands in the way of words, in order. */
    private record Other(Span span, boolean replacement) {}

    private final Transcript transcript;
    private final List<Other> others;

    TurnWords(Transcript transcript) {
        this.transcript = transcript;
        others = Stream.concat(
                        transcript.marks().stream().map(Mark::span).map(span -> new Other(span, false)),
                        transcript.replacements().stream()
                                .map(Replacement::span)
                                .map(span -> new Other(span, true)))
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }

    /** The places of a turn, in order. */
    List<Place> of(Turn turn) {
        List<Place> places = new ArrayList<>();
        int from = turn.span().start();
        for (Other other : others.subList(firstAfter(from), others.size())) {
            if (other.span().start() >= turn.span().end()) {
                break;
            }
            add(from, other.span().start(), places);
            if (other.replacement()) {
                places.add(new Place(other.span(), false));
            }
            from = Math.max(from, other.span().end());
        }
        add(from, turn.span().end(), places);
        return places;
    }

    private void add(int from, int to, List<Place> places) {
        if (from < to) {
            Words.in(transcript.text(), new Span(from, to)).forEach(word -> places.add(new Place(word, true)));
        }
    }

    /** Marks do not overlap each other, and neither do replacements; a mark may lie in a replacement at most. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = others.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (others.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
