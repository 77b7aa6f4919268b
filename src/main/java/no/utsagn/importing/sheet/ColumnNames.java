package no.utsagn.importing.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.importing.sheet.header.Heading;

/** Gives each column a name that no other has: "Kommentar", "Kommentar (2)". */
final class ColumnNames {

    private final Set<Heading> written;
    private final Set<Heading> given = new HashSet<>();
    private final Map<Heading, Integer> numbers = new HashMap<>();

    /** @param written the names that stand in the file, which a made one must not take */
    ColumnNames(Set<String> written) {
        this.written = written.stream().map(Heading::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The name itself, if it was not given before. */
    String give(String wanted) {
        Heading heading = Heading.of(wanted);
        if (given.add(heading)) {
            return wanted;
        }
        while (true) {
            String name = wanted + " (" + numbers.merge(heading, 1, Integer::sum) + ")";
            Heading numbered = Heading.of(name);
            boolean second = !name.endsWith("(1)");
            if (second && !written.contains(numbered) && given.add(numbered)) {
                return name;
            }
        }
    }
}
