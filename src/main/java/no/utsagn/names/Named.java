package no.utsagn.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;

/** An entity together with the words that name it. */
record Named(Entity entity, String name, List<String> forms) {

    Named {
        forms = List.copyOf(forms);
    }

    static Named fresh(EntityKind kind, Rendering rendering, String name) {
        return new Named(new Entity(Id.random(), kind, Entity.State.PLANNED, List.of(), rendering), name, List.of());
    }

    Id<Entity> id() {
        return entity.id();
    }

    EntityKind kind() {
        return entity.kind();
    }

    Named with(String form) {
        Set<String> more = new LinkedHashSet<>(forms);
        more.add(form);
        return new Named(entity, name, new ArrayList<>(more));
    }

    KeyedEntity keyed() {
        return new KeyedEntity(kind(), name, forms);
    }

    @Override
    public String toString() {
        return "Named " + entity;
    }
}
