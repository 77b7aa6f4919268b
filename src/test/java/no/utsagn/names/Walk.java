package no.utsagn.names;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Items;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Codings;
import no.utsagn.transcript.people.Role;

/** Collects every string in a value, whatever record it lies in, so that nothing can be forgotten. */
final class Walk {

    private final List<String> strings = new ArrayList<>();

    private Walk() {}

    /** All strings but the names of coders and of roles, which the program does not rewrite. */
    static List<String> strings(Object value) {
        Walk walk = new Walk();
        walk.visit(value);
        return walk.strings;
    }

    private void visit(Object value) {
        if (value instanceof Coder || value instanceof Role) {
            return;
        }
        if (value instanceof String string) {
            strings.add(string);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::visit);
        } else if (value instanceof Items<?> items) {
            items.all().forEach(this::visit);
        } else if (value instanceof Codings codings) {
            codings.all().forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::visit);
            map.values().forEach(this::visit);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Record) {
            components(value);
        }
    }

    private void components(Object record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                visit(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }
}
