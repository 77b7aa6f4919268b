package no.utsagn.search.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.utsagn.language.Span;

/**
 * Where something stands in a turn.
 *
 * @param from its first word, counted from 0 in the turn; the same for all stretches that are no words
 * @param to the word behind its last
 * @param start its first character in the transcript; where nobody asks for characters, its first word
 * @param end the character behind its last, or the word
 */
record Place(int from, int to, int start, int end) {

    static final Comparator<Place> ORDER = Comparator.comparingInt(Place::from)
            .thenComparingInt(Place::to)
            .thenComparingInt(Place::start)
            .thenComparingInt(Place::end);

    /** Characters that are told apart by no words. */
    static Place of(Span stretch) {
        return new Place(0, 0, stretch.start(), stretch.end());
    }

    /** From the beginning of this to the end of another that ends later. */
    Place until(Place last) {
        return new Place(from, last.to, start, last.end);
    }

    /** The stretches of some places, in order; those that share characters are one. */
    static List<Span> joined(List<Place> places) {
        if (places.size() == 1) {
            return List.of(new Span(places.get(0).start, places.get(0).end));
        }
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingInt(Place::start));
        List<Span> joined = new ArrayList<>(sorted.size());
        int start = sorted.get(0).start;
        int end = sorted.get(0).end;
        for (Place place : sorted) {
            if (place.start >= end) {
                joined.add(new Span(start, end));
                start = place.start;
                end = place.end;
            } else {
                end = Math.max(end, place.end);
            }
        }
        joined.add(new Span(start, end));
        return joined;
    }
}
