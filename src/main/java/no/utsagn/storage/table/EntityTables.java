package no.utsagn.storage.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Rung;
import no.utsagn.transcript.people.Participant;

/** Entities with their forms and what is put in their place. */
final class EntityTables {

    private static final Table ENTITY = Table.of("entity", "id", "place kind state label_of stored_rung");
    private static final Table FORM = Table.of("entity_form", "entity place", "form");
    private static final Table RUNG = Table.of("entity_rung", "entity place", "level words");

    static final List<Table> ALL = List.of(ENTITY, FORM, RUNG);

    private EntityTables() {}

    static void write(Entity entity, int place, Rows rows) {
        Optional<Id<Participant>> labelOf = Optional.empty();
        Optional<Integer> stored = Optional.empty();
        List<Rung> rungs = List.of();
        if (entity.rendering() instanceof Rendering.Words words) {
            stored = Optional.of(words.stored());
            rungs = words.rungs();
        } else if (entity.rendering() instanceof Rendering.LabelOf label) {
            labelOf = Optional.of(label.participant());
        }
        rows.add(ENTITY, entity.id(), place, entity.kind().code(), entity.state(), labelOf, stored);
        for (int i = 0; i < entity.forms().size(); i++) {
            rows.add(FORM, entity.id(), i, entity.forms().get(i));
        }
        for (int i = 0; i < rungs.size(); i++) {
            rows.add(RUNG, entity.id(), i, rungs.get(i).level(), rungs.get(i).words());
        }
    }

    static Items<Entity> read(Source source) {
        Source.Owned forms = source.owned(FORM, 1);
        Source.Owned rungs = source.owned(RUNG, 1);
        return Items.of(
                source.all(ENTITY).stream().map(c -> entity(c, forms, rungs)).toList(), Entity::id);
    }

    private static Entity entity(Cells c, Source.Owned forms, Source.Owned rungs) {
        UUID id = c.uuid("id");
        return new Entity(
                new Id<>(id),
                EntityKind.ofCode(c.string("kind")).orElseThrow(),
                c.word("state", Entity.State.class),
                forms.of(id).stream().map(f -> f.string("form")).toList(),
                rendering(c, rungs.of(id)));
    }

    private static Rendering rendering(Cells c, List<Cells> rungs) {
        Optional<Id<Participant>> labelOf = c.maybeId("label_of");
        return labelOf.isPresent()
                ? new Rendering.LabelOf(labelOf.get())
                : new Rendering.Words(
                        rungs.stream()
                                .map(r -> new Rung(r.word("level", Rung.Level.class), r.string("words")))
                                .toList(),
                        c.number("stored_rung"));
    }
}
