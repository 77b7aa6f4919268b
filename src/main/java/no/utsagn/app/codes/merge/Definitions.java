package no.utsagn.app.codes.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.utsagn.codebook.Definition;

/** Joins definitions without losing a word: empty fields are filled, and what both say stands one after the other. */
final class Definitions {

    private final Definition own;
    private final Map<FieldFill.Field, String> texts = new EnumMap<>(FieldFill.Field.class);
    private final Map<FieldFill.Field, List<String>> from = new EnumMap<>(FieldFill.Field.class);

    Definitions(Definition own) {
        this.own = own;
        for (FieldFill.Field field : FieldFill.Field.values()) {
            texts.put(field, text(own, field).strip());
            from.put(field, new ArrayList<>());
        }
    }

    void add(Definition other) {
        for (FieldFill.Field field : FieldFill.Field.values()) {
            add(field, text(other, field).strip(), other.name());
        }
    }

    /** The one line that both have stays one line: the other's goes to the paragraph below it. */
    private void add(FieldFill.Field field, String said, String name) {
        String now = texts.getOrDefault(field, "");
        if (said.isEmpty() || now.contains(said)) {
            return;
        }
        if (field == FieldFill.Field.BRIEF && !now.isEmpty()) {
            add(FieldFill.Field.FULL, said, name);
            return;
        }
        texts.put(field, now.isEmpty() ? said : now + "\n" + said);
        from.getOrDefault(field, List.of()).add(name);
    }

    Definition joined() {
        return new Definition(
                own.name(),
                of(FieldFill.Field.BRIEF),
                of(FieldFill.Field.FULL),
                of(FieldFill.Field.WHEN_TO_USE),
                of(FieldFill.Field.WHEN_NOT_TO_USE),
                of(FieldFill.Field.EXAMPLE));
    }

    private String of(FieldFill.Field field) {
        return texts.getOrDefault(field, "");
    }

    /** What became of the fields that say something. */
    List<FieldFill> fills() {
        List<FieldFill> fills = new ArrayList<>();
        for (FieldFill.Field field : FieldFill.Field.values()) {
            List<String> names =
                    from.getOrDefault(field, List.of()).stream().distinct().toList();
            boolean had = !text(own, field).isBlank();
            if (had || !names.isEmpty()) {
                FieldFill.How how =
                        names.isEmpty() ? FieldFill.How.KEPT : had ? FieldFill.How.JOINED : FieldFill.How.FILLED;
                fills.add(new FieldFill(field, how, names));
            }
        }
        return fills;
    }

    private static String text(Definition definition, FieldFill.Field field) {
        return switch (field) {
            case BRIEF -> definition.brief();
            case FULL -> definition.full();
            case WHEN_TO_USE -> definition.whenToUse();
            case WHEN_NOT_TO_USE -> definition.whenNotToUse();
            case EXAMPLE -> definition.example();
        };
    }
}
