package no.utsagn.bench.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** How long something took, time after time. Kept in milliseconds. */
public final class Times {

    private static final double NANOS = 1e6;

    private final double[] sorted;

    private Times(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * How often, and how long, something is measured.
     *
     * @param warmUps how often it is done first, without being measured
     * @param most how long it may take in all; once that is over no more is measured, but once at least
     */
    public record Plan(int warmUps, int count, Duration most) {

        /** Does it so. @param work is given numbers from 0 on, never the same twice */
        public Times measure(Watch watch, IntConsumer work) {
            long end = System.nanoTime() + most.toNanos();
            int number = 0;
            while (number < warmUps && System.nanoTime() < end - most.toNanos() / 2) {
                work.accept(number++);
            }
            double[] times = new double[count];
            int done = 0;
            while (done < count && (done == 0 || System.nanoTime() < end)) {
                long start = watch.nanos();
                work.accept(number++);
                times[done++] = (watch.nanos() - start) / NANOS;
            }
            return of(Arrays.copyOf(times, done));
        }
    }

    /** These times. @param millis one at least */
    public static Times of(double... millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    /** How many there are. */
    public int count() {
        return sorted.length;
    }

    /** The median. */
    public double p50() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** What 95 of 100 did not exceed: the nearest rank. */
    public double p95() {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * 0.95) - 1)];
    }

    @Override
    public String toString() {
        return count() + " times, " + p50() + " ms";
    }
}
