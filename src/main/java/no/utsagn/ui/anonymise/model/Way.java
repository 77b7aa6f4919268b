package no.utsagn.ui.anonymise.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.utsagn.base.Id;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.Shown;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import org.jspecify.annotations.Nullable;

/** The way through all that was found, from the first word of a study to the last and on from the beginning. */
public final class Way {

    private final Map<Id<Transcript>, Integer> order = new HashMap<>();
    private final List<Shown> places = new ArrayList<>();

    public Way(Study study, Review review) {
        study.transcripts().forEach(transcript -> {
            order.put(transcript.id(), order.size());
            places.addAll(review.in(transcript.id()));
        });
    }

    /** The next place after this one that is meant; the first of all where there is none after it. */
    public Optional<Shown> after(Place from, Predicate<Shown> meant) {
        return Optional.ofNullable(first(places, from, 1, meant));
    }

    /** The same backwards. */
    public Optional<Shown> before(Place from, Predicate<Shown> meant) {
        List<Shown> backwards = new ArrayList<>(places);
        Collections.reverse(backwards);
        return Optional.ofNullable(first(backwards, from, -1, meant));
    }

    /** The first place of all that is meant. */
    public Optional<Shown> first(Predicate<Shown> meant) {
        return places.stream().filter(meant).findFirst();
    }

    private @Nullable Shown first(List<Shown> way, Place from, int sign, Predicate<Shown> meant) {
        Shown around = null;
        for (Shown one : way) {
            if (!isAt(one.place(), from) && meant.test(one)) {
                if (sign * compare(one.place(), from) > 0) {
                    return one;
                }
                around = around == null ? one : around;
            }
        }
        return around;
    }

    private int compare(Place one, Place other) {
        int byTranscript = Integer.compare(order(one), order(other));
        return byTranscript != 0 ? byTranscript : one.span().compareTo(other.span());
    }

    private int order(Place place) {
        return order.getOrDefault(place.transcript(), Integer.MAX_VALUE);
    }

    /** Whether two places are the same, however it stands with them. */
    public static boolean isAt(Place one, Place other) {
        return one.transcript().equals(other.transcript()) && one.span().equals(other.span());
    }

    /** The same place again in a later review: under the same row, else whatever stands there now. */
    public Optional<Shown> again(Shown before) {
        return places.stream()
                .filter(one -> isAt(one.place(), before.place())
                        && one.item().key().equals(before.item().key()))
                .findFirst()
                .or(() -> places.stream()
                        .filter(one -> isAt(one.place(), before.place()))
                        .findFirst());
    }

    @Override
    public String toString() {
        return "Way over " + places.size() + " places";
    }
}
