package no.utsagn.storage.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.codebook.Aliases;
import no.utsagn.codebook.Apart;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;

/** Codes with all their revisions, code groups, aliases. The codebook's name stands with the study. */
final class CodebookTables {

    private static final Table CODE = Table.of("code", "id", "place");
    private static final Table FIELDS = Table.of(
            "code_fields",
            "code revision",
            "name brief full_definition when_to_use when_not_to_use example parent color sibling_order status");
    private static final Table GROUP = Table.of("code_group", "id", "place name");
    private static final Table IN_GROUP = Table.of("code_in_group", "code revision code_group", "");
    private static final Table ALIAS = Table.of("code_alias", "gone", "holder");

    private static final Table APART = Table.of("code_apart", "one other", "");

    static final List<Table> ALL = List.of(CODE, FIELDS, GROUP, IN_GROUP, ALIAS, APART);

    private CodebookTables() {}

    static void difference(Codebook before, Codebook after, Difference difference) {
        difference.histories(before.codes(), after.codes(), Code::history, Object::equals, CodebookTables::write);
        difference.items(
                before.groups(),
                after.groups(),
                (group, place, rows) -> rows.add(GROUP, group.id(), place, group.name()));
        difference.thing(before.aliases(), after.aliases(), (aliases, place, rows) -> {
            aliases.into().forEach((gone, holder) -> rows.add(ALIAS, gone, holder));
            aliases.apart().forEach(pair -> rows.add(APART, pair.one(), pair.other()));
        });
    }

    private static void write(Code code, int place, int from, Rows rows) {
        rows.add(CODE, code.id(), place);
        RevisionTables.write(code.id().value(), code.history(), from, rows, (revision, fields) -> {
            Definition d = fields.definition();
            rows.add(
                    FIELDS,
                    code.id(),
                    revision,
                    d.name(),
                    d.brief(),
                    d.full(),
                    d.whenToUse(),
                    d.whenNotToUse(),
                    d.example(),
                    fields.parent(),
                    fields.color(),
                    fields.order(),
                    fields.status().code());
            fields.groups().forEach(group -> rows.add(IN_GROUP, code.id(), revision, group));
        });
    }

    static Codebook read(Source source, RevisionTables revisions, String name) {
        Source.Owned fields = source.owned(FIELDS, 2);
        Source.Owned inGroup = source.owned(IN_GROUP, 2);
        List<Code> codes = source.all(CODE).stream()
                .map(c -> code(c.id("id"), fields, inGroup, revisions))
                .toList();
        List<CodeGroup> groups = source.all(GROUP).stream()
                .map(c -> new CodeGroup(c.id("id"), c.string("name")))
                .toList();
        Map<Id<Code>, Id<Code>> into = new HashMap<>();
        source.all(ALIAS).forEach(c -> into.put(c.id("gone"), c.id("holder")));
        Set<Apart> apart = source.all(APART).stream()
                .map(c -> Apart.of(c.id("one"), c.id("other")))
                .collect(Collectors.toSet());
        return new Codebook(name, Items.of(codes, Code::id), Items.of(groups, CodeGroup::id), new Aliases(into, apart));
    }

    private static Code code(Id<Code> id, Source.Owned all, Source.Owned inGroup, RevisionTables revisions) {
        return new Code(id, revisions.history(id.value(), revision -> {
            Cells c = all.one(id.value(), revision);
            return new CodeFields(
                    definition(c),
                    c.maybeId("parent"),
                    c.string("color"),
                    c.number("sibling_order"),
                    CodeStatus.ofCode(c.string("status")).orElseThrow(),
                    inGroup.of(id.value(), revision).stream()
                            .map(g -> g.<CodeGroup>id("code_group"))
                            .collect(Collectors.toSet()));
        }));
    }

    private static Definition definition(Cells c) {
        return new Definition(
                c.string("name"),
                c.string("brief"),
                c.string("full_definition"),
                c.string("when_to_use"),
                c.string("when_not_to_use"),
                c.string("example"));
    }
}
