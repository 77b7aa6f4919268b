package no.utsagn.exchange.json;

import java.util.List;
import java.util.Map;

/** A value of a JSON file that knows where it stands, so that what is wrong with it can be shown. */
public sealed interface JsonValue {

    /** Where it begins. */
    Place place();

    /** A place in a file. @param line counted from 1 @param column counted from 1, in characters */
    record Place(int line, int column) {}

    /** Fields in the order of the file. */
    record Fields(Place place, Map<String, JsonValue> byName) implements JsonValue {}

    /** A list. */
    record Elements(Place place, List<JsonValue> values) implements JsonValue {}

    /** A string. */
    record Text(Place place, String text) implements JsonValue {
        @Override
        public String toString() {
            return "text of " + text.length();
        }
    }

    /** A number without fraction. */
    record Whole(Place place, long number) implements JsonValue {}

    /** True or false. */
    record Flag(Place place, boolean on) implements JsonValue {}

    /** Anything else, which no field takes: null, fractions. */
    record Other(Place place) implements JsonValue {}
}
