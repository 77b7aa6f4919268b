package no.utsagn.app.names;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.app.OpenStudy;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;

/** Leaves what was found as it is, and remembers that it was seen. */
public final class SkipNames {

    private final OpenStudy open;

    public SkipNames(OpenStudy open) {
        this.open = open;
    }

    /** Skips a row everywhere. @throws no.utsagn.base.ProblemException if the list has changed */
    public void skip(Item item) {
        skipAll(List.of(item));
    }

    /** Skips rows that were ticked, in one step. */
    public void skipAll(Collection<Item> ticked) {
        ticked.forEach(item -> Deciding.requireThere(open.now(), item.places()));
        List<UUID> things = ticked.stream().map(item -> item.key().value()).toList();
        open.apply(EditKind.NAMES_SKIPPED, things, before -> {
            Study after = before;
            for (Item item : ticked) {
                after = skipped(after, item);
            }
            return after;
        });
    }

    /** Leaves these places of a row as they are; elsewhere nothing changes. */
    public void skipHere(Item item, Collection<Place> places) {
        Deciding.requireThere(open.now(), places);
        open.apply(
                EditKind.NAMES_SKIPPED,
                List.of(item.key().value()),
                study -> Deciding.pinned(study, places, Optional.empty()));
    }

    private static Study skipped(Study study, Item item) {
        List<Place> places = Deciding.unwritten(item);
        if (item.state() == ItemState.WRITTEN || item.sameAs().isPresent()) {
            return Deciding.pinned(study, places, Optional.empty());
        }
        Study free = Deciding.unpinned(study, places);
        return Deciding.with(
                free,
                new Entity(
                        item.key(), item.kind(), Entity.State.SKIPPED, Deciding.forms(item, places), item.rendering()));
    }
}
