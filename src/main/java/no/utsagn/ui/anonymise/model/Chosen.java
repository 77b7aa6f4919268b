package no.utsagn.ui.anonymise.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.Shown;
import no.utsagn.transcript.entity.Entity;

/**
 * What is chosen in the list and what is ticked.
 *
 * @param at the place that is being decided about
 * @param hereOnly whether what is decided is to hold for this place alone
 */
record Chosen(Optional<Shown> at, boolean hereOnly, Set<Id<Entity>> ticked) {

    Chosen {
        ticked = Set.copyOf(ticked);
    }

    static Chosen nothing() {
        return new Chosen(Optional.empty(), false, Set.of());
    }

    /** Another place; what is decided there holds everywhere unless somebody says otherwise again. */
    Chosen at(Optional<Shown> other) {
        return new Chosen(other, false, ticked);
    }

    Chosen here(boolean only) {
        return new Chosen(at, only, ticked);
    }

    Chosen toggled(Item item) {
        Set<Id<Entity>> other = new HashSet<>(ticked);
        if (!other.remove(item.key())) {
            other.add(item.key());
        }
        return ticking(other);
    }

    Chosen ticking(Set<Id<Entity>> some) {
        return new Chosen(at, hereOnly, some);
    }

    /** The same in a later review; what is not there any more is not chosen. */
    Chosen in(Review review, Way way) {
        Set<Id<Entity>> left = new HashSet<>(ticked);
        left.removeIf(key -> review.item(key).filter(Item::isOpen).isEmpty());
        return new Chosen(at.flatMap(way::again), hereOnly, left);
    }
}
