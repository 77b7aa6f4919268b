package no.utsagn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first hits alone are the first of all hits, also where there are so many that most are not looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstHitsTest {

    private static final int TURNS = 1536;
    private static final int FIRST = 20;
    private static final List<String> WORDS = List.of("jobb", "jobben", "og", "det", "tid", "lønn", "ja", "nei");

    private Said said = new Said(new StudyBuilder().build());

    @BeforeAll
    void longInterviews() {
        Random random = new Random(5);
        StudyBuilder builder = new StudyBuilder().person("K", "kandidat").person("I", "arbeidsgiver");
        for (int i = 0; i < 3; i++) {
            String[] turns = new String[TURNS];
            for (int turn = 0; turn < TURNS; turn++) {
                turns[turn] = (turn % 3 == 0 ? "I: " : "K: ") + speech(random);
            }
            builder.transcript("T" + i, turns);
        }
        said = new Said(builder.build());
    }

    private static String speech(Random random) {
        StringBuilder speech = new StringBuilder("ja");
        for (int words = random.nextInt(12); words >= 0; words--) {
            speech.append(' ').append(WORDS.get(Math.min(random.nextInt(8), random.nextInt(8))));
        }
        return speech.toString();
    }

    @AfterAll
    void close() {
        said.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobb",
                "=nei",
                "jobb*",
                "*ei",
                "\"jobb og\"",
                "\"jobb tid\"~3",
                "jobb NEAR/2 lønn",
                "(nei OR lønn) NEAR/3 det",
                "lønn -nei",
                "jobb (tid OR nei) -lønn",
                "rolle:kandidat nei",
                "rolle:arbeidsgiver",
                "nei tid rolle:kandidat",
                "finnesikke"
            })
    void firstHitsAreTheFirstOfAll(String query) {
        Ask ask = Ask.of(Said.query(query));
        for (Order order : Order.values()) {
            Hits all = said.index().search(said.study(), ask, order, 3 * TURNS);
            FirstHits first = said.index().first(said.study(), ask, order, FIRST);

            assertThat(first.words()).isEqualTo(all.words());
            assertThat(all.hits()).containsAll(first.hits());
            assertThat(first.hits().stream().map(Hit::score))
                    .containsExactlyElementsOf(
                            all.hits().stream().limit(FIRST).map(Hit::score).toList());
            if (order == Order.AS_SAID) {
                assertThat(first.hits())
                        .isEqualTo(all.hits().stream().limit(FIRST).toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobb", "jobb NEAR/2 lønn", "kode:ingen OR nei", "\"ja det\" OR tid"})
    void allAreCounted(String query) {
        Ask ask = Ask.of(Said.query(query));
        Hits all = said.index().search(said.study(), ask, Order.AS_SAID, 3 * TURNS);
        Tally tally = said.index().tally(said.study(), ask);

        assertThat(tally.turns()).isEqualTo(all.turns()).isEqualTo(all.hits().size());
        assertThat(tally.hits())
                .isEqualTo(
                        all.hits().stream().mapToInt(hit -> hit.spans().size()).sum());
    }
}
