package no.utsagn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.transcript.Transcript;
import no.utsagn.ui.transcript.page.PageFixture;
import org.junit.jupiter.api.Test;

class WordClicksTest {

    private static final Transcript TALK =
            PageFixture.transcript("I: Hva?", "?: På NAV-kontoret gikk det bra. Veldig bra.");

    @Test
    void twoClicksMeanTheWordThreeTheSentenceFourTheTurn() {
        int at = TALK.text().indexOf("kontoret");
        assertThat(TALK.words(WordClicks.meant(TALK, at, 2))).isEqualTo("NAV-kontoret");
        assertThat(TALK.words(WordClicks.meant(TALK, at, 3)).strip()).isEqualTo("På NAV-kontoret gikk det bra.");
        assertThat(TALK.words(WordClicks.meant(TALK, at, 4))).isEqualTo("På NAV-kontoret gikk det bra. Veldig bra.");
    }

    @Test
    void aClickBehindTheLastWordMeansThatWord() {
        assertThat(TALK.words(WordClicks.meant(TALK, 3, 2))).isEqualTo("Hva");
    }
}
