package no.utsagn.bench.like;

import java.util.List;
import java.util.Optional;
import no.utsagn.bench.measure.Baseline;
import no.utsagn.bench.measure.Bench;
import no.utsagn.bench.measure.Ground;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;

/**
 * How many codings that were held out are found by "more like this", on the samples whatever the size: the share among
 * the twenty best, beside BM25 on the code's name, the longest turns and turns at random.
 */
public final class LikeBench implements Bench {

    private static final String UNIT = "recall@20";

    @Override
    public String name() {
        return "like";
    }

    @Override
    public List<Measurement> measure(Ground ground) {
        return List.of(of(ground.size(), Recall.together(new MeasureLike(SampleCodings.read()).measure())));
    }

    static Measurement of(Size size, Recall all) {
        return new Measurement(
                "bench.like",
                size,
                all.turns(),
                all.ofLike(),
                all.ofLike(),
                UNIT,
                List.of(
                        beside("BM25 name", all.ofName(), all.ofLike()),
                        beside("longest", all.ofLength(), all.ofLike()),
                        beside("random", all.ofChance(), all.ofLike())),
                Optional.empty());
    }

    private static Baseline beside(String name, double other, double ours) {
        return new Baseline(name, other, other, ours == 0 ? 0 : other / ours);
    }
}
