package no.utsagn.transcript.people;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a person or a transcript beside role and site: trade, sector, age group. Names are the study's own.
 *
 * @param values by name, in alphabetical order; neither names nor values are blank
 */
public record Attributes(Map<String, String> values) {

    public Attributes {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        values.forEach((name, value) -> {
            if (name.isBlank() || value.isBlank()) {
                throw new IllegalArgumentException("a blank attribute");
            }
        });
    }

    /** Nothing known. */
    public static Attributes none() {
        return new Attributes(Map.of());
    }

    /** The value of an attribute, if it is known. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The same with one attribute set. */
    public Attributes with(String name, String value) {
        Map<String, String> copy = new TreeMap<>(values);
        copy.put(name, value);
        return new Attributes(copy);
    }

    /** The same with those of {@code more}, which win. */
    public Attributes with(Attributes more) {
        Map<String, String> copy = new TreeMap<>(values);
        copy.putAll(more.values);
        return new Attributes(copy);
    }

    /** The names alone: a value may tell who somebody is. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
