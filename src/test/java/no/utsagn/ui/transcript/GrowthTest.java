package no.utsagn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.transcript.page.PageFixture;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Transcript TALK =
            PageFixture.transcript("I: Hvordan gikk det?", "?: Det gikk bra. Vi fikk det til.");

    private static String grown(int start, int end) {
        return TALK.words(Growth.of(TALK, new Span(start, end)));
    }

    @Test
    void theCaretGrowsToItsWordToItsSentenceToItsTurn() {
        int at = TALK.text().indexOf("fikk") + 2;
        assertThat(grown(at, at)).isEqualTo("fikk");
        assertThat(grown(at - 2, at + 2)).isEqualTo("Vi fikk det til.");
        int sentence = TALK.text().indexOf("Vi fikk");
        assertThat(grown(sentence, TALK.text().length())).isEqualTo("Det gikk bra. Vi fikk det til.");
    }

    @Test
    void partsOfTwoSentencesGrowToBoth() {
        int from = TALK.text().indexOf("bra");
        int to = TALK.text().indexOf("fikk") + 4;
        assertThat(grown(from, to)).isEqualTo("Det gikk bra. Vi fikk det til.");
    }

    @Test
    void aTurnStaysAsItIs() {
        Span turn = TALK.turns().get(0).span();
        assertThat(Growth.of(TALK, turn)).isEqualTo(turn);
    }
}
