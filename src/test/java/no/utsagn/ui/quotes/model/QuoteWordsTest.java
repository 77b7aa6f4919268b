package no.utsagn.ui.quotes.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.analysis.Passage;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;

class QuoteWordsTest {

    private final Study study = new StudyBuilder()
            .transcript(
                    "Ett", "I: Hva?", "Kari: Først kom en lang setning om noe annet. Så gikk det bra. Etterpå ikke.")
            .transcript("To", "Kari: " + "a".repeat(300), "Kari: 🙂".repeat(1) + "🙂".repeat(100))
            .build();

    private QuoteWords of(String title, String words, int lead, int room) {
        Transcript in = StudyBuilder.transcript(study, title);
        return QuoteWords.of(
                study, new Passage(in.id(), Span.ofLength(in.text().indexOf(words), words.length())), lead, room);
    }

    @Test
    void whatFitsIsShownWhole() {
        assertThat(of("Ett", "Så gikk det bra.", 100, 200))
                .isEqualTo(new QuoteWords(
                        "Først kom en lang setning om noe annet. ", "Så gikk det bra.", " Etterpå ikke."));
    }

    @Test
    void aroundThePassageItIsCutBetweenWords() {
        assertThat(of("Ett", "Så gikk det bra.", 14, 32))
                .isEqualTo(new QuoteWords("… om noe annet. ", "Så gikk det bra.", " …"));
    }

    @Test
    void aLongPassageIsCutBetweenWords() {
        assertThat(of("Ett", "kom en lang setning om noe annet.", 0, 14))
                .isEqualTo(new QuoteWords("… ", "kom en lang …", ""));
    }

    @Test
    void aWordThatIsTooLongIsCutBetweenCharacters() {
        assertThat(of("To", "a".repeat(300), 10, 101).words()).isEqualTo("a".repeat(101) + " …");
        assertThat(of("To", "🙂".repeat(100), 10, 101).words()).isEqualTo("🙂".repeat(50) + " …");
    }
}
