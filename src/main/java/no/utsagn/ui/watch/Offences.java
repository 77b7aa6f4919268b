package no.utsagn.ui.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that was too slow in one run. Told on one thread, asked on another. */
final class Offences {

    private final List<Offence> all = new ArrayList<>();

    synchronized void add(Offence offence) {
        all.add(offence);
    }

    synchronized List<Offence> all() {
        return List.copyOf(all);
    }

    /** One line for each event and innermost method: how often, the longest, in which methods. The longest first. */
    List<String> summary() {
        Map<String, List<Offence>> same =
                all().stream().collect(Collectors.groupingBy(o -> o.during() + "\t" + innermost(o)));
        return same.values().stream()
                .map(Offences::worst)
                .sorted(Comparator.comparingLong((Worst w) -> -w.offence().millis()))
                .map(w -> w.times() + " ×\t" + w.offence().line())
                .toList();
    }

    private record Worst(int times, Offence offence) {}

    private static Worst worst(List<Offence> same) {
        return new Worst(
                same.size(),
                same.stream().max(Comparator.comparingLong(Offence::millis)).orElseThrow());
    }

    private static String innermost(Offence offence) {
        return offence.frames().stream()
                .findFirst()
                .map(f -> f.split(":", 2)[0])
                .orElse("");
    }
}
