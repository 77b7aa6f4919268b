package no.utsagn.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;

class ExchangesTest {

    private static List<String> exchanges(String... turns) {
        Study study = study(turns);
        Transcript transcript = StudyBuilder.transcript(study, "Ett");
        return Exchanges.in(study, transcript).stream().map(transcript::words).toList();
    }

    private static Study study(String... turns) {
        return new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Per", "kandidat")
                .person("O", "observatør")
                .transcript("Ett", turns)
                .build();
    }

    @Test
    void aQuestionAndAllAnswersUntilTheNext() {
        assertThat(exchanges("I: Hva skjedde?", "Kari: Alt.", "Per: Ja.", "I: Og så da?", "Kari: Ingenting."))
                .containsExactly("Hva skjedde?\nAlt.\nJa.", "Og så da?\nIngenting.");
    }

    @Test
    void twoQuestionsInARowAreOne() {
        assertThat(exchanges("I: Hva skjedde?", "I: Eller når skjedde det?", "Kari: Da.", "I: Hvem?"))
                .containsExactly("Hva skjedde?\nEller når skjedde det?\nDa.", "Hvem?");
    }

    @Test
    void listeningEndsNothing() {
        assertThat(exchanges("I: Fortell om jobben din.", "Kari: Den er …", "I: Mm, ja.", "Kari: … fin.", "I: Fin?"))
                .containsExactly("Fortell om jobben din.\nDen er …\nMm, ja.\n… fin.", "Fin?");
    }

    @Test
    void inAGroupTheModeratorAsksAndTheObserverEndsNothing() {
        assertThat(exchanges(
                        "M: Hvordan er det hos dere?",
                        "Kari: Bra.",
                        "O: Kan du si det en gang til?",
                        "Per: Ikke her.",
                        "M: Hva mener dere andre?"))
                .containsExactly(
                        "Hvordan er det hos dere?\nBra.\nKan du si det en gang til?\nIkke her.",
                        "Hva mener dere andre?");
    }

    @Test
    void somebodyUnknownAnswers() {
        assertThat(exchanges("I: Er det noen her?", "?: Ja, jeg er jo her.", "I: Hvem er det?"))
                .containsExactly("Er det noen her?\nJa, jeg er jo her.", "Hvem er det?");
    }

    @Test
    void whatComesBeforeTheFirstQuestionStandsAlone() {
        assertThat(exchanges("Kari: Hei, er det her?", "I: Mm.", "I: Ja, velkommen skal du være.", "Kari: Takk."))
                .containsExactly("Hei, er det her?\nMm.", "Ja, velkommen skal du være.\nTakk.");
    }

    @Test
    void withoutAResearcherThereAreNone() {
        assertThat(exchanges("Kari: Hva?", "?: Nei.")).isEmpty();
        assertThat(exchanges("Kari: Hva?", "O: Her er det ingen som spør.")).isEmpty();
    }

    @Test
    void aSelectionOverTwoGrowsToBoth() {
        Study study = study("I: Hva?", "Kari: Det.", "I: Når?", "Kari: Nå.", "I: Hvor?");
        Transcript transcript = StudyBuilder.transcript(study, "Ett");
        int first = transcript.text().indexOf("Det");
        int second = transcript.text().indexOf("Når");
        assertThat(Exchanges.around(study, transcript, new Span(first, second + 1))
                        .map(transcript::words))
                .contains("Hva?\nDet.\nNår?\nNå.");
        assertThat(Exchanges.around(study, transcript, Span.at(first)).map(transcript::words))
                .contains("Hva?\nDet.");
        assertThat(Exchanges.at(study, transcript, transcript.text().length()).map(transcript::words))
                .contains("Hvor?");
    }

    @Property(tries = 200)
    void exchangesCoverAllTurnsInOrder(@ForAll @Size(min = 1, max = 20) List<@IntRange(max = 5) Integer> kinds) {
        List<String> said =
                List.of("I: Hva skjer?", "I: Mm.", "Kari: Jo da.", "?: Ja.", "O: Jeg noterer nå bare.", "M: Og?");
        Study study = study(kinds.stream().map(said::get).toArray(String[]::new));
        Transcript transcript = StudyBuilder.transcript(study, "Ett");
        List<Span> exchanges = Exchanges.in(study, transcript);
        if (exchanges.isEmpty()) {
            assertThat(kinds).doesNotContain(0, 5);
        } else {
            assertThat(String.join(
                            "\n", exchanges.stream().map(transcript::words).toList()))
                    .isEqualTo(transcript.text());
        }
    }
}
