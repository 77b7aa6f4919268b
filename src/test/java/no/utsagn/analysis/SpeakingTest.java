package no.utsagn.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.MarkKind;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.Test;

/** The figures are counted by hand. */
class SpeakingTest {

    private static final String[] GROUP = {
        "M: Hva er viktig?", // 3
        "Kari: Tid, og tillit.", // 3
        "Per: Ja.", // 1
        "Kari: Tid er det viktigste for meg i jobben.", // 8
        "M: Flere?", // 1
        "?: Nei." // 1
    };

    private final Study study = new StudyBuilder()
            .person("Kari", "kandidat")
            .person("Per", "kandidat")
            .transcript("Fokusgruppe", GROUP)
            .transcript("Intervju", "M: Gikk det bra?", "Per: Det gikk [latter] bra med Navn Navnesen.")
            .build();

    private final Transcript group = StudyBuilder.transcript(study, "Fokusgruppe");

    private static Spoken spoken(int turns, int words, int longest) {
        return new Spoken(turns, words, longest, Duration.ZERO, 0);
    }

    private Map<String, Spoken> named(Speaking speaking) {
        Map<String, Spoken> named = new LinkedHashMap<>();
        speaking.byParticipant()
                .forEach((id, spoken) ->
                        named.put(study.people().participants().get(id).name().orElseThrow(), spoken));
        return named;
    }

    @Test
    void eachVoiceOfAFocusGroupIsCounted() {
        Speaking speaking = Speaking.in(study, group);
        assertThat(named(speaking))
                .containsExactly(
                        Map.entry("M", spoken(2, 4, 3)),
                        Map.entry("Kari", spoken(2, 11, 8)),
                        Map.entry("Per", spoken(1, 1, 1)));
        assertThat(speaking.unknown()).isEqualTo(spoken(1, 1, 1));
        assertThat(speaking.all()).isEqualTo(spoken(6, 17, 8));
        assertThat(speaking.ofInformants().all()).isEqualTo(spoken(4, 13, 8));
    }

    @Test
    void sharesAreOfInformantsOrOfAll() {
        Speaking speaking = Speaking.in(study, group);
        Spoken kari = named(speaking).get("Kari");
        assertThat(kari.shareOf(speaking.all())).isEqualTo(11 / 17.0, within(1e-9));
        assertThat(kari.shareOf(speaking.ofInformants().all())).isEqualTo(11 / 13.0, within(1e-9));
        assertThat(Spoken.NOTHING.shareOf(Spoken.NOTHING)).isZero();
    }

    @Test
    void somebodyInTwoTranscriptsIsOne() {
        Speaking all = Speaking.of(study);
        assertThat(named(all).get("Per")).isEqualTo(spoken(2, 8, 7));
        Id<Participant> per = all.byParticipant().keySet().stream()
                .filter(id -> study.people().participants().get(id).name().equals(Optional.of("Per")))
                .findFirst()
                .orElseThrow();
        assertThat(all.of(per).values()).containsExactly(spoken(1, 1, 1), spoken(1, 7, 7));
        assertThat(all.byRole(study))
                .containsOnly(
                        Map.entry(
                                study.people()
                                        .roleCalled("kandidat")
                                        .orElseThrow()
                                        .id(),
                                spoken(4, 19, 8)),
                        Map.entry(
                                study.people()
                                        .roleCalled("moderator")
                                        .orElseThrow()
                                        .id(),
                                spoken(3, 7, 3)));
    }

    @Test
    void aMarkCountsNoneAndAReplacementOne() {
        Transcript interview = StudyBuilder.transcript(study, "Intervju");
        int laugh = interview.text().indexOf("[latter]");
        int name = interview.text().indexOf("Navn Navnesen");
        Transcript marked = new Transcript(
                interview.id(),
                interview.history(),
                interview.source(),
                interview.text(),
                interview.turns(),
                interview.speakers(),
                List.of(new Mark(Id.random(), Span.ofLength(laugh, 8), MarkKind.LAUGHTER)),
                List.of(new Replacement(Id.random(), Span.ofLength(name, 13), Id.random())),
                interview.log());
        assertThat(named(Speaking.in(study, marked)).get("Per")).isEqualTo(spoken(1, 5, 5));
    }

    @Test
    void timeIsCountedWhereATurnAndTheNextHaveOne() {
        int[] seconds = {0, 5, -1, 20, 40, 30};
        List<Turn> timed = new ArrayList<>();
        for (Turn turn : group.turns()) {
            int at = seconds[timed.size()];
            timed.add(new Turn(
                    turn.id(),
                    turn.span(),
                    turn.speaker(),
                    at < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(at))));
        }
        Transcript with = new Transcript(
                group.id(),
                group.history(),
                group.source(),
                group.text(),
                timed,
                group.speakers(),
                group.marks(),
                group.replacements(),
                group.log());
        Map<String, Spoken> named = named(Speaking.in(study, with));
        assertThat(named.get("M")).isEqualTo(new Spoken(2, 4, 3, Duration.ofSeconds(5), 1));
        assertThat(named.get("Kari")).isEqualTo(new Spoken(2, 11, 8, Duration.ofSeconds(20), 1));
        assertThat(named.get("Per").timed()).isZero();
    }

    @Test
    void theOrderOfTurnsTellsWhoSpeaksAfterWhom() {
        TurnOrder order = TurnOrder.of(group);
        assertThat(order.turns().stream().map(TurnOrder.Said::words)).containsExactly(3, 3, 1, 8, 1, 1);
        Optional<Id<Speaker>> kari = order.turns().get(1).speaker();
        Optional<Id<Speaker>> per = order.turns().get(2).speaker();
        assertThat(order.after())
                .containsEntry(new TurnOrder.Pair(kari, per), 1)
                .containsEntry(new TurnOrder.Pair(per, kari), 1)
                .hasSize(5);
    }
}
