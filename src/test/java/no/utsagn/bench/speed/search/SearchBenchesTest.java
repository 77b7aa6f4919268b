package no.utsagn.bench.speed.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.bench.generate.GenerateStudy;
import no.utsagn.bench.generate.Recipe;
import no.utsagn.bench.measure.Ground;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Times;
import no.utsagn.bench.measure.Watch;
import no.utsagn.codebook.Coder;
import no.utsagn.language.forms.Width;
import no.utsagn.search.SearchIndex;
import no.utsagn.search.query.Parsed;
import no.utsagn.search.query.Query;
import no.utsagn.study.StudyFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That what is measured is what is meant. How fast it is, no test can tell. */
class SearchBenchesTest {

    private static final Ground GROUND = Ground.of(
            Size.S,
            Watch.PROCESSOR,
            new GenerateStudy(SampleFolder.find().files(), new Recipe(3, 6_000, 20, 60, 1))
                    .study(
                            StudyFacts.of("Målt", Instant.parse("2026-03-01T10:00:00Z")),
                            new Coder(Id.random(), "M"),
                            Progress.none()));

    private static final Times.Plan FEW = new Times.Plan(2, 5, Duration.ofSeconds(5));

    static Stream<QuestionKind> kinds() {
        return QuestionKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void asksDifferentQuestionsThatCanBeRead(QuestionKind kind) {
        Phrasebook book = Phrasebook.of(GROUND.study(), 4);
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            asked.add(kind.ask().apply(book).ours());
        }
        assertThat(asked).hasSizeGreaterThan(12).allSatisfy(query -> assertThat(Query.parse(query))
                .isInstanceOf(Parsed.Read.class));
    }

    @Test
    void whatIsAskedIsMostlyFound() {
        Phrasebook book = Phrasebook.of(GROUND.study(), 4);
        try (SearchIndex index = SearchIndex.of(GROUND.study(), Progress.none())) {
            Searching searching = new Searching(index);
            assertThat(turns(searching, book.frequent())).isGreaterThan(5);
            assertThat(turns(searching, book.rare())).isPositive();
            assertThat(turns(searching, book.ordinary())).isPositive();
            assertThat(turns(searching, '"' + String.join(" ", book.inARow(3)) + '"'))
                    .isPositive();
        }
    }

    private static int turns(Searching searching, String query) {
        int turns = searching.count(GROUND.study(), query, Width.EXACT).turns();
        assertThat(searching.best(GROUND.study(), query, Width.EXACT).hits()).hasSize(Math.min(100, turns));
        assertThat(searching.all(GROUND.study(), query, Width.EXACT).hits()).hasSize(turns);
        return turns;
    }

    @Test
    void eachKindHasATargetForTheLargeArchive() {
        assertThat(kinds().filter(kind -> kind.wanted() == QuestionKind.Wanted.BEST))
                .allMatch(kind -> kind.target(Size.M).isPresent());
        assertThat(kinds().filter(kind -> kind.target(Size.L).isPresent()).map(QuestionKind::key))
                .isEqualTo(List.of("bench.frequent", "bench.phrase", "bench.near", "bench.between", "bench.infix"));
    }

    @Test
    void anEditIsFoundAndAKeystrokeAnswered() {
        assertThat(new EditBench(FEW).measure(GROUND)).singleElement().matches(edit -> edit.n() == 5);
        assertThat(new KeystrokeBench(FEW).measure(GROUND)).singleElement().matches(key -> key.met()
                .isPresent());
    }

    @Test
    void indexingTellsSpeedAndSize() {
        assertThat(new IndexBench(1).measure(GROUND))
                .extracting(measurement -> measurement.name())
                .containsExactly("index-cold", "index-warm", "index-core", "index-size");
    }
}
