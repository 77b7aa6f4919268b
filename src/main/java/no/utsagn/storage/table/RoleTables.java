package no.utsagn.storage.table;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;

/** Roles with their label schemes, and sites. */
final class RoleTables {

    private static final Table ROLE =
            Table.of("role", "id", "place singular plural english informant label_kind letters_left_out");
    private static final Table SYNONYM = Table.of("role_synonym", "role place", "word");
    private static final Table LABEL_ATTRIBUTE = Table.of("role_label_attribute", "role place", "name");
    private static final Table SITE = Table.of("site", "id", "place kind name letter");

    static final List<Table> ALL = List.of(ROLE, SYNONYM, LABEL_ATTRIBUTE, SITE);

    private RoleTables() {}

    static void write(Role role, int place, Rows rows) {
        LabelScheme labels = role.labels();
        rows.add(
                ROLE,
                role.id(),
                place,
                role.singular(),
                role.plural(),
                role.english(),
                role.informant(),
                labels.kind(),
                labels.lettersLeftOut());
        for (int i = 0; i < role.synonyms().size(); i++) {
            rows.add(SYNONYM, role.id(), i, role.synonyms().get(i));
        }
        for (int i = 0; i < labels.attributes().size(); i++) {
            rows.add(LABEL_ATTRIBUTE, role.id(), i, labels.attributes().get(i));
        }
    }

    static Items<Role> roles(Source source) {
        Source.Owned synonyms = source.owned(SYNONYM, 1);
        Source.Owned attributes = source.owned(LABEL_ATTRIBUTE, 1);
        return Items.of(
                source.all(ROLE).stream()
                        .map(c -> role(c, synonyms, attributes))
                        .toList(),
                Role::id);
    }

    private static Role role(Cells c, Source.Owned synonyms, Source.Owned attributes) {
        Id<Role> id = c.id("id");
        LabelScheme labels = new LabelScheme(
                c.word("label_kind", LabelScheme.Kind.class),
                attributes.of(id.value()).stream().map(a -> a.string("name")).toList(),
                c.string("letters_left_out"));
        return new Role(
                id,
                c.string("singular"),
                c.string("plural"),
                c.string("english"),
                synonyms.of(id.value()).stream().map(s -> s.string("word")).toList(),
                c.flag("informant"),
                labels);
    }

    static void write(Site site, int place, Rows rows) {
        rows.add(SITE, site.id(), place, site.kind(), site.name(), site.letter());
    }

    static Items<Site> sites(Source source) {
        return Items.of(
                source.all(SITE).stream()
                        .map(c -> new Site(c.id("id"), c.string("kind"), c.string("name"), c.maybeString("letter")))
                        .toList(),
                Site::id);
    }
}
