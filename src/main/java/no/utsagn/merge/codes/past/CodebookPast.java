package no.utsagn.merge.codes.past;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.utsagn.base.Id;
import no.utsagn.base.Revision;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.Codebook;
import no.utsagn.merge.Field;
import no.utsagn.study.Deletion;
import no.utsagn.study.Past;

/**
 * The versions of a codebook, out of the revisions of its codes: all that one person did in one act is one version. Of
 * codes that are gone only that they went is known, and when.
 */
public final class CodebookPast {

    private static final Comparator<Stamp> BY_TIME =
            Comparator.comparing(Stamp::at).thenComparing(stamp -> stamp.by().toString());

    private final Codebook codebook;
    private final Map<Stamp, Integer> numbers = new LinkedHashMap<>();
    private final Map<Id<Code>, Stamp> gone = new TreeMap<>();

    private CodebookPast(Codebook codebook) {
        this.codebook = codebook;
    }

    /** @param deleted the codes that have a tombstone */
    public static CodebookPast of(Codebook codebook, Past past, Collection<Id<Code>> deleted) {
        CodebookPast all = new CodebookPast(codebook);
        for (Id<Code> code : deleted) {
            past.deletion(code.value()).flatMap(Deletion::stamp).ifPresent(stamp -> all.gone.put(code, stamp));
        }
        List<Stamp> stamps = new ArrayList<>(all.gone.values());
        codebook.codes().forEach(code -> code.history().revisions().forEach(r -> stamps.add(r.stamp())));
        stamps.stream().distinct().sorted(BY_TIME).forEach(stamp -> all.numbers.put(stamp, all.numbers.size() + 1));
        return all;
    }

    /** How many versions there are. */
    public int count() {
        return numbers.size();
    }

    /** All versions, the first first. */
    public List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        Map<Stamp, List<Code>> worked = workedOn();
        State before = at(0);
        for (Map.Entry<Stamp, Integer> version : numbers.entrySet()) {
            List<Code> codes = worked.getOrDefault(version.getKey(), List.of());
            State after = before.with(fields(codes, version.getValue()));
            List<CodeChange> changes = new ArrayList<>();
            for (Code code : codes) {
                for (Revision<CodeFields> revision : code.history().revisions()) {
                    if (revision.stamp().equals(version.getKey())) {
                        change(code, revision, before, after).ifPresent(changes::add);
                    }
                }
            }
            gone.forEach((code, stamp) -> {
                if (stamp.equals(version.getKey())) {
                    changes.add(gone(code));
                }
            });
            versions.add(new Version(version.getValue(), version.getKey(), changes));
            before = after;
        }
        return versions;
    }

    /** By version: the codes that something was done to, in the order of the tree. */
    private Map<Stamp, List<Code>> workedOn() {
        Map<Stamp, List<Code>> worked = new HashMap<>();
        for (Code code : codebook.inTreeOrder()) {
            code.history().revisions().stream().map(Revision::stamp).distinct().forEach(stamp -> worked.computeIfAbsent(
                            stamp, s -> new ArrayList<>())
                    .add(code));
        }
        return worked;
    }

    private CodeChange gone(Id<Code> code) {
        Id<Code> holder = codebook.aliases().resolve(code);
        boolean joined = codebook.codes().has(holder);
        return new CodeChange(
                code,
                joined ? CodeChange.What.JOINED : CodeChange.What.DELETED,
                "",
                joined ? String.join(" › ", codebook.path(holder).names()) : "",
                List.of());
    }

    /** Of a revision that merging made only what is in neither of the states before is told: the rest was told there. */
    private static Optional<CodeChange> change(Code code, Revision<CodeFields> revision, State before, State after) {
        List<CodeFields> parents = revision.parents().stream()
                .flatMap(parent -> code.history().find(parent).stream())
                .map(Revision::fields)
                .toList();
        if (parents.isEmpty()) {
            return Optional.of(after.made(code.id(), revision.fields()));
        }
        List<FieldChange> fields = before.changes(parents.get(0), revision.fields(), after);
        for (CodeFields other : parents.subList(1, parents.size())) {
            List<Field> told = before.changes(other, revision.fields(), after).stream()
                    .map(FieldChange::field)
                    .toList();
            fields = fields.stream()
                    .filter(field -> told.contains(field.field()))
                    .toList();
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(before.changed(code.id(), parents.get(0), fields));
    }

    /** What the codebook of one version and that of another differ in; codes that are gone by now are in neither. */
    public List<CodeChange> between(int from, int to) {
        State before = at(from);
        State after = at(to);
        List<CodeChange> changes = new ArrayList<>();
        for (Code code : codebook.inTreeOrder()) {
            Optional<CodeFields> was = before.fields(code.id());
            after.fields(code.id()).ifPresent(is -> {
                if (was.isEmpty()) {
                    changes.add(after.made(code.id(), is));
                } else {
                    List<FieldChange> fields = before.changes(was.get(), is, after);
                    if (!fields.isEmpty()) {
                        changes.add(before.changed(code.id(), was.get(), fields));
                    }
                }
            });
        }
        gone.forEach((code, stamp) -> {
            int number = numbers.getOrDefault(stamp, 0);
            if (number > from && number <= to) {
                changes.add(gone(code));
            }
        });
        return changes;
    }

    private int number(Revision<CodeFields> revision) {
        return numbers.getOrDefault(revision.stamp(), 0);
    }

    /** The codes as they were when a version had been made. */
    private State at(int version) {
        return new State(fields(codebook.codes(), version), codebook.groups());
    }

    private Map<Id<Code>, CodeFields> fields(Iterable<Code> codes, int version) {
        Map<Id<Code>, CodeFields> fields = new HashMap<>();
        for (Code code : codes) {
            for (Revision<CodeFields> revision : code.history().revisions()) {
                if (number(revision) <= version) {
                    fields.put(code.id(), revision.fields());
                }
            }
        }
        return fields;
    }

    @Override
    public String toString() {
        return count() + " versions";
    }
}
