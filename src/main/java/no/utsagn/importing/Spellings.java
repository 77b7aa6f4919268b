package no.utsagn.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.importing.speaker.label.LabelKey;

/** Which written labels are one voice: those that differ in capitals or a full stop, and those a person put together. */
final class Spellings {

    private static final int LONGEST_CHAIN = 10;

    private final Map<LabelKey, String> same = new HashMap<>();

    /** @param sameAs another label of the same voice by the label that stands in the file */
    Spellings(Map<String, String> sameAs) {
        sameAs.forEach((label, other) -> same.put(LabelKey.of(label), other));
    }

    /** What all spellings of one voice have in common. */
    LabelKey key(String written) {
        LabelKey key = LabelKey.of(written);
        for (int i = 0; i < LONGEST_CHAIN && same.containsKey(key); i++) {
            key = LabelKey.of(same.getOrDefault(key, ""));
        }
        return key;
    }

    boolean areSame(String one, String other) {
        return key(one).equals(key(other));
    }

    /** The usual spelling of each voice: the most frequent of its own, or the one that a person told. */
    Map<LabelKey, String> usual(List<String> written) {
        Map<LabelKey, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (String label : written) {
            Map<String, Integer> own = counts.computeIfAbsent(key(label), key -> new LinkedHashMap<>());
            own.merge(label, LabelKey.of(label).equals(key(label)) ? 1 : 0, Integer::sum);
        }
        Map<LabelKey, String> usual = new LinkedHashMap<>();
        counts.forEach((key, own) -> usual.put(key, most(key, own)));
        return usual;
    }

    private String most(LabelKey key, Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        if (most == 0) {
            return same.values().stream()
                    .filter(label -> LabelKey.of(label).equals(key))
                    .findFirst()
                    .orElseThrow();
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
