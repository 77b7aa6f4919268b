package no.utsagn.ui.search.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts fields into a query as somebody wrote it, and takes them out: rolle:kandidat. */
public final class Filters {

    /** A field with its value, plain or in quotes. */
    private static final Pattern FIELD = Pattern.compile("(?<!\\S)([\\p{L}\\p{N}_]+):(\"[^\"]*\"|[^\\s()\"]+)");

    private Filters() {}

    /** A value as it stands behind a field: in quotes where it is more than one word. */
    public static String value(String value) {
        boolean plain = value.codePoints().allMatch(Character::isLetterOrDigit) && !value.isEmpty();
        return plain ? value : "\"" + value.replace("\"", "") + "\"";
    }

    private static String written(String field, String value) {
        return field + ":" + value(value);
    }

    /** The value that a query asks for in a field; the first, if there are several. */
    public static Optional<String> value(String query, String field) {
        Matcher found = FIELD.matcher(query);
        while (found.find()) {
            if (found.group(1).equalsIgnoreCase(field)) {
                return Optional.of(found.group(2).replace("\"", ""));
            }
        }
        return Optional.empty();
    }

    /** The query asking for a value in a field; for none, if it asked for this one. */
    public static String toggled(String query, String field, String value) {
        boolean asked = value(query, field)
                .filter(now -> now.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
                .isPresent();
        List<String> parts = new ArrayList<>(List.of(without(query, field)));
        if (!asked) {
            parts.add(written(field, value));
        }
        return String.join(" ", parts).strip();
    }

    /** The query without a field. */
    private static String without(String query, String field) {
        return FIELD.matcher(query)
                .replaceAll(
                        found -> found.group(1).equalsIgnoreCase(field) ? "" : Matcher.quoteReplacement(found.group()))
                .replaceAll("\\s{2,}", " ")
                .strip();
    }
}
