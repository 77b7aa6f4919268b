package no.utsagn.app.people;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Stamp;
import no.utsagn.names.Relabelling;
import no.utsagn.names.people.Draws;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Rendering;

/** The labels that stand in the texts since names were replaced: they follow when what they are made of changes. */
final class TextLabels {

    private TextLabels() {}

    /** The later study with its labels as they are now. Where no label changed, it is the later study as it is. */
    static Study followed(Study before, Study after, Stamp stamp) {
        if (after.entities().stream().noneMatch(entity -> differs(before, after.people(), entity))) {
            return after;
        }
        People drawn = new Draws(Map.of(), stamp, new SecureRandom()).drawn(after.people());
        return Relabelling.relabelled(after.with(drawn), stamp);
    }

    /** In how many places of the texts another label would stand. */
    static int places(Study before, Study after) {
        return (int) after.transcripts().stream()
                .flatMap(transcript -> transcript.replacements().stream())
                .filter(replacement -> after.entities()
                        .find(replacement.entity())
                        .filter(entity -> differs(before, after.people(), entity))
                        .isPresent())
                .count();
    }

    private static boolean differs(Study before, People now, Entity entity) {
        return !label(before.people(), before.entities().find(entity.id())).equals(label(now, Optional.of(entity)));
    }

    private static Optional<String> label(People people, Optional<Entity> entity) {
        return entity.map(Entity::rendering)
                .filter(Rendering.LabelOf.class::isInstance)
                .map(rendering -> ((Rendering.LabelOf) rendering).participant())
                .filter(people.participants()::has)
                .map(people::label);
    }
}
