package no.utsagn.app.removal;

import java.util.HashSet;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

/**
 * A removal for good: the study after it, and whatever in a key would still tell who left.
 *
 * @param entities that name the person, or are named nowhere any more
 */
record Leaving(Study after, Set<Id<Entity>> entities, Set<Id<Replacement>> replacements, Set<Id<Speaker>> speakers) {

    static Leaving of(Study before, Going going) {
        Study after = before.without(going.kind(), going.thing(), true);
        return going.kind() == Tombstone.Kind.PARTICIPANT
                ? person(before, after, new Id<>(going.thing()))
                : transcript(before, after);
    }

    /** The names of the person go from the key, wherever somebody said them; the label stays in the texts. */
    private static Leaving person(Study before, Study after, Id<Participant> id) {
        Set<Id<Entity>> entities = new HashSet<>();
        for (Entity entity : before.entities()) {
            if (entity.rendering() instanceof Rendering.LabelOf of
                    && of.participant().equals(id)) {
                entities.add(entity.id());
            }
        }
        Set<Id<Replacement>> replacements = new HashSet<>();
        Set<Id<Speaker>> speakers = new HashSet<>();
        for (Transcript transcript : before.transcripts()) {
            transcript.replacements().stream()
                    .filter(r -> entities.contains(r.entity()))
                    .forEach(r -> replacements.add(r.id()));
            transcript.speakers().stream()
                    .filter(s -> s.participant().filter(id::equals).isPresent())
                    .forEach(s -> speakers.add(s.id()));
        }
        return new Leaving(after, entities, replacements, speakers);
    }

    /** Who and what was spoken of in that transcript alone goes with it. */
    private static Leaving transcript(Study before, Study after) {
        Set<Id<Entity>> left = mentioned(after);
        Study rest = after;
        for (Id<Entity> entity : mentioned(before)) {
            if (!left.contains(entity)) {
                rest = rest.without(Tombstone.Kind.ENTITY, entity.value(), true);
            }
        }
        return new Leaving(rest, Set.of(), Set.of(), Set.of());
    }

    private static Set<Id<Entity>> mentioned(Study study) {
        Set<Id<Entity>> mentioned = new HashSet<>();
        study.transcripts().forEach(t -> t.replacements().forEach(r -> mentioned.add(r.entity())));
        return mentioned;
    }
}
