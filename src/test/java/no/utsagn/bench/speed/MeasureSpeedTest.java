package no.utsagn.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Progress;
import no.utsagn.bench.measure.Bench;
import no.utsagn.bench.measure.Ground;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Watch;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;

class MeasureSpeedTest {

    private static final Ground GROUND = Ground.of(
            Size.S,
            Watch.PROCESSOR,
            new StudyBuilder().transcript("A", "K: blåbær").build());

    /** Measures the length of the text. */
    private record Length(String name) implements Bench {
        @Override
        public List<Measurement> measure(Ground ground) {
            return List.of(Measurement.of("bench." + name, ground.size(), ground.textBytes(), "B"));
        }
    }

    private static final List<Bench> BENCHES = List.of(new Length("one"), new Length("two"));

    @Test
    void measuresAllGroupsInOrderAndTellsOfEach() {
        List<Measurement> told = new ArrayList<>();
        List<Measurement> all = new MeasureSpeed(BENCHES, List.of()).on(GROUND, Progress.none(), told::add);
        assertThat(all).isEqualTo(told).extracting(Measurement::name).containsExactly("one", "two");
        assertThat(all.get(0).p50()).isEqualTo("blåbær".length() + 2);
    }

    @Test
    void measuresOnlyWhatIsAskedFor() {
        assertThat(new MeasureSpeed(BENCHES, List.of("two")).on(GROUND, Progress.none(), each -> {}))
                .extracting(Measurement::name)
                .containsExactly("two");
    }

    @Test
    void refusesAGroupThatThereIsNot() {
        assertThatThrownBy(() -> new MeasureSpeed(List.of("serch")))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().key()).isEqualTo("bench.no-such-group");
                    assertThat(refused.problem().args()).element(0).isEqualTo("serch");
                    assertThat(refused.problem().args().get(1).toString()).startsWith("index, search, edit, keystroke");
                });
    }
}
