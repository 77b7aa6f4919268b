package no.utsagn.names.gather;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.names.find.Source;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Rung;

/**
 * One person, place or thing with all its places.
 *
 * @param key the id of the entity, or the one it will have
 * @param stored what was decided of it, if anything was
 * @param name as it is said; empty where the key alone knows
 * @param forms how it is said, the most frequent first
 * @param spots in the order of the study
 * @param source what found it, where nobody decided it and it is no name known from elsewhere
 * @param sameAs a decided entity that this seems to be
 * @param finer rungs that the open key holds beside those of the study
 */
public record Gathered(
        Id<Entity> key,
        Optional<Entity> stored,
        EntityKind kind,
        String name,
        List<String> forms,
        List<Spot> spots,
        Rendering rendering,
        Optional<Source> source,
        Set<Unsure.Reason> doubts,
        Optional<Id<Entity>> sameAs,
        List<Rung> finer) {

    public Gathered {
        forms = List.copyOf(forms);
        spots = List.copyOf(spots);
        finer = List.copyOf(finer);
        doubts = Set.copyOf(doubts);
    }

    /** The same, taken for something of another kind. */
    public Gathered as(EntityKind other, Rendering words) {
        return new Gathered(key, stored, other, name, forms, spots, words, source, doubts, sameAs, finer);
    }

    @Override
    public String toString() {
        return "Gathered " + key + " (" + kind + ", " + spots.size() + " spots)";
    }
}
