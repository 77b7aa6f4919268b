package no.utsagn.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was measured.
 *
 * @param key of the message that says what: "bench.phrase". What follows the first dot names it for programs
 * @param n how often it was measured
 * @param p50 the median
 * @param p95 what 95 of 100 did not exceed; of what is better the more of it, what 95 of 100 exceeded
 * @param unit "ms", "MB/s", "×"
 */
public record Measurement(
        String key,
        Size size,
        int n,
        double p50,
        double p95,
        String unit,
        List<Baseline> baselines,
        Optional<Target> target) {

    public Measurement {
        baselines = List.copyOf(baselines);
    }

    /** Times, in milliseconds. */
    public static Measurement of(String key, Size size, Times times) {
        return new Measurement(key, size, times.count(), times.p50(), times.p95(), "ms", List.of(), Optional.empty());
    }

    /** A single figure. */
    public static Measurement of(String key, Size size, double value, String unit) {
        return new Measurement(key, size, 1, value, value, unit, List.of(), Optional.empty());
    }

    /** The same beside what another way took. */
    public Measurement beside(String name, Times other) {
        List<Baseline> more = new ArrayList<>(baselines);
        more.add(new Baseline(name, other.p50(), other.p95(), other.p50() / p50));
        return new Measurement(key, size, n, p50, p95, unit, more, target);
    }

    /** The same with what it is to reach. */
    public Measurement with(Optional<Target> other) {
        return new Measurement(key, size, n, p50, p95, unit, baselines, other);
    }

    /** What programs call it. */
    public String name() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** Whether it reaches its target, if it has one. */
    public Optional<Boolean> met() {
        return target.map(t -> t.isMetBy(p50, p95));
    }
}
