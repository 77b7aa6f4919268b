package no.utsagn.bench.speed.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.utsagn.base.Progress;
import no.utsagn.bench.measure.Bench;
import no.utsagn.bench.measure.Ground;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Target;
import no.utsagn.bench.measure.Times;
import no.utsagn.bench.speed.baseline.SqliteText;
import no.utsagn.search.SearchIndex;

/**
 * How long each kind of question takes, from the written query to the hits with all that was found in them, beside
 * SQLite's FTS5 and a scan that answer the same questions. Nobody counts how many more there are: neither they nor we;
 * how long that takes us is measured apart. No question is asked twice.
 */
public final class QueryBench implements Bench {

    private static final long SEED = 11;
    private static final Times.Plan OURS = new Times.Plan(200, 500, Duration.ofSeconds(12));
    private static final Times.Plan FTS5 = new Times.Plan(10, 60, Duration.ofSeconds(6));
    private static final Times.Plan SCAN = new Times.Plan(1, 12, Duration.ofSeconds(6));
    private static final double TIMES_AS_FAST = 40;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Measurement> measure(Ground ground) {
        List<Measurement> all = new ArrayList<>();
        try (SearchIndex index = SearchIndex.of(ground.study(), Progress.none());
                SqliteText others = SqliteText.of(ground.study())) {
            Searching searching = new Searching(index);
            // Everything once, so that no kind has to pay for what all of them need.
            for (QuestionKind kind : QuestionKind.all()) {
                ours(kind, ground, searching, questions(ground, 0), new Times.Plan(0, 100, Duration.ofSeconds(2)));
            }
            for (QuestionKind kind : QuestionKind.all()) {
                all.add(measure(kind, ground, searching, others));
            }
        }
        all.addAll(timesAsFast(all, ground.size()));
        return all;
    }

    private static Phrasebook questions(Ground ground, long more) {
        return Phrasebook.of(ground.study(), SEED + more);
    }

    private static Times ours(QuestionKind kind, Ground ground, Searching searching, Phrasebook book, Times.Plan plan) {
        List<Question> asked = IntStream.range(0, plan.warmUps() + plan.count())
                .mapToObj(i -> kind.ask().apply(book))
                .toList();
        return plan.measure(ground.watch(), i -> {
            String query = asked.get(i).ours();
            switch (kind.wanted()) {
                case BEST -> searching.best(ground.study(), query, kind.width());
                case ALL -> searching.all(ground.study(), query, kind.width());
                case COUNT -> searching.count(ground.study(), query, kind.width());
            }
        });
    }

    private static Measurement measure(QuestionKind kind, Ground ground, Searching searching, SqliteText others) {
        Times times = ours(kind, ground, searching, questions(ground, 1), OURS);
        Measurement ours = Measurement.of(kind.key(), ground.size(), times).with(kind.target(ground.size()));
        if (kind.wanted() != QuestionKind.Wanted.BEST) {
            return ours;
        }
        ours = beside(ours, "SQLite FTS5", kind, ground, FTS5, Question::fts5, others::best);
        return beside(ours, "SQLite LIKE", kind, ground, SCAN, Question::like, others::scan);
    }

    private static Measurement beside(
            Measurement ours,
            String name,
            QuestionKind kind,
            Ground ground,
            Times.Plan plan,
            Function<Question, Optional<String>> asked,
            Consumer<String> answer) {
        Phrasebook book = questions(ground, 2);
        List<String> questions = IntStream.range(0, plan.warmUps() + plan.count())
                .mapToObj(i -> asked.apply(kind.ask().apply(book)))
                .flatMap(Optional::stream)
                .toList();
        return questions.isEmpty()
                ? ours
                : ours.beside(name, plan.measure(ground.watch(), i -> answer.accept(questions.get(i))));
    }

    /** How many times as fast as FTS5 the best are found. */
    private static List<Measurement> timesAsFast(List<Measurement> all, Size size) {
        return all.stream()
                .filter(measurement -> measurement.key().equals("bench.frequent"))
                .flatMap(measurement -> measurement.baselines().stream())
                .filter(baseline -> baseline.name().equals("SQLite FTS5"))
                .map(baseline -> Measurement.of("bench.times-fts5", size, baseline.ratio(), "×")
                        .with(Optional.of(Target.atLeast(TIMES_AS_FAST)).filter(target -> size == Size.L)))
                .toList();
    }
}
