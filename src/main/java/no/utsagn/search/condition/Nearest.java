package no.utsagn.search.condition;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Names that come near to one that is none. */
final class Nearest {

    private static final int MOST = 3;

    /** Longer names are compared by their beginning. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** Up to three of some names: such as hold what was written first, then by how many letters differ. */
    static String to(String written, Collection<String> names) {
        String wanted = shortened(Value.key(written));
        List<String> nearest = names.stream()
                .sorted(Comparator.comparing((String name) -> !holds(Value.key(name), wanted))
                        .thenComparing(name -> distance(wanted, shortened(Value.key(name))))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        return nearest.stream().collect(Collectors.joining(", "));
    }

    private static boolean holds(String name, String wanted) {
        return !wanted.isEmpty() && name.contains(wanted);
    }

    private static String shortened(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    /** Levenshtein's distance: letters put in, left out or changed. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
