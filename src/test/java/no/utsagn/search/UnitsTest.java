package no.utsagn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.coding.Unit;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private final Said said = new Said(new StudyBuilder()
            .transcript(
                    "Intervju",
                    "I: Fikk du jobben? Hvilken jobb?",
                    "I: Jobben, ja, den jobben. Ellers var det ikke noe. Jobb!",
                    "I: Ingenting her.")
            .transcript("Et annet", "I: Jobb der også.")
            .build());

    @AfterEach
    void close() {
        said.close();
    }

    @Test
    void aHitIsTheWordsFound() {
        assertThat(stretches("jobb", Unit.HIT)).containsExactly("jobben", "jobb", "Jobben", "jobben", "Jobb");
    }

    @Test
    void hitsInOneSentenceGiveItOnce() {
        assertThat(stretches("jobb", Unit.SENTENCE))
                .containsExactly("Fikk du jobben?", "Hvilken jobb?", "Jobben, ja, den jobben.", "Jobb!");
    }

    @Test
    void hitsInOneTurnGiveItOnce() {
        assertThat(stretches("jobb", Unit.TURN))
                .containsExactly(
                        "Fikk du jobben? Hvilken jobb?", "Jobben, ja, den jobben. Ellers var det ikke noe. Jobb!");
    }

    @Test
    void aPhraseOverTwoSentencesTakesBoth() {
        assertThat(stretches("\"jobben hvilken\"", Unit.SENTENCE)).containsExactly("Fikk du jobben? Hvilken jobb?");
        assertThat(stretches("\"jobben hvilken\" OR fikk OR hvilken", Unit.SENTENCE))
                .containsExactly("Fikk du jobben? Hvilken jobb?");
    }

    @Test
    void severalSearchesGiveEachStretchOnceInTheOrderOfTheText() {
        List<Hit> hits = List.of(
                said.hits("ellers").hits().get(0),
                said.hits("fikk").hits().get(0),
                said.hits("noe").hits().get(0));

        assertThat(words(new Units(said.study(), said.interview()).of(hits, Unit.SENTENCE)))
                .containsExactly("Fikk du jobben?", "Ellers var det ikke noe.");
    }

    @Test
    void hitsElsewhereGiveNothing() {
        Transcript other = StudyBuilder.transcript(said.study(), "Et annet");

        assertThat(new Units(said.study(), other).of(said.hits("fikk").hits(), Unit.TURN))
                .isEmpty();
    }

    private List<String> stretches(String query, Unit unit) {
        return words(
                new Units(said.study(), said.interview()).of(said.hits(query).hits(), unit));
    }

    private List<String> words(List<no.utsagn.language.Span> spans) {
        return spans.stream().map(said.interview()::words).toList();
    }
}
