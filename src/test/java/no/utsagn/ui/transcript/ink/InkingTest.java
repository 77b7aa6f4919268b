package no.utsagn.ui.transcript.ink;

import static no.utsagn.ui.transcript.page.PageFixture.BLUE;
import static no.utsagn.ui.transcript.page.PageFixture.GREEN;
import static no.utsagn.ui.transcript.page.PageFixture.stripe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.MarkKind;
import no.utsagn.ui.transcript.ink.Ink.Light;
import no.utsagn.ui.transcript.ink.Inking.Inked;
import no.utsagn.ui.transcript.page.Differences;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.transcript.page.Page.Stripe;
import no.utsagn.ui.transcript.page.PageFixture;
import no.utsagn.ui.transcript.page.Pieces;
import org.junit.jupiter.api.Test;

class InkingTest {

    /** "Hva?" is 0..4, "Det gikk bra." is 5..18. */
    private static final Transcript TALK = PageFixture.transcript("I: Hva?", "?: Det gikk bra.");

    private static List<Inked> inked(Page page, int piece) {
        return Inking.of(page, Pieces.of(page.transcript())).of(piece);
    }

    private static Ink ink(String... colors) {
        return new Ink(List.of(colors), false, Light.NONE, false, false);
    }

    @Test
    void wordsWithoutACodeArePlain() {
        Page page = PageFixture.page(TALK, List.of(), List.of(), Optional.empty());
        assertThat(inked(page, 1)).containsExactly(new Inked(new Span(5, 18), Ink.PLAIN));
    }

    @Test
    void interviewersAreQuieter() {
        Page page = PageFixture.page(TALK, List.of(), List.of(), Optional.empty());
        assertThat(inked(page, 0))
                .containsExactly(new Inked(new Span(0, 4), new Ink(List.of(), true, Light.NONE, false, false)));
    }

    @Test
    void overlappingCodesAreListedWithTheLongestFirst() {
        Page page =
                PageFixture.page(TALK, List.of(stripe(BLUE, 5, 18), stripe(GREEN, 9, 13)), List.of(), Optional.empty());
        assertThat(inked(page, 1))
                .containsExactly(
                        new Inked(new Span(5, 9), ink(BLUE)),
                        new Inked(new Span(9, 13), ink(BLUE, GREEN)),
                        new Inked(new Span(13, 18), ink(BLUE)));
    }

    @Test
    void aCodeOverTwoTurnsColoursBoth() {
        Page page = PageFixture.page(TALK, List.of(stripe(BLUE, 2, 8)), List.of(), Optional.empty());
        assertThat(inked(page, 0)).extracting(Inked::span).containsExactly(new Span(0, 2), new Span(2, 4));
        assertThat(inked(page, 1)).extracting(Inked::span).containsExactly(new Span(5, 8), new Span(8, 18));
    }

    @Test
    void thePlaceGoneToIsLitMoreThanAHit() {
        Page page = PageFixture.page(
                TALK, List.of(), List.of(new Span(5, 8), new Span(9, 13)), Optional.of(new Span(9, 13)));
        assertThat(inked(page, 1))
                .extracting(one -> one.ink().light())
                .containsExactly(Light.HIT, Light.NONE, Light.LIT, Light.NONE);
    }

    @Test
    void whatWasHeardIsTyped() {
        Transcript marked = TALK.withMarks(List.of(new Mark(Id.random(), new Span(9, 13), MarkKind.LAUGHTER)));
        Page page = PageFixture.page(marked, List.of(), List.of(), Optional.empty());
        assertThat(inked(page, 1)).extracting(one -> one.ink().mark()).containsExactly(false, true, false);
    }

    @Test
    void anEmptyTurnHasOneEmptyStretch() {
        Transcript silent = PageFixture.transcript("I: Hva?", "?: ");
        Page page = PageFixture.page(silent, List.of(), List.of(), Optional.empty());
        assertThat(inked(page, 1)).containsExactly(new Inked(new Span(5, 5), Ink.PLAIN));
    }

    @Test
    void onlyWhatChangedIsDrawnAnew() {
        Page before = PageFixture.page(TALK, List.of(), List.of(), Optional.empty());
        Page now = PageFixture.page(TALK, List.of(stripe(BLUE, 9, 13)), List.of(), Optional.empty());
        Pieces pieces = Pieces.of(TALK);
        assertThat(Differences.between(before, now, pieces).pieces()).containsExactly(1);
        assertThat(Differences.between(now, before, pieces).pieces()).containsExactly(1);
        assertThat(Differences.between(now, now, pieces).pieces()).isEmpty();
        Page lit = PageFixture.page(TALK, List.of(), List.of(new Span(0, 4)), Optional.of(new Span(0, 4)));
        assertThat(Differences.between(before, lit, pieces).pieces()).containsExactly(0);
    }

    @Test
    void aPageThatFollowsLooksAsIfItWereSortedOutAnew() {
        Pieces pieces = Pieces.of(TALK);
        Stripe stays = stripe(BLUE, 5, 18);
        Stripe goes = stripe(GREEN, 2, 8);
        Page before = PageFixture.page(TALK, List.of(goes, stays), List.of(), Optional.empty());
        Page now = PageFixture.page(
                TALK, List.of(stays, stripe(GREEN, 9, 13)), List.of(new Span(0, 3)), Optional.of(new Span(5, 8)));
        Inking followed = Inking.of(before, pieces).after(now, Differences.between(before, now, pieces));
        Inking anew = Inking.of(now, pieces);
        assertThat(followed.of(0)).isEqualTo(anew.of(0));
        assertThat(followed.of(1)).isEqualTo(anew.of(1));
        assertThat(followed.stripesOn(0)).isEmpty();
    }
}
