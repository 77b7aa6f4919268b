package no.utsagn.app.names;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Problem;
import no.utsagn.names.gather.FirmLetters;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Place;
import no.utsagn.study.EditKind;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;

/** Decides otherwise of what was decided and is not written yet: its type, its words, where it holds. */
public final class ChangeNames {

    private final OpenStudy open;

    public ChangeNames(OpenStudy open) {
        this.open = open;
    }

    /** Makes it of another type; what stands in its place stays. Of a row that is open, {@link Item#as} is enough. */
    public void kind(Item item, EntityKind kind) {
        change(item, before -> new Entity(before.id(), kind, before.state(), before.forms(), before.rendering()));
    }

    /** Puts other words, or another rung, in its place. @throws no.utsagn.base.ProblemException if it is written already */
    public void words(Item item, Rendering rendering) {
        if (stored(item).state() == Entity.State.COMMITTED) {
            throw Problem.of("names.replaced-already").exception();
        }
        Rendering drawn = FirmLetters.drawn(rendering, open.now(), Optional.empty(), new SecureRandom());
        NoNameInside.require(open.now(), stored(item).with(drawn));
        change(item, before -> before.with(drawn));
    }

    /** Lets it hold in these places alone: elsewhere it is open again. */
    public void here(Item item, Collection<Place> places) {
        Deciding.requireThere(open.now(), places);
        open.apply(EditKind.NAME_CHANGED, List.of(item.key().value()), study -> {
            Entity before = study.entities().get(item.key());
            Entity bare = new Entity(before.id(), before.kind(), before.state(), List.of(), before.rendering());
            return Deciding.pinned(study.with(bare), places, Optional.of(before.id()));
        });
    }

    /** Lets it hold everywhere in the study: in all places with the words of its places, but where another was said. */
    public void everywhere(Item item) {
        Deciding.requireThere(open.now(), item.places());
        change(
                item,
                before -> new Entity(
                        before.id(),
                        before.kind(),
                        before.state(),
                        Deciding.forms(item, Deciding.unwritten(item)),
                        before.rendering()));
    }

    private Entity stored(Item item) {
        return open.now().entities().find(item.key()).orElseThrow(() -> Problem.of("names.list-changed")
                .exception());
    }

    private void change(Item item, java.util.function.UnaryOperator<Entity> change) {
        Entity changed = change.apply(stored(item));
        open.apply(EditKind.NAME_CHANGED, List.of(item.key().value()), study -> study.with(changed));
    }
}
