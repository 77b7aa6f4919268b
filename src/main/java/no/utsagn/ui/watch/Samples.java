package no.utsagn.ui.watch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks taken at a thread while it was busy: where it was most often. */
final class Samples {

    private static final String OURS = "no.utsagn.";
    private static final String OWN = Watch.class.getName();
    private static final int MOST = 4;

    private final Map<List<String>, Integer> seen = new LinkedHashMap<>();

    void add(StackTraceElement... stack) {
        seen.merge(frames(stack), 1, Integer::sum);
    }

    /** The frames that were seen most often; none if nobody looked. */
    List<String> frames() {
        return seen.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<List<String>, Integer> e) -> e.getValue()))
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    /** The innermost frames of this program, or the innermost of all where it is not in it. */
    private static List<String> frames(StackTraceElement... stack) {
        List<String> ours = Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith(OURS)
                        && !frame.getClassName().equals(OWN))
                .limit(MOST)
                .map(Samples::shown)
                .toList();
        return ours.isEmpty()
                ? Arrays.stream(stack).limit(MOST).map(Samples::shown).toList()
                : ours;
    }

    private static String shown(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
