package no.utsagn.app.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Place;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Pin;

/** What all decisions have in common: forms that stand in the texts, and pins on places. */
final class Deciding {

    private Deciding() {}

    /**
     * The forms of a row that stand in its places: the key may know others, and those stay in the key.
     *
     * @param places those that count
     */
    static List<String> forms(Item item, Collection<Place> places) {
        Set<String> said = new LinkedHashSet<>();
        places.forEach(place -> said.add(lower(place.words())));
        Set<String> forms = new LinkedHashSet<>();
        Stream.concat(Stream.of(item.name()), item.otherForms().stream())
                .filter(form -> said.stream().anyMatch(words -> isForm(words, lower(form))))
                .forEach(forms::add);
        if (forms.isEmpty()) {
            places.forEach(place -> forms.add(place.words()));
        }
        return List.copyOf(forms);
    }

    private static boolean isForm(String words, String form) {
        return words.startsWith(form) && words.substring(form.length()).matches("['’ʼ´]?s?");
    }

    static String lower(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** The study with an entity; if it was taken back before, that is forgotten. */
    static Study with(Study study, Entity entity) {
        Set<Tombstone> left = new HashSet<>(study.tombstones());
        left.remove(new Tombstone(Tombstone.Kind.ENTITY, entity.id().value(), false));
        return study.withTombstones(left).with(entity);
    }

    /** The places of a row that are not written. */
    static List<Place> unwritten(Item item) {
        return item.places().stream()
                .filter(place -> place.standing() != Place.Standing.WRITTEN)
                .toList();
    }

    /** The study with pins on places, in the stead of those that were there. @param entity empty: seen and left */
    static Study pinned(Study study, Collection<Place> places, Optional<Id<Entity>> entity) {
        Study after = study;
        for (Place place : places) {
            Transcript transcript = after.transcripts().get(place.transcript());
            List<Pin> pins = new ArrayList<>(without(transcript, place));
            pins.add(new Pin(Id.random(), place.span(), entity));
            after = after.with(transcript.withPins(pins));
        }
        return after;
    }

    /** The study without pins on places. */
    static Study unpinned(Study study, Collection<Place> places) {
        Study after = study;
        for (Place place : places) {
            Transcript transcript = after.transcripts().get(place.transcript());
            List<Pin> pins = without(transcript, place);
            if (pins.size() < transcript.pins().size()) {
                after = after.with(transcript.withPins(pins));
            }
        }
        return after;
    }

    private static List<Pin> without(Transcript transcript, Place place) {
        return transcript.pins().stream()
                .filter(pin -> !pin.span().overlaps(place.span()))
                .toList();
    }

    /** @throws no.utsagn.base.ProblemException if the texts are not those that the places were seen in */
    static void requireThere(Study study, Collection<Place> places) {
        for (Place place : places) {
            boolean there = study.transcripts()
                    .find(place.transcript())
                    .filter(transcript ->
                            place.span().end() <= transcript.text().length())
                    .filter(transcript -> transcript.words(place.span()).equals(place.words()))
                    .isPresent();
            if (!there) {
                throw Problem.of("names.list-changed").exception();
            }
        }
    }
}
