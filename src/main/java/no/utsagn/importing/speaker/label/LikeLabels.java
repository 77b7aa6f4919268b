package no.utsagn.importing.speaker.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes which labels of a file are one voice spelt in two ways: "Int." and "Intervjuer" by their role, "Karri" and
 * "Kari" by one letter, "Kari N." and "Kari" by the first name. Nothing is put together unasked.
 */
public final class LikeLabels {

    private static final int SHORTEST_NAME = 4;
    /** A slip of the pen is rarer than the name by this. */
    private static final int RARER = 5;

    private LikeLabels() {}

    /** The proposals, each label with the most frequent one it may mean. @param turns how many each label has */
    public static List<SameVoice> of(Map<String, Integer> turns) {
        List<String> byTurns = turns.keySet().stream()
                .sorted(Comparator.comparing((String label) -> turns.getOrDefault(label, 0))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<SameVoice> same = new ArrayList<>();
        for (int i = 1; i < byTurns.size(); i++) {
            String rarer = byTurns.get(i);
            byTurns.subList(0, i).stream()
                    .filter(other -> areAlike(rarer, other, turns))
                    .findFirst()
                    .ifPresent(other -> same.add(new SameVoice(rarer, other)));
        }
        return same;
    }

    private static boolean areAlike(String rarer, String other, Map<String, Integer> turns) {
        Optional<String> role = LabelWords.role(rarer);
        if (role.isPresent() || LabelWords.role(other).isPresent()) {
            return role.equals(LabelWords.role(other)) && digits(rarer).equals(digits(other));
        }
        if (!digits(rarer).equals(digits(other))) {
            return false;
        }
        boolean slip = turns.getOrDefault(rarer, 0) * RARER <= turns.getOrDefault(other, 0);
        return sharesFirstName(rarer, other, turns) || (slip && differByOne(folded(rarer), folded(other)));
    }

    /** "Kari" and "Kari N.", if nobody else is called so. */
    private static boolean sharesFirstName(String one, String other, Map<String, Integer> turns) {
        String shorter = one.length() < other.length() ? folded(one) : folded(other);
        String longer = one.length() < other.length() ? folded(other) : folded(one);
        long named = turns.keySet().stream()
                .map(LikeLabels::folded)
                .filter(label -> label.startsWith(shorter + " "))
                .count();
        return shorter.length() > 1 && longer.startsWith(shorter + " ") && named == 1;
    }

    /** Whether one letter is put in, left out, changed, or swapped with the next. */
    static boolean differByOne(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_NAME || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        if (restOfOne.length() != restOfOther.length()) {
            String longer = restOfOne.length() > restOfOther.length() ? restOfOne : restOfOther;
            return longer.substring(1).equals(longer.equals(restOfOne) ? restOfOther : restOfOne);
        }
        boolean changed = restOfOne.isEmpty() || restOfOne.substring(1).equals(restOfOther.substring(1));
        boolean swapped = restOfOne.length() > 1
                && restOfOne.charAt(0) == restOfOther.charAt(1)
                && restOfOne.charAt(1) == restOfOther.charAt(0)
                && restOfOne.substring(2).equals(restOfOther.substring(2));
        return changed || swapped;
    }

    private static String digits(String label) {
        return label.replaceAll("\\D", "");
    }

    private static String folded(String label) {
        return LabelKey.of(label).key().toLowerCase(Locale.ROOT);
    }
}
