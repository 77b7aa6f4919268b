package no.utsagn.app.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Place;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Rendering;

/** Says that two people, places or things of one name are two. */
public final class PartNames {

    private final OpenStudy open;

    public PartNames(OpenStudy open) {
        this.open = open;
    }

    /**
     * Makes some places of a row another person, place or thing of the same name, accepted with words of its own. If the
     * row is accepted, its other places are pinned to it, so that each place says whom it means; a new place with the name
     * is open.
     *
     * @param places of the row, not all of them
     * @return the key of the other
     * @throws no.utsagn.base.ProblemException if the list has changed
     */
    public Id<Entity> part(Item item, Collection<Place> places, Rendering rendering) {
        Deciding.requireThere(open.now(), item.places());
        Entity other =
                new Entity(Id.random(), item.kind(), Entity.State.PLANNED, Deciding.forms(item, places), rendering);
        open.apply(
                EditKind.NAME_PARTED,
                List.of(other.id().value(), item.key().value()),
                study -> parted(study, item, places, other));
        return other.id();
    }

    private static Study parted(Study study, Item item, Collection<Place> places, Entity other) {
        List<Place> rest = new ArrayList<>(Deciding.unwritten(item));
        rest.removeIf(place -> places.stream().anyMatch(place::isAt));
        rest.removeIf(place -> place.standing() == Place.Standing.LEFT);
        Study after = Deciding.pinned(Deciding.with(study, other), places, Optional.of(other.id()));
        boolean planned = study.entities()
                .find(item.key())
                .filter(entity -> entity.state() == Entity.State.PLANNED)
                .isPresent();
        return planned ? Deciding.pinned(after, rest, Optional.of(item.key())) : after;
    }
}
