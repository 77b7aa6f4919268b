package no.utsagn.search.condition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.search.query.Field;

/** Finds codes by name or path. */
final class CodeNames {

    private static final Pattern SIGN = Pattern.compile("\\s*[>/]\\s*");

    private final Codebook codebook;

    CodeNames(Codebook codebook) {
        this.codebook = codebook;
    }

    /** All codes with a name, or with a path that ends so; without those below. */
    Set<Id<Code>> named(Field field) {
        String wanted = SIGN.matcher(field.value()).replaceAll("/");
        Value value = new Value(new Field(field.kind(), field.name(), wanted, field.beginning()));
        Set<Id<Code>> found = new HashSet<>();
        for (Code code : codebook.codes()) {
            if (fits(value, codebook.path(code.id()).names())) {
                found.add(code.id());
            }
        }
        return found;
    }

    /** The codes that a condition counts: with those below, unless it says otherwise. */
    Set<Id<Code>> counted(Field field) {
        Set<Id<Code>> named = named(field);
        if (field.kind() == Field.Kind.CODE_ALONE) {
            return named;
        }
        Set<Id<Code>> all = new HashSet<>();
        named.forEach(code -> all.addAll(codebook.withDescendants(code)));
        return all;
    }

    private static boolean fits(Value value, List<String> path) {
        String end = "";
        for (int i = path.size() - 1; i >= 0; i--) {
            String name = SIGN.matcher(Value.key(path.get(i))).replaceAll("/");
            end = end.isEmpty() ? name : name + "/" + end;
            if (value.fitsKey(end)) {
                return true;
            }
        }
        return false;
    }
}
