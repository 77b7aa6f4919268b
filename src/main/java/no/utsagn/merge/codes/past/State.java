package no.utsagn.merge.codes.past;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.merge.Field;
import no.utsagn.merge.codes.field.CodeValue;

/** The codes of a codebook as they were at one time. */
record State(Map<Id<Code>, CodeFields> codes, Items<CodeGroup> groups) {

    /** The same where some codes are otherwise. */
    State with(Map<Id<Code>, CodeFields> some) {
        Map<Id<Code>, CodeFields> all = new HashMap<>(codes);
        all.putAll(some);
        return new State(all, groups);
    }

    Optional<CodeFields> fields(Id<Code> code) {
        return Optional.ofNullable(codes.get(code));
    }

    CodeChange made(Id<Code> code, CodeFields fields) {
        return new CodeChange(code, CodeChange.What.MADE, fields.definition().name(), path(fields.parent()), List.of());
    }

    CodeChange changed(Id<Code> code, CodeFields before, List<FieldChange> changes) {
        return new CodeChange(
                code, CodeChange.What.CHANGED, before.definition().name(), path(before.parent()), changes);
    }

    /** What differs; paths of places as they are in this state, and in the other. */
    List<FieldChange> changes(CodeFields before, CodeFields after, State then) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : CodeValue.ALL) {
            String was = CodeValue.of(before, field);
            String is = CodeValue.of(after, field);
            if (!was.equals(is)) {
                boolean place = field == Field.PLACE;
                changes.add(new FieldChange(
                        field, place ? path(before.parent()) : was, place ? then.path(after.parent()) : is));
            }
        }
        if (!before.groups().equals(after.groups())) {
            changes.add(new FieldChange(Field.GROUPS, names(before.groups()), names(after.groups())));
        }
        return changes;
    }

    private String names(Set<Id<CodeGroup>> of) {
        return of.stream()
                .flatMap(id -> groups.find(id).stream())
                .map(CodeGroup::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String path(Optional<Id<Code>> from) {
        Deque<String> names = new ArrayDeque<>();
        Optional<CodeFields> at = from.flatMap(this::fields);
        while (at.isPresent() && names.size() <= codes.size()) {
            names.push(at.get().definition().name());
            at = at.get().parent().flatMap(this::fields);
        }
        return String.join(" › ", names);
    }

    @Override
    public String toString() {
        return "state of " + codes.size() + " codes";
    }
}
