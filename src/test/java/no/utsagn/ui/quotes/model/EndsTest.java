package no.utsagn.ui.quotes.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.language.Span;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.quotes.model.Ends.By;
import org.junit.jupiter.api.Test;

class EndsTest {

    private final Transcript transcript = StudyBuilder.transcript(
            new StudyBuilder()
                    .transcript(
                            "Ett", "I: Hva skjedde da?", "Kari: Det gikk bra. Så kom de hit. Alt ble bra.", "I: Takk.")
                    .build(),
            "Ett");

    private Ends of(String words) {
        return new Ends(transcript, Span.ofLength(transcript.text().indexOf(words), words.length()));
    }

    private String words(Span span) {
        return transcript.words(span);
    }

    @Test
    void theEndMovesByAWord() {
        assertThat(words(of("Så kom").end(By.WORD, true))).isEqualTo("Så kom de");
        assertThat(words(of("Så kom").end(By.WORD, false))).isEqualTo("Så");
        assertThat(words(of("gikk").end(By.WORD, false))).isEqualTo("gikk");
    }

    @Test
    void theEndMovesByASentenceAndIntoTheNextTurn() {
        assertThat(words(of("kom de").end(By.SENTENCE, true))).isEqualTo("kom de hit.");
        assertThat(words(of("Så kom de hit. Alt").end(By.SENTENCE, false))).isEqualTo("Så kom de hit.");
        assertThat(words(of("Alt ble bra.").end(By.SENTENCE, true))).isEqualTo("Alt ble bra.\nTakk.");
        assertThat(words(of("Takk.").end(By.SENTENCE, true))).isEqualTo("Takk.");
    }

    @Test
    void theStartMovesByAWordAndASentence() {
        assertThat(words(of("kom de").start(By.WORD, true))).isEqualTo("Så kom de");
        assertThat(words(of("kom de").start(By.WORD, false))).isEqualTo("de");
        assertThat(words(of("gikk bra. Så kom").start(By.SENTENCE, false))).isEqualTo("Så kom");
        assertThat(words(of("Så kom").start(By.SENTENCE, true))).isEqualTo("Det gikk bra. Så kom");
        assertThat(words(of("Det gikk").start(By.SENTENCE, true))).isEqualTo("Hva skjedde da?\nDet gikk");
        assertThat(words(of("Hva").start(By.WORD, true))).isEqualTo("Hva");
        assertThat(words(of("gikk").start(By.WORD, false))).isEqualTo("gikk");
    }
}
