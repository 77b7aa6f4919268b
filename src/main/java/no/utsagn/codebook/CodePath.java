package no.utsagn.codebook;

import java.util.Arrays;
import java.util.List;

/**
 * The names from a root of the tree down to a code, as people write them: "Tillit &gt; Å bli regnet med".
 *
 * @param names never empty
 */
public record CodePath(List<String> names) {

    /** What stands between two names when a path is written. */
    public static final String SEPARATOR = " > ";

    public CodePath {
        names = List.copyOf(names);
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a code path without a name");
        }
    }

    /**
     * Reads a path as people write it; blanks around the signs do not matter.
     *
     * @throws IllegalArgumentException if a name in it is blank
     */
    public static CodePath of(String written) {
        return new CodePath(
                Arrays.stream(written.split(">", -1)).map(String::strip).toList());
    }

    /** The path as people write it. */
    public String written() {
        return String.join(SEPARATOR, names);
    }

    /** The name of the code itself. */
    public String last() {
        return names.get(names.size() - 1);
    }

    /** Whether this path is that of the same code or one above it. */
    public boolean isPrefixOf(CodePath other) {
        return other.names.size() >= names.size()
                && other.names.subList(0, names.size()).equals(names);
    }
}
