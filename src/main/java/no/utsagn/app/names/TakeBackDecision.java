package no.utsagn.app.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Place;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Pin;

/** Takes a decision back, so that it is open again. What is written into the texts is restored from the key alone. */
public final class TakeBackDecision {

    private final OpenStudy open;

    public TakeBackDecision(OpenStudy open) {
        this.open = open;
    }

    /** Takes back all that was decided of a row and is not written. */
    public void takeBack(Item item) {
        open.apply(EditKind.NAMES_TAKEN_BACK, List.of(item.key().value()), study -> takenBack(study, item));
    }

    /** Takes back what was said of these places alone. */
    public void takeBack(Item item, Collection<Place> places) {
        Deciding.requireThere(open.now(), places);
        open.apply(EditKind.NAMES_TAKEN_BACK, List.of(item.key().value()), study -> Deciding.unpinned(study, places));
    }

    private static Study takenBack(Study study, Item item) {
        Study free = Deciding.unpinned(study, Deciding.unwritten(item));
        return free.entities()
                .find(item.key())
                .filter(entity -> entity.state() != Entity.State.COMMITTED)
                .map(entity -> withoutPins(free, entity.id())
                        .without(Tombstone.Kind.ENTITY, entity.id().value(), false))
                .orElse(free);
    }

    private static Study withoutPins(Study study, Id<Entity> entity) {
        Study after = study;
        for (Transcript transcript : study.transcripts()) {
            List<Pin> pins = new ArrayList<>(transcript.pins());
            pins.removeIf(pin -> pin.entity().filter(entity::equals).isPresent());
            if (pins.size() < transcript.pins().size()) {
                after = after.with(transcript.withPins(pins));
            }
        }
        return after;
    }
}
