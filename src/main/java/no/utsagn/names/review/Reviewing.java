package no.utsagn.names.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.language.SortOrder;
import no.utsagn.names.find.Wordings;
import no.utsagn.names.gather.Gathered;
import no.utsagn.names.gather.Gathering;
import no.utsagn.names.gather.Spot;
import no.utsagn.names.gather.Unsure;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;

/** Makes the list of the review out of what is gathered. */
final class Reviewing {

    private final Study study;
    private final ReviewFinds finds;
    private final Optional<KeyContents> key;
    private final Map<Id<Entity>, EntityKind> kinds;
    private final Map<Id<Transcript>, Integer> order = new HashMap<>();

    Reviewing(Study study, ReviewFinds finds, Optional<KeyContents> key, Map<Id<Entity>, EntityKind> kinds) {
        this.study = study;
        this.finds = finds;
        this.key = key;
        this.kinds = Map.copyOf(kinds);
        study.transcripts().ids().forEach(id -> order.put(id, order.size()));
    }

    Review review() {
        List<Gathered> all = new Gathering(study, key, finds::idOf, finds.lexicon())
                .gathered(transcript -> finds.found(transcript).orElse(List.of())).stream()
                        .map(this::taken)
                        .toList();
        Laddering laddering = new Laddering(study, finds.ladders(), all);
        List<Item> items =
                new ArrayList<>(all.stream().map(one -> item(one, laddering)).toList());
        items.sort(Comparator.comparing(Item::group)
                .thenComparing(Item::name, SortOrder.norwegian())
                .thenComparing(item -> item.key().toString()));
        return new Review(
                items, finds.missing(study).stream().map(Transcript::id).collect(Collectors.toSet()));
    }

    /** As what somebody takes it for, with what stands for that. */
    private Gathered taken(Gathered one) {
        EntityKind other = kinds.getOrDefault(one.key(), one.kind());
        return one.stored().isPresent() || other == one.kind()
                ? one
                : one.as(other, Rendering.Words.of(Wordings.of(other)));
    }

    private Item item(Gathered one, Laddering laddering) {
        List<Place> places = one.spots().stream()
                .map(spot -> place(one, spot))
                .sorted(Comparator.<Place>comparingInt(place -> order.getOrDefault(place.transcript(), 0))
                        .thenComparing(Place::span))
                .toList();
        List<Step> steps = laddering.steps(one);
        Rendering rendering = laddering.proposed(one, steps);
        String words = words(rendering);
        String name = one.name().isBlank() ? words : one.name();
        return new Item(
                one.key(),
                one.kind(),
                state(one, places),
                name,
                one.forms().stream().filter(form -> !form.equals(name)).toList(),
                places,
                rendering,
                words,
                steps,
                reason(one),
                remarks(one, rendering, steps),
                one.sameAs());
    }

    private Place place(Gathered one, Spot spot) {
        Place.Standing standing = spot.written()
                ? Place.Standing.WRITTEN
                : spot.left()
                        ? Place.Standing.LEFT
                        : one.stored().isPresent() ? Place.Standing.PLANNED : Place.Standing.FOUND;
        return new Place(
                spot.transcript().id(),
                spot.transcript().turnAt(spot.span().start()).id(),
                spot.span(),
                spot.words(),
                standing,
                spot.pinned());
    }

    private static ItemState state(Gathered one, List<Place> places) {
        boolean planned = places.stream().anyMatch(place -> place.standing() == Place.Standing.PLANNED);
        return one.stored()
                .map(Entity::state)
                .map(state -> switch (state) {
                    case PLANNED -> ItemState.ACCEPTED;
                    case COMMITTED -> planned ? ItemState.ACCEPTED : written(places);
                    case SKIPPED -> ItemState.SKIPPED;
                })
                .orElseGet(() -> places.stream().allMatch(place -> place.standing() == Place.Standing.LEFT)
                        ? ItemState.SKIPPED
                        : one.kind() == EntityKind.CUE ? ItemState.CUE : ItemState.OPEN);
    }

    /** Where all originals were brought back, nothing of it is written any more. */
    private static ItemState written(List<Place> places) {
        boolean back = !places.isEmpty() && places.stream().allMatch(place -> place.standing() == Place.Standing.LEFT);
        return back ? ItemState.SKIPPED : ItemState.WRITTEN;
    }

    private String words(Rendering rendering) {
        if (rendering instanceof Rendering.LabelOf label) {
            return study.people().participants().has(label.participant())
                    ? study.people().label(label.participant())
                    : "[navn]";
        }
        return ((Rendering.Words) rendering).wording();
    }

    private static Reason reason(Gathered one) {
        if (one.sameAs().isPresent()) {
            return Reason.KNOWN_BEFORE;
        }
        if (one.rendering() instanceof Rendering.LabelOf || !one.doubts().isEmpty()) {
            return Reason.SPEAKS;
        }
        return one.source()
                .map(source -> switch (source) {
                    case MODEL -> Reason.MODEL;
                    case LIST -> Reason.LIST;
                    case CAPITAL -> Reason.CAPITAL;
                    case PATTERN -> Reason.PATTERN;
                    case CUE -> Reason.CUE;
                    case KNOWN -> Reason.SPEAKS;
                })
                .orElse(one.stored().isPresent() ? Reason.SAID_BY_HAND : Reason.SPEAKS);
    }

    private static Set<Remark> remarks(Gathered one, Rendering rendering, List<Step> steps) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        for (Unsure.Reason doubt : one.doubts()) {
            switch (doubt) {
                case SHARED -> remarks.add(Remark.SHARED);
                case ORDINARY_WORD -> remarks.add(Remark.ORDINARY_WORD);
                case NAME_GOES_ON -> remarks.add(Remark.GOES_ON);
                case WRITTEN_OTHERWISE -> remarks.add(Remark.WRITTEN_OTHERWISE);
                case IN_A_REPLACEMENT, DECIDED_BEFORE -> {}
            }
        }
        boolean few = rendering instanceof Rendering.Words words
                && steps.stream()
                        .anyMatch(step -> !step.enough()
                                && step.rung().equals(words.rungs().get(words.stored())));
        if (few) {
            remarks.add(Remark.TOO_FEW);
        }
        return remarks;
    }
}
