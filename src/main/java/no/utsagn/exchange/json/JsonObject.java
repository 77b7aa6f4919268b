package no.utsagn.exchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.utsagn.base.Problem;
import no.utsagn.exchange.json.JsonValue.Place;

/** The fields of one object in a JSON file, asked for by name and kind. */
public record JsonObject(String file, Place place, Map<String, JsonValue> fields) {

    /** @throws no.utsagn.base.ProblemException if the value is no object */
    public static JsonObject of(String file, JsonValue value) {
        if (value instanceof JsonValue.Fields object) {
            return new JsonObject(file, object.place(), object.byName());
        }
        throw wrong(file, value.place(), "{ … }");
    }

    /** @throws no.utsagn.base.ProblemException if there is a field with another name, for it would be lost */
    public void requireOnly(Set<String> known) {
        fields.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw Problem.of(
                                "exchange.unknown-field",
                                file,
                                value.place().line(),
                                value.place().column(),
                                String.join(", ", new TreeSet<>(known)))
                        .exception();
            }
        });
    }

    /** The value of a field, which must be there. */
    public JsonValue required(String name) {
        return find(name)
                .orElseThrow(() -> Problem.of("exchange.missing-field", file, place.line(), place.column(), name)
                        .exception());
    }

    /** The value of a field, if it is there. */
    public Optional<JsonValue> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The string in a field; empty text where there is no such field. */
    public String text(String name) {
        return find(name).map(this::text).orElse("");
    }

    /** The string in a field that must be there and say something. */
    public String requiredText(String name) {
        JsonValue value = required(name);
        String text = text(value).strip();
        if (text.isEmpty()) {
            throw wrong(value, "\"…\"");
        }
        return text;
    }

    /** A value as a string. */
    public String text(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return text.text();
        }
        throw wrong(value, "\"…\"");
    }

    /** A value as a number that an int holds. */
    public int whole(JsonValue value) {
        if (value instanceof JsonValue.Whole whole && whole.number() == (int) whole.number()) {
            return (int) whole.number();
        }
        throw wrong(value, "1, 2, 3 …");
    }

    /** A value as true or false. */
    public boolean flag(JsonValue value) {
        if (value instanceof JsonValue.Flag flag) {
            return flag.on();
        }
        throw wrong(value, "true, false");
    }

    /** The list in a field; no elements where there is no such field. */
    public List<JsonValue> elements(String name) {
        Optional<JsonValue> value = find(name);
        if (value.isPresent() && !(value.get() instanceof JsonValue.Elements)) {
            throw wrong(value.get(), "[ … ]");
        }
        return value.map(v -> ((JsonValue.Elements) v).values()).orElse(List.of());
    }

    /** The list of objects in a field; none where there is no such field. */
    public List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        elements(name).forEach(value -> objects.add(of(file, value)));
        return objects;
    }

    /** The exception for a value that does not fit. @param wanted what would, in signs that need no translation */
    public RuntimeException wrong(JsonValue value, String wanted) {
        return wrong(file, value.place(), wanted);
    }

    private static RuntimeException wrong(String file, Place place, String wanted) {
        return Problem.of("exchange.wrong-value", file, place.line(), place.column(), wanted)
                .exception();
    }

    @Override
    public String toString() {
        return "object of " + fields.size() + " fields";
    }
}
