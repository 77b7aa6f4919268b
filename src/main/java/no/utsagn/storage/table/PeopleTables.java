package no.utsagn.storage.table;

import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.coding.Case;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Round;

/** Participants and cases. */
final class PeopleTables {

    private static final Table PARTICIPANT = Table.of("participant", "id", "place");
    private static final Table FIELDS =
            Table.of("participant_fields", "participant revision", "role name site round draw_number draw_letter");
    private static final Table CASE = Table.of("people_case", "id", "place name");
    private static final Table CASE_PARTICIPANT = Table.of("case_participant", "people_case participant", "");

    static final List<Table> ALL = List.of(PARTICIPANT, FIELDS, CASE, CASE_PARTICIPANT);

    private PeopleTables() {}

    static void difference(People before, People after, Difference difference) {
        difference.items(before.roles(), after.roles(), RoleTables::write);
        difference.items(before.sites(), after.sites(), RoleTables::write);
        difference.histories(
                before.participants(), after.participants(), Participant::history, Object::equals, PeopleTables::write);
        difference.items(before.cases(), after.cases(), PeopleTables::write);
    }

    private static void write(Participant participant, int place, int from, Rows rows) {
        Id<Participant> id = participant.id();
        rows.add(PARTICIPANT, id, place);
        RevisionTables.write(id.value(), participant.history(), from, rows, (revision, fields) -> {
            rows.add(
                    FIELDS,
                    id,
                    revision,
                    fields.role(),
                    fields.name(),
                    fields.site(),
                    fields.round().map(Round::name),
                    fields.draw().number(),
                    fields.draw().letter());
            RevisionTables.attributes(id.value(), revision, fields.attributes(), rows);
        });
    }

    private static void write(Case group, int place, Rows rows) {
        rows.add(CASE, group.id(), place, group.name());
        group.participants().forEach(participant -> rows.add(CASE_PARTICIPANT, group.id(), participant));
    }

    static People read(Source source, RevisionTables revisions) {
        Source.Owned fields = source.owned(FIELDS, 2);
        List<Participant> participants = source.all(PARTICIPANT).stream()
                .map(c -> participant(c.id("id"), fields, revisions))
                .toList();
        return new People(
                RoleTables.roles(source),
                RoleTables.sites(source),
                Items.of(participants, Participant::id),
                cases(source));
    }

    private static Participant participant(Id<Participant> id, Source.Owned all, RevisionTables revisions) {
        return new Participant(id, revisions.history(id.value(), revision -> {
            Cells c = all.one(id.value(), revision);
            return new ParticipantFields(
                    c.id("role"),
                    c.maybeString("name"),
                    c.maybeId("site"),
                    c.maybeString("round").map(Round::new),
                    revisions.attributes(id.value(), revision),
                    new Draw(c.maybeNumber("draw_number"), c.maybeString("draw_letter")));
        }));
    }

    private static Items<Case> cases(Source source) {
        Source.Owned members = source.owned(CASE_PARTICIPANT, 1);
        return Items.of(
                source.all(CASE).stream()
                        .map(c -> new Case(
                                c.id("id"),
                                c.string("name"),
                                members.of(c.uuid("id")).stream()
                                        .map(m -> m.<Participant>id("participant"))
                                        .collect(Collectors.toSet())))
                        .toList(),
                Case::id);
    }
}
