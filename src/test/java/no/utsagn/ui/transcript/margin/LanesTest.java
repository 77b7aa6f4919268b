package no.utsagn.ui.transcript.margin;

import static no.utsagn.ui.transcript.page.PageFixture.BLUE;
import static no.utsagn.ui.transcript.page.PageFixture.GREEN;
import static no.utsagn.ui.transcript.page.PageFixture.stripe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.transcript.page.Page.Stripe;
import no.utsagn.ui.transcript.page.PageFixture;
import no.utsagn.ui.transcript.page.Pieces;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final Pieces LONG = Pieces.of(PageFixture.transcript("K: " + "ord ".repeat(300)));

    private static List<Integer> lanes(List<Stripe> stripes) {
        Lanes lanes = Lanes.of(stripes, LONG);
        return stripes.stream().map(s -> lanes.of(s.coding())).toList();
    }

    @Test
    void stripesFarApartShareALane() {
        assertThat(lanes(List.of(stripe(BLUE, 0, 50), stripe(GREEN, 400, 500)))).containsExactly(0, 0);
    }

    @Test
    void stripesThatOverlapStandBesideEachOther() {
        assertThat(lanes(List.of(stripe(BLUE, 0, 500), stripe(GREEN, 100, 300))))
                .containsExactly(0, 1);
    }

    @Test
    void stripesThatMayLieOnOneLineStandBesideEachOther() {
        assertThat(lanes(List.of(stripe(BLUE, 0, 20), stripe(GREEN, 30, 50)))).containsExactly(0, 1);
    }

    @Test
    void stripesInNeighbouringTurnsShareALane() {
        Transcript transcript = PageFixture.transcript("I: Hva så?", "K: Ingenting.");
        Span first = transcript.turns().get(0).span();
        Span second = transcript.turns().get(1).span();
        Stripe one = stripe(BLUE, first.start(), first.end());
        Stripe other = stripe(GREEN, second.start(), second.end());
        Lanes lanes = Lanes.of(List.of(one, other), Pieces.of(transcript));
        assertThat(List.of(lanes.of(one.coding()), lanes.of(other.coding()))).containsExactly(0, 0);
        Lanes later =
                Lanes.of(List.of(one), Pieces.of(transcript)).changed(List.of(), List.of(other), List.of(one, other));
        assertThat(later.of(other.coding())).isZero();
    }

    @Test
    void theLongerOfTwoThatBeginTogetherStandsNextToTheText() {
        Stripe shorter = stripe(BLUE, 10, 60);
        Stripe longer = stripe(GREEN, 10, 600);
        assertThat(lanes(List.of(shorter, longer))).containsExactly(1, 0);
    }

    @Test
    void noMoreLanesAreUsedThanThereIsRoomFor() {
        List<Stripe> many = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> many.add(stripe(BLUE, i, 1000)));
        assertThat(lanes(many)).allMatch(lane -> lane < Lanes.MOST).contains(Lanes.MOST - 1);
        assertThat(Lanes.of(many, LONG).used()).isEqualTo(Lanes.MOST);
    }

    @Test
    void aStripeThatComesLeavesTheOthersWhereTheyAre() {
        Stripe shorter = stripe(BLUE, 100, 300);
        Stripe longer = stripe(GREEN, 0, 500);
        Lanes before = Lanes.of(List.of(shorter), LONG);
        Lanes after = before.changed(List.of(), List.of(longer), List.of(longer, shorter));
        assertThat(List.of(after.of(shorter.coding()), after.of(longer.coding())))
                .containsExactly(0, 1);
    }

    @Test
    void aStripeThatGoesLeavesTheOthersWhereTheyAre() {
        Stripe first = stripe(BLUE, 0, 500);
        Stripe second = stripe(GREEN, 100, 300);
        Lanes before = Lanes.of(List.of(first, second), LONG);
        Lanes after = before.changed(List.of(first), List.of(), List.of(second));
        assertThat(after.of(second.coding())).isEqualTo(1);
    }

    @Test
    void aStripeThatGrowsKeepsItsLane() {
        Stripe first = stripe(BLUE, 0, 500);
        Stripe second = stripe(GREEN, 100, 300);
        Stripe grown =
                new Stripe(second.coding(), second.code(), new Span(100, 400), second.color(), "", second.about());
        Lanes after =
                Lanes.of(List.of(first, second), LONG).changed(List.of(first, second), List.of(grown), List.of(grown));
        assertThat(after.of(grown.coding())).isEqualTo(1);
    }
}
