package no.utsagn.app.names;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.names.gather.FirmLetters;
import no.utsagn.names.people.Draws;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Remark;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;

/** Accepts what was found: it is to be replaced. The texts stay as they are until the accepted ones are written. */
public final class AcceptNames {

    private final OpenStudy open;

    public AcceptNames(OpenStudy open) {
        this.open = open;
    }

    /**
     * Accepts a row as it is proposed, everywhere in the study.
     *
     * @return the key it goes by now
     * @throws no.utsagn.base.ProblemException if the list has changed, or the row is a cue
     */
    public Id<Entity> accept(Item item) {
        return accept(item, item.rendering());
    }

    /**
     * Accepts a row everywhere in the study, with other words.
     *
     * @return the key it goes by now: its own, or that of what it is joined to
     * @throws no.utsagn.base.ProblemException if the list has changed, the row is a cue, or the words name somebody
     */
    public Id<Entity> accept(Item item, Rendering rendering) {
        require(item, item.places());
        List<Id<Entity>> keys = new ArrayList<>();
        open.apply(
                EditKind.NAMES_ACCEPTED, List.of(item.key().value()), study -> accepted(study, item, rendering, keys));
        return keys.get(0);
    }

    /** Accepts rows that were ticked, each as it is proposed, in one step. */
    public void acceptAll(Collection<Item> ticked) {
        ticked.forEach(item -> require(item, item.places()));
        List<UUID> things = ticked.stream().map(item -> item.key().value()).toList();
        open.apply(EditKind.NAMES_ACCEPTED, things, before -> {
            Study after = before;
            for (Item item : ticked) {
                after = accepted(after, item, item.rendering(), new ArrayList<>());
            }
            return after;
        });
    }

    /**
     * Accepts a row in these places alone; elsewhere it stays to be decided.
     *
     * @return the key these places go by now
     */
    public Id<Entity> acceptHere(Item item, Collection<Place> places, Rendering rendering) {
        require(item, places);
        Id<Entity> key = decided(open.now(), item).orElse(item.key());
        open.apply(EditKind.NAMES_ACCEPTED, List.of(key.value()), study -> here(study, item, key, places, rendering));
        return key;
    }

    /** In these places and no others: a form in small letters would be looked for everywhere. */
    private Study here(Study study, Item item, Id<Entity> key, Collection<Place> places, Rendering rendering) {
        Entity asked = new Entity(key, item.kind(), Entity.State.PLANNED, List.of(), rendering);
        Study with = study.entities().has(key) ? study : planned(study, asked);
        return Deciding.pinned(with, places, Optional.of(key));
    }

    private void require(Item item, Collection<Place> places) {
        if (item.kind() == EntityKind.CUE) {
            throw Problem.of("names.cue-not-replaced").exception();
        }
        Deciding.requireThere(open.now(), places);
    }

    /** The decided entity that a row seems to be, if there still is one that replaces. */
    private static Optional<Id<Entity>> decided(Study study, Item item) {
        return item.sameAs()
                .flatMap(study.entities()::find)
                .filter(entity -> entity.state() != Entity.State.SKIPPED)
                .map(Entity::id);
    }

    private Study accepted(Study study, Item item, Rendering rendering, List<Id<Entity>> keys) {
        Id<Entity> key = decided(study, item).orElse(item.key());
        keys.add(key);
        if (item.remarks().contains(Remark.WRITTEN_OTHERWISE) && item.sameAs().isPresent()) {
            return here(study, item, key, item.places(), rendering);
        }
        List<Place> places = item.places().stream()
                .filter(place -> place.standing() == Place.Standing.FOUND
                        || (place.standing() == Place.Standing.LEFT && !place.pinned()))
                .toList();
        Optional<Entity> before = study.entities().find(key);
        if (before.filter(entity -> entity.state() == Entity.State.COMMITTED).isPresent()) {
            return Deciding.pinned(study, places, Optional.of(key));
        }
        Set<String> forms = new LinkedHashSet<>(before.map(Entity::forms).orElse(List.of()));
        forms.addAll(Deciding.forms(item, places.isEmpty() ? item.places() : places));
        EntityKind kind = before.map(Entity::kind).orElse(item.kind());
        Study after = planned(study, new Entity(key, kind, Entity.State.PLANNED, List.copyOf(forms), rendering));
        return isShared(after, after.entities().get(key)) ? Deciding.pinned(after, places, Optional.of(key)) : after;
    }

    private Study planned(Study study, Entity asked) {
        SecureRandom random = new SecureRandom();
        Entity planned = asked.with(FirmLetters.drawn(asked.rendering(), study, Optional.empty(), random));
        NoNameInside.require(study, planned);
        return withLots(Deciding.with(study, planned), planned.rendering(), random);
    }

    /** Who is to be called by a label draws what it needs, with all others of the role, so that none tells the order. */
    private Study withLots(Study study, Rendering rendering, SecureRandom random) {
        return rendering instanceof Rendering.LabelOf
                ? study.with(new Draws(Map.of(), open.stamp(), random).drawn(study.people()))
                : study;
    }

    /** Where a form names another too, each place must say whom it means. */
    private static boolean isShared(Study study, Entity planned) {
        Set<String> forms = new LinkedHashSet<>();
        planned.forms().forEach(form -> forms.add(Deciding.lower(form)));
        return study.entities().stream()
                .filter(other -> !other.id().equals(planned.id()))
                .flatMap(other -> other.forms().stream())
                .anyMatch(form -> forms.contains(Deciding.lower(form)));
    }
}
