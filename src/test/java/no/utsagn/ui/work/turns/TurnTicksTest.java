package no.utsagn.ui.work.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.work.turns.TurnTicks.Tick;
import no.utsagn.ui.work.turns.TurnTicks.Voice;
import org.junit.jupiter.api.Test;

class TurnTicksTest {

    private static Page page(boolean group) {
        Study study = new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Per", "kandidat")
                .transcript("Ett", "M: Hva synes dere?", "Per: Ingenting.", "Kari: Jo, litt.", "Per: Ja da.")
                .build();
        Transcript transcript = StudyBuilder.transcript(study, "Ett");
        List<Integer> voices = List.of(-1, 0, 1, 0);
        List<String> names = List.of("M", "Per", "Kari", "Per");
        List<Page.Head> heads = IntStream.range(0, 4)
                .mapToObj(i -> new Page.Head(
                        names.get(i),
                        "",
                        i == 0,
                        group ? Optional.of(voices.get(i)).filter(v -> v >= 0) : Optional.empty(),
                        false))
                .toList();
        return new Page(transcript, heads, List.of(), List.of(), Optional.empty());
    }

    @Test
    void informantsComeFirstInTheOrderTheySpeakAndResearchersLast() {
        TurnTicks ticks = TurnTicks.of(page(true));
        assertThat(ticks.voices())
                .containsExactly(
                        new Voice("Per", Optional.of(0), false, 2, 3),
                        new Voice("Kari", Optional.of(1), false, 1, 2),
                        new Voice("M", Optional.empty(), true, 1, 3));
        assertThat(ticks.ticks())
                .containsExactly(
                        new Tick(2, 0, 0, 3), new Tick(0, 1, 3, 1), new Tick(1, 2, 4, 2), new Tick(0, 3, 6, 2));
        assertThat(ticks.words()).isEqualTo(8);
    }

    @Test
    void aPlaceOnTheStripIsATurn() {
        TurnTicks ticks = TurnTicks.of(page(true));
        assertThat(ticks.at(0)).map(Tick::turn).contains(0);
        assertThat(ticks.at(0.45)).map(Tick::turn).contains(1);
        assertThat(ticks.at(0.99)).map(Tick::turn).contains(3);
    }

    @Test
    void aTalkBetweenTwoNeedsNone() {
        assertThat(TurnTicks.of(page(false))).isEqualTo(TurnTicks.NONE);
        assertThat(TurnTicks.NONE.at(0.5)).isEmpty();
    }
}
