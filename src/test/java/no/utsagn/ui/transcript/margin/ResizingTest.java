package no.utsagn.ui.transcript.margin;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.transcript.page.PageFixture;
import org.junit.jupiter.api.Test;

class ResizingTest {

    /** "Hva?" is 0..4, "Det gikk «bra», ja 👩‍👩‍👧." begins at 5. */
    private static final Transcript TALK = PageFixture.transcript(
            "I: Hva?", "?: Det gikk «bra», ja \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67.");

    private static final Span GIKK = new Span(9, 13);

    private static String words(StripePlace.End end, int offset, boolean characters) {
        return TALK.words(new Resizing(TALK, GIKK, end).to(offset, characters));
    }

    @Test
    void theEndStopsAtWordsAndAtTheSignsAfterThem() {
        assertThat(words(StripePlace.End.END, 17, false)).isEqualTo("gikk «bra");
        assertThat(words(StripePlace.End.END, 20, false)).isEqualTo("gikk «bra»,");
    }

    @Test
    void theStartStopsAtWords() {
        assertThat(words(StripePlace.End.START, 6, false)).isEqualTo("Det gikk");
    }

    @Test
    void withoutWordsItStopsAnywhereButInsideACharacter() {
        assertThat(words(StripePlace.End.END, 11, true)).isEqualTo("gi");
        assertThat(words(StripePlace.End.END, 25, true)).endsWith("\uD83D\uDC67");
    }

    @Test
    void atLeastAWordIsLeft() {
        assertThat(words(StripePlace.End.END, 0, false)).isEqualTo("gikk");
        assertThat(words(StripePlace.End.START, 40 - 10, true)).isEqualTo("gikk");
    }
}
