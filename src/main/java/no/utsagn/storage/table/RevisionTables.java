package no.utsagn.storage.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import no.utsagn.base.History;
import no.utsagn.base.Revision;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.transcript.people.Attributes;

/** Histories, whatever they are of: the fields of each revision lie in tables of their own. */
final class RevisionTables {

    static final Table REVISION = Table.of("revision", "thing place", "id coder made_at");
    static final Table PARENT = Table.of("revision_parent", "thing revision place", "parent");
    static final Table ATTRIBUTE = Table.of("attribute", "thing revision name", "value");

    private final Source.Owned revisions;
    private final Source.Owned parents;
    private final Source.Owned attributes;

    RevisionTables(Source source) {
        revisions = source.owned(REVISION, 1);
        parents = source.owned(PARENT, 2);
        attributes = source.owned(ATTRIBUTE, 2);
    }

    /** Writes the fields of one revision. */
    interface FieldsWriter<F> {
        void write(int revision, F fields);
    }

    static <F> void write(UUID thing, History<F> history, int from, Rows rows, FieldsWriter<F> fields) {
        for (int place = from; place < history.revisions().size(); place++) {
            Revision<F> revision = history.revisions().get(place);
            rows.add(
                    REVISION,
                    thing,
                    place,
                    revision.id(),
                    revision.stamp().by(),
                    revision.stamp().at());
            for (int i = 0; i < revision.parents().size(); i++) {
                rows.add(PARENT, thing, place, i, revision.parents().get(i));
            }
            fields.write(place, revision.fields());
        }
    }

    static void attributes(UUID thing, int revision, Attributes attributes, Rows rows) {
        attributes.values().forEach((name, value) -> rows.add(ATTRIBUTE, thing, revision, name, value));
    }

    <F> History<F> history(UUID thing, IntFunction<F> fields) {
        List<Revision<F>> read = new ArrayList<>();
        for (Cells c : revisions.of(thing)) {
            int place = c.number("place");
            List<RevisionId> from = parents.of(thing, place).stream()
                    .map(p -> p.revision("parent"))
                    .toList();
            read.add(new Revision<>(c.revision("id"), from, stamp(c), fields.apply(place)));
        }
        requireInOrder(read);
        return new History<>(read);
    }

    /** A state is made of earlier ones: else the way back would have no end. */
    private static <F> void requireInOrder(List<Revision<F>> revisions) {
        Set<RevisionId> later = revisions.stream().map(Revision::id).collect(Collectors.toCollection(HashSet::new));
        for (Revision<F> revision : revisions) {
            if (revision.parents().stream().anyMatch(later::contains)) {
                throw new IllegalArgumentException("a state made of a later one: " + revision.id());
            }
            later.remove(revision.id());
        }
    }

    Attributes attributes(UUID thing, int revision) {
        Map<String, String> values = new LinkedHashMap<>();
        attributes.of(thing, revision).forEach(c -> values.put(c.string("name"), c.string("value")));
        return new Attributes(values);
    }

    /** Who did something and when: every table names these columns alike. */
    static Stamp stamp(Cells cells) {
        return new Stamp(cells.uuid("coder"), cells.instant("made_at"));
    }
}
