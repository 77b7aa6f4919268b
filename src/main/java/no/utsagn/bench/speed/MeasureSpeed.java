package no.utsagn.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.bench.like.LikeBench;
import no.utsagn.bench.measure.Bench;
import no.utsagn.bench.measure.Ground;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Watch;
import no.utsagn.bench.speed.merge.MergeBench;
import no.utsagn.bench.speed.search.EditBench;
import no.utsagn.bench.speed.search.IndexBench;
import no.utsagn.bench.speed.search.KeystrokeBench;
import no.utsagn.bench.speed.search.QueryBench;

/** Measures the program, group by group. What is built later adds its group to {@link #ALL}. */
public final class MeasureSpeed {

    /** All groups, in the order in which they are measured. The first finds the program cold. */
    private static final List<Bench> ALL = List.of(
            new IndexBench(),
            new QueryBench(),
            new EditBench(),
            new KeystrokeBench(),
            new LikeBench(),
            new MergeBench());

    private final List<Bench> benches;

    /**
     * @param only names of the groups that are to be measured; all if there is none
     * @throws no.utsagn.base.ProblemException if there is no such group
     */
    public MeasureSpeed(List<String> only) {
        this(ALL, only);
    }

    MeasureSpeed(List<Bench> all, List<String> only) {
        List<String> names = all.stream().map(Bench::name).toList();
        only.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw Problem.of("bench.no-such-group", name, String.join(", ", names))
                    .exception();
        });
        benches = all.stream()
                .filter(bench -> only.isEmpty() || only.contains(bench.name()))
                .toList();
    }

    /**
     * Measures.
     *
     * @param progress of making what is measured on, in words
     * @param tell hears of each measurement when it is made
     * @throws Progress.StoppedException if it is stopped
     */
    public List<Measurement> on(Size size, Watch watch, Progress progress, Consumer<Measurement> tell) {
        return on(Ground.of(size, watch, progress), progress, tell);
    }

    List<Measurement> on(Ground ground, Progress progress, Consumer<Measurement> tell) {
        List<Measurement> all = new ArrayList<>();
        for (Bench bench : benches) {
            progress.orStop();
            for (Measurement measurement : bench.measure(ground)) {
                tell.accept(measurement);
                all.add(measurement);
            }
        }
        return all;
    }
}
