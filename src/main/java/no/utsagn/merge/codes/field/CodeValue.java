package no.utsagn.merge.codes.field;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Revision;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;
import no.utsagn.merge.Field;

/** The fields of a code as texts that know no language. A place is the id of the code above; a root has none. */
public final class CodeValue {

    /** The definition but for the name. */
    public static final List<Field> TEXTS =
            List.of(Field.BRIEF, Field.FULL, Field.WHEN_TO_USE, Field.WHEN_NOT_TO_USE, Field.EXAMPLE);

    /** All that is merged as one value; groups are merged one by one. */
    public static final List<Field> ALL = List.of(
            Field.NAME,
            Field.PLACE,
            Field.BRIEF,
            Field.FULL,
            Field.WHEN_TO_USE,
            Field.WHEN_NOT_TO_USE,
            Field.EXAMPLE,
            Field.COLOR,
            Field.STATUS,
            Field.ORDER);

    private CodeValue() {}

    /** What a field says. @throws IllegalArgumentException if codes have no such field */
    public static String of(CodeFields fields, Field field) {
        Definition definition = fields.definition();
        return switch (field) {
            case NAME -> definition.name();
            case BRIEF -> definition.brief();
            case FULL -> definition.full();
            case WHEN_TO_USE -> definition.whenToUse();
            case WHEN_NOT_TO_USE -> definition.whenNotToUse();
            case EXAMPLE -> definition.example();
            case PLACE -> fields.parent().map(Id::toString).orElse("");
            case ORDER -> Integer.toString(fields.order());
            case COLOR -> fields.color();
            case STATUS -> fields.status().code();
            default -> throw new IllegalArgumentException("no field of a code: " + field);
        };
    }

    /** The fields with one that says something else. */
    public static CodeFields with(CodeFields fields, Field field, String value) {
        Definition d = fields.definition();
        return switch (field) {
            case NAME -> fields.with(d.renamed(value));
            case BRIEF ->
                fields.with(new Definition(d.name(), value, d.full(), d.whenToUse(), d.whenNotToUse(), d.example()));
            case FULL ->
                fields.with(new Definition(d.name(), d.brief(), value, d.whenToUse(), d.whenNotToUse(), d.example()));
            case WHEN_TO_USE ->
                fields.with(new Definition(d.name(), d.brief(), d.full(), value, d.whenNotToUse(), d.example()));
            case WHEN_NOT_TO_USE ->
                fields.with(new Definition(d.name(), d.brief(), d.full(), d.whenToUse(), value, d.example()));
            case EXAMPLE ->
                fields.with(new Definition(d.name(), d.brief(), d.full(), d.whenToUse(), d.whenNotToUse(), value));
            case PLACE -> fields.under(parent(value), fields.order());
            case ORDER -> fields.under(fields.parent(), Integer.parseInt(value));
            case COLOR -> fields.colored(value);
            case STATUS -> fields.with(CodeStatus.ofCode(value).orElse(fields.status()));
            default -> throw new IllegalArgumentException("no field of a code: " + field);
        };
    }

    /** The code above, of the value of a place. */
    public static Optional<Id<Code>> parent(String place) {
        return place.isEmpty() ? Optional.empty() : Optional.of(Id.of(place));
    }

    /** Whether a person may have a field say this. */
    public static boolean isAllowed(Field field, String value) {
        return switch (field) {
            case NAME -> !value.isBlank() && !value.contains(">");
            case COLOR -> value.matches("#[0-9a-f]{6}");
            case STATUS -> CodeStatus.ofCode(value).isPresent();
            case ORDER -> value.matches("-?[0-9]{1,9}");
            case PLACE -> value.isEmpty() || isId(value);
            default -> true;
        };
    }

    private static boolean isId(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Who had a field say what it says now, and when: the first revision on the way back from which it has. */
    public static Stamp made(History<CodeFields> history, Field field) {
        Revision<CodeFields> at = history.head();
        String value = of(at.fields(), field);
        Optional<Revision<CodeFields>> before = Optional.of(at);
        while (before.isPresent()) {
            at = before.get();
            before = at.parents().stream()
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .flatMap((RevisionId id) -> history.find(id).stream())
                    .filter(parent -> of(parent.fields(), field).equals(value))
                    .findFirst();
        }
        return at.stamp();
    }
}
