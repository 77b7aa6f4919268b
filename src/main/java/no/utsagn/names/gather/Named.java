package no.utsagn.names.gather;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Rung;

/** An entity together with the words that name it. */
public record Named(Entity entity, String name, List<String> forms) {

    public Named {
        forms = List.copyOf(forms);
    }

    /** Something new. */
    public static Named fresh(EntityKind kind, Rendering rendering, String name) {
        return fresh(Id.random(), kind, rendering, name);
    }

    /** Something new with an id of its own. */
    static Named fresh(Id<Entity> id, EntityKind kind, Rendering rendering, String name) {
        return new Named(new Entity(id, kind, Entity.State.PLANNED, List.of(), rendering), name, List.of());
    }

    /** The id of the entity. */
    public Id<Entity> id() {
        return entity.id();
    }

    /** What sort of thing it is. */
    public EntityKind kind() {
        return entity.kind();
    }

    /** The same with one form more. */
    public Named with(String form) {
        Set<String> more = new LinkedHashSet<>(forms);
        more.add(form);
        return new Named(entity, name, new ArrayList<>(more));
    }

    /**
     * What the key holds of it: names, and the rungs that tell more than the study may hold.
     *
     * @param before what it held so far
     */
    public KeyedEntity keyed(Optional<KeyedEntity> before) {
        List<Rung> finer = entity.rendering() instanceof Rendering.Words words && words.stored() > 0
                ? words.rungs().subList(0, words.stored())
                : before.map(KeyedEntity::finer).orElse(List.of());
        Optional<String> letter = FirmLetters.of(entity.rendering()).or(() -> before.flatMap(KeyedEntity::letter));
        return new KeyedEntity(kind(), name, forms, finer, letter);
    }

    /** The entity as the study holds it once it is replaced: without names, and without rungs that tell more. */
    public Entity committed() {
        Entity bare = entity.committed();
        return entity.rendering() instanceof Rendering.Words words && words.stored() > 0
                ? bare.with(new Rendering.Words(
                        words.rungs().subList(words.stored(), words.rungs().size()), 0))
                : bare;
    }

    @Override
    public String toString() {
        return "Named " + entity;
    }
}
