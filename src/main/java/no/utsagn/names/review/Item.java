package no.utsagn.names.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.names.find.Wordings;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;

/**
 * One row of the review: one person, place or thing that is named, with all its forms and places.
 *
 * @param key the same from one review to the next, before and after it is decided
 * @param name as it is said; once it is written, and the key is not at hand, what was written in its place
 * @param otherForms how else it is said, the most frequent first
 * @param places in the order of the study, in each transcript in the order of the text; no place is in two rows
 * @param rendering what stands or will stand in its place: decided, or proposed while nothing is
 * @param replacement the same as words: "Kandidat 5"
 * @param steps the rungs that can be chosen, the finest first; empty where there are none
 * @param sameAs whom or what accepting it joins it to: somebody of the list, by key
 */
public record Item(
        Id<Entity> key,
        EntityKind kind,
        ItemState state,
        String name,
        List<String> otherForms,
        List<Place> places,
        Rendering rendering,
        String replacement,
        List<Step> steps,
        Reason reason,
        Set<Remark> remarks,
        Optional<Id<Entity>> sameAs) {

    public Item {
        otherForms = List.copyOf(otherForms);
        places = List.copyOf(places);
        steps = List.copyOf(steps);
        remarks = Set.copyOf(remarks);
    }

    /** The part of the list it stands in. */
    public Group group() {
        return Group.of(kind);
    }

    /** How often it stands in the texts, those places left out that are seen and stay; all if all of them stay. */
    public int count() {
        int left = (int) places.stream()
                .filter(place -> place.standing() == Place.Standing.LEFT)
                .count();
        return left == places.size() ? left : places.size() - left;
    }

    /** The places in one transcript, in order. */
    public List<Place> in(Id<Transcript> transcript) {
        return places.stream()
                .filter(place -> place.transcript().equals(transcript))
                .toList();
    }

    /** In how many transcripts it stands. */
    public int transcripts() {
        return (int) places.stream().map(Place::transcript).distinct().count();
    }

    /** In how many places it is to be replaced when the accepted ones are written. */
    public int planned() {
        return (int) places.stream()
                .filter(place -> place.standing() == Place.Standing.PLANNED)
                .count();
    }

    /** What stands in its place when this one of its steps is chosen. */
    public Rendering at(Step step) {
        return new Rendering.Words(steps.stream().map(Step::rung).toList(), steps.indexOf(step));
    }

    /** The same, taken for something of another kind: for a row that is open, before it is accepted. */
    public Item as(EntityKind other) {
        Rendering words = Rendering.Words.of(Wordings.of(other));
        return new Item(
                key,
                other,
                state,
                name,
                otherForms,
                places,
                words,
                Wordings.of(other),
                List.of(),
                reason,
                remarks,
                sameAs);
    }

    /** Whether nothing is decided of it. */
    public boolean isOpen() {
        return state == ItemState.OPEN || state == ItemState.CUE;
    }

    /** The name as a list on a screen may show it: of numbers and addresses the first sign alone ("4•• •• •••"). */
    public String masked() {
        return switch (kind) {
            case PHONE, NATIONAL_ID, EMAIL, PLATE -> Masking.of(name);
            default -> name;
        };
    }

    @Override
    public String toString() {
        return "Item " + key + " (" + kind + ", " + state + ", " + places.size() + " places)";
    }
}
