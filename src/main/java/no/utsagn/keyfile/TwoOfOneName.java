package no.utsagn.keyfile;

import no.utsagn.base.Id;
import no.utsagn.transcript.entity.Entity;

/**
 * Two people, places or things that go by one name and are two.
 *
 * @param one the one with the lesser id, so that a pair is the same in whichever order it is named
 */
public record TwoOfOneName(Id<Entity> one, Id<Entity> other) {

    public TwoOfOneName {
        if (one.value().compareTo(other.value()) > 0) {
            Id<Entity> lesser = other;
            other = one;
            one = lesser;
        }
    }
}
