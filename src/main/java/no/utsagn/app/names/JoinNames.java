package no.utsagn.app.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.JoinWritten;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Place;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Pin;

/** Says that two rows are the same person, place or thing. */
public final class JoinNames {

    private final OpenStudy open;

    public JoinNames(OpenStudy open) {
        this.open = open;
    }

    /**
     * Makes the other a part of the first, which is accepted by it if nothing was decided of it. What is written stays
     * as it is written: if the other is and the first is not, the first becomes a part of it. If both are, all places get
     * the words of the first.
     *
     * @param key open if both are written: it has to know that they are one
     * @return the key both go by now
     * @throws no.utsagn.base.ProblemException if the list has changed, or both are written and the key is not open
     */
    public Id<Entity> join(Item first, Item other, Optional<HeldKey> key) {
        Deciding.requireThere(open.now(), first.places());
        Deciding.requireThere(open.now(), other.places());
        if (isWritten(other)) {
            if (!isWritten(first)) {
                return join(other, first);
            }
            HeldKey held =
                    key.orElseThrow(() -> Problem.of("names.join-needs-key").exception());
            new JoinWritten(open).join(first.key(), other.key(), held);
            return first.key();
        }
        return join(first, other);
    }

    private boolean isWritten(Item item) {
        return open.now()
                .entities()
                .find(item.key())
                .filter(entity -> entity.state() == Entity.State.COMMITTED)
                .isPresent();
    }

    private Id<Entity> join(Item first, Item other) {
        open.apply(
                EditKind.NAMES_JOINED,
                List.of(first.key().value(), other.key().value()),
                study -> joined(study, first, other));
        return first.key();
    }

    private static Study joined(Study study, Item first, Item other) {
        Optional<Entity> before = study.entities().find(first.key());
        if (before.filter(entity -> entity.state() == Entity.State.COMMITTED).isPresent()) {
            Study without = moved(study, other.key(), first.key());
            List<Place> places = other.places().stream()
                    .filter(place ->
                            place.standing() == Place.Standing.FOUND || place.standing() == Place.Standing.PLANNED)
                    .toList();
            return Deciding.pinned(without, places, Optional.of(first.key()));
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.addAll(before.map(Entity::forms).orElseGet(() -> Deciding.forms(first, Deciding.unwritten(first))));
        forms.addAll(study.entities()
                .find(other.key())
                .map(Entity::forms)
                .orElseGet(() -> Deciding.forms(other, Deciding.unwritten(other))));
        Entity joined =
                new Entity(first.key(), first.kind(), Entity.State.PLANNED, List.copyOf(forms), first.rendering());
        return moved(Deciding.with(study, joined), other.key(), first.key());
    }

    /** The study in which one entity stands for two: pins of the other are its own. */
    private static Study moved(Study study, Id<Entity> from, Id<Entity> to) {
        if (!study.entities().has(from)) {
            return study;
        }
        Study after = study;
        for (Transcript transcript : study.transcripts()) {
            List<Pin> pins = transcript.pins().stream()
                    .map(pin -> pin.entity().filter(from::equals).isPresent()
                            ? new Pin(pin.id(), pin.span(), Optional.of(to))
                            : pin)
                    .toList();
            after = after.with(transcript.withPins(pins));
        }
        return after.without(Tombstone.Kind.ENTITY, from.value(), false);
    }
}
