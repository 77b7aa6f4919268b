package no.utsagn.app.people.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.people.Fact;
import no.utsagn.base.Id;
import no.utsagn.importing.informants.InformantRow;
import no.utsagn.importing.informants.InformantTable;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

/**
 * A table that somebody else wrote, a row for each informant. A participant is found by name, label, or what a file calls
 * them; a row that fits two is about neither. An empty cell says nothing.
 */
final class OtherTable {

    private OtherTable() {}

    static List<RowFacts> rows(Path file, Study study) {
        InformantTable table = InformantTable.read(file);
        Map<Integer, Set<Id<Participant>>> fitting = new HashMap<>();
        for (Participant person : study.people().participants()) {
            called(study, person).stream()
                    .flatMap(name -> table.find(name).stream())
                    .findFirst()
                    .ifPresent(row -> fitting.computeIfAbsent(row.number(), none -> new LinkedHashSet<>())
                            .add(person.id()));
        }
        List<RowFacts> rows = new ArrayList<>();
        for (InformantRow row : table.rows()) {
            Set<Id<Participant>> who = fitting.getOrDefault(row.number(), Set.of());
            Optional<Id<Participant>> one = who.size() == 1 ? who.stream().findFirst() : Optional.empty();
            rows.add(new RowFacts(row.number(), one, said(study, row, one)));
        }
        return rows;
    }

    /** What somebody is called, surest first. */
    private static List<String> called(Study study, Participant person) {
        List<String> names = new ArrayList<>();
        person.name().ifPresent(names::add);
        names.add(study.people().label(person.id()));
        study.transcripts().forEach(transcript -> transcript.speakers().stream()
                .filter(voice -> voice.participant().equals(Optional.of(person.id())))
                .map(Speaker::written)
                .filter(written -> !written.isBlank())
                .forEach(names::add));
        return names;
    }

    private static Map<Fact, String> said(Study study, InformantRow row, Optional<Id<Participant>> who) {
        Map<Fact, String> said = new LinkedHashMap<>();
        row.role().ifPresent(role -> said.put(Fact.ROLE, role));
        row.site().ifPresent(site -> said.put(Fact.SITE, site));
        row.caseName().ifPresent(name -> said.put(Fact.CASES, joined(study, who, name)));
        row.attributes()
                .values()
                .forEach((name, value) -> said.put(isRound(name) ? Fact.ROUND : Fact.attribute(name), value));
        return said;
    }

    private static boolean isRound(String name) {
        return name.equalsIgnoreCase("runde") || name.equalsIgnoreCase("round");
    }

    /** The case of the row beside those that the person is in. */
    private static String joined(Study study, Optional<Id<Participant>> who, String name) {
        return who.flatMap(id -> Fact.CASES.of(study.people(), id))
                .map(now -> now + Fact.BETWEEN_CASES + name)
                .orElse(name);
    }
}
