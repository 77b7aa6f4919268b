package no.utsagn.names.namesake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;

/** Finds who and what two copies replaced apart under one name. */
final class Namesakes {

    private static final Comparator<Namesake> SUREST_FIRST = Comparator.comparing(Namesake::why)
            .thenComparing(Namesake::ourPlaces, Comparator.reverseOrder())
            .thenComparing(pair -> pair.ours().toString());

    private final Study study;
    private final KeyContents ours;
    private final KeyContents theirs;
    private final Map<Id<Entity>, Integer> places = new HashMap<>();
    private final Map<EntityKind, List<Map.Entry<Id<Entity>, Called>>> known;

    Namesakes(Study study, KeyContents ours, KeyContents theirs) {
        this.study = study;
        this.ours = ours;
        this.theirs = theirs;
        study.transcripts().forEach(transcript -> transcript
                .replacements()
                .forEach(replacement -> places.merge(replacement.entity(), 1, Integer::sum)));
        known = ours.entities().entrySet().stream()
                .filter(entry -> !theirs.entities().containsKey(entry.getKey()))
                .filter(entry -> isWritten(entry.getKey()))
                .collect(Collectors.groupingBy(
                        entry -> kind(entry.getKey()),
                        Collectors.mapping(
                                entry -> Map.entry(entry.getKey(), Called.of(entry.getValue())), Collectors.toList())));
    }

    private boolean isWritten(Id<Entity> id) {
        return study.entities()
                .find(id)
                .filter(entity -> entity.state() == Entity.State.COMMITTED)
                .isPresent();
    }

    private EntityKind kind(Id<Entity> id) {
        return study.entities().get(id).kind();
    }

    /** Pairs of one that theirs knows and one that ours alone knew, each of theirs at most once; the surest first. */
    List<Namesake> all() {
        List<Namesake> all = new ArrayList<>();
        for (Map.Entry<Id<Entity>, KeyedEntity> entry : theirs.entities().entrySet()) {
            if (isWritten(entry.getKey())) {
                likest(entry.getKey(), Called.of(entry.getValue())).ifPresent(all::add);
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Namesake::why)
                        .thenComparing(pair -> pair.theirs().toString()))
                .toList();
    }

    private Optional<Namesake> likest(Id<Entity> one, Called called) {
        List<Namesake> found = new ArrayList<>();
        for (Map.Entry<Id<Entity>, Called> other : known.getOrDefault(kind(one), List.of())) {
            Optional<Namesake.Why> why = isOneParticipant(one, other.getKey())
                    ? Optional.of(Namesake.Why.SAME_PARTICIPANT)
                    : called.like(other.getValue());
            why.map(reason -> pair(other.getKey(), one, reason)).ifPresent(found::add);
        }
        found.removeIf(pair -> pair.ours().equals(one)
                || ours.apart().contains(pair.both())
                || theirs.apart().contains(pair.both()));
        found.sort(SUREST_FIRST);
        boolean several = found.size() > 1 && found.get(1).why().compareTo(Namesake.Why.SAME_NAME) <= 0;
        boolean known = ours.entities().containsKey(one);
        return found.stream().findFirst().map(pair -> several || known ? unsure(pair) : pair);
    }

    private boolean isOneParticipant(Id<Entity> one, Id<Entity> other) {
        return rendering(one) instanceof Rendering.LabelOf && rendering(one).equals(rendering(other));
    }

    private Rendering rendering(Id<Entity> id) {
        return study.entities().get(id).rendering();
    }

    private Namesake pair(Id<Entity> mine, Id<Entity> other, Namesake.Why why) {
        return new Namesake(
                mine,
                other,
                kind(other),
                why,
                places.getOrDefault(mine, 0),
                places.getOrDefault(other, 0),
                said(mine).equals(said(other)),
                true);
    }

    private String said(Id<Entity> id) {
        return rendering(id) instanceof Rendering.Words words ? words.wording() : id.toString();
    }

    private static Namesake unsure(Namesake pair) {
        return new Namesake(
                pair.ours(),
                pair.theirs(),
                pair.kind(),
                pair.why(),
                pair.ourPlaces(),
                pair.theirPlaces(),
                pair.sameWords(),
                false);
    }
}
