package no.utsagn.search.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How the names of conditions are written. */
final class FieldNames {

    /** All that has not this code. */
    private static final Set<String> NOT_CODE = Set.of("ikkekode", "ikkjekode", "notcode");

    /** What several codes share. */
    private static final Set<String> OVERLAPS = Set.of("overlapper", "overlappar", "overlaps");

    private FieldNames() {}

    static boolean isNotCode(String name) {
        return NOT_CODE.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isOverlaps(String name) {
        return OVERLAPS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isCode(String name) {
        return Field.Kind.called(name).equals(Optional.of(Field.Kind.CODE));
    }

    private static boolean isKnown(String name) {
        return isNotCode(name) || isOverlaps(name) || Field.Kind.called(name).isPresent();
    }

    /**
     * Where the name of a condition that begins at an offset ends, and its sign stands. A name that is not our own needs
     * its value right behind the colon: "hun sa: nei" says three words.
     *
     * @return the offset itself if there is none
     */
    static int end(String query, int from) {
        int end = from;
        while (end < query.length() && belongs(query.charAt(end), end == from)) {
            end++;
        }
        if (end == from || end == query.length()) {
            return from;
        }
        char sign = query.charAt(end);
        String name = query.substring(from, end);
        boolean valued = end + 1 < query.length() && startsValue(query.charAt(end + 1));
        boolean named = sign == ':' ? valued || isKnown(name) : sign == '=' && (isCode(name) || isNotCode(name));
        return named ? end : from;
    }

    private static boolean startsValue(char c) {
        return Signs.isQuote(c) || !Signs.endsChunk(c);
    }

    private static boolean belongs(char c, boolean first) {
        return Character.isLetter(c) || (!first && (Character.isDigit(c) || c == '_' || c == '-'));
    }
}
