package no.utsagn.bench.speed.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import no.utsagn.base.Progress;
import no.utsagn.bench.measure.Bench;
import no.utsagn.bench.measure.Ground;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Target;
import no.utsagn.search.SearchIndex;

/**
 * How fast a study is indexed, and how large the index is beside its text. Speed on one core is text by time of the
 * processor, of all threads of the program: what else the machine does makes no difference.
 */
public final class IndexBench implements Bench {

    private static final double MEGA = 1e6;
    private static final double NANOS = 1e9;
    private static final double FAST_ENOUGH = 25;
    private static final double SMALL_ENOUGH = 0.65;
    /** So much text is indexed at least before the program is warm, and again to measure. */
    private static final long ENOUGH_BYTES = 100_000_000;

    private final int mostRounds;

    public IndexBench() {
        this(25);
    }

    IndexBench(int mostRounds) {
        this.mostRounds = mostRounds;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public List<Measurement> measure(Ground ground) {
        List<Measurement> all = new ArrayList<>();
        Run cold = run(ground);
        int rounds = (int) Math.max(1, Math.min(mostRounds, ENOUGH_BYTES / ground.textBytes()));
        for (int i = 0; i < rounds; i++) {
            run(ground);
        }
        List<Run> warm = new ArrayList<>();
        for (int i = 0; i < Math.max(2, rounds); i++) {
            warm.add(run(ground));
        }
        Size size = ground.size();
        all.add(Measurement.of("bench.index-cold", size, cold.bySecond(), "MB/s"));
        all.add(median("bench.index-warm", size, warm.stream().mapToDouble(Run::bySecond)));
        all.add(median("bench.index-core", size, warm.stream().mapToDouble(Run::bySecondOfProcessor))
                .with(Optional.of(Target.atLeast(FAST_ENOUGH))));
        all.add(Measurement.of("bench.index-size", size, cold.size(), "×")
                .with(Optional.of(new Target(Target.Figure.P50, Target.Bound.AT_MOST, SMALL_ENOUGH))));
        return all;
    }

    private static Measurement median(String key, Size size, DoubleStream speeds) {
        double[] sorted = speeds.sorted().toArray();
        return new Measurement(
                key,
                size,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length / 20],
                "MB/s",
                List.of(),
                Optional.empty());
    }

    /** One indexing. @param size of the index, in sizes of the text */
    private record Run(double megabytes, double seconds, double processor, double size) {
        double bySecond() {
            return megabytes / seconds;
        }

        double bySecondOfProcessor() {
            return megabytes / processor;
        }
    }

    private static Run run(Ground ground) {
        System.gc();
        Duration before = processor();
        long start = System.nanoTime();
        try (SearchIndex index = SearchIndex.of(ground.study(), Progress.none())) {
            double seconds = (System.nanoTime() - start) / NANOS;
            double processor = processor().minus(before).toNanos() / NANOS;
            return new Run(ground.textBytes() / MEGA, seconds, processor, (double) index.bytes() / ground.textBytes());
        }
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
