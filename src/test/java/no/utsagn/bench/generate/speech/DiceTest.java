package no.utsagn.bench.generate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiceTest {

    /** Computed by the reference implementation in C of the paper's authors. */
    @Test
    void steeleLeaFlood2014() {
        Dice dice = new Dice(1234567);
        assertThat(List.of(dice.next(), dice.next(), dice.next()))
                .containsExactly(6457827717110365317L, 3203168211198807973L, -8629252141511181193L);
    }

    @Test
    void sameSeedAndPartThrowTheSame() {
        assertThat(Dice.of(3, 4).id()).isEqualTo(Dice.of(3, 4).id());
        assertThat(Dice.of(3, 4).id()).isNotEqualTo(Dice.of(3, 5).id());
        assertThat(Dice.of(3, 4).id()).isNotEqualTo(Dice.of(4, 4).id());
    }

    @Property
    void staysBelowItsBound(@ForAll long seed, @ForAll @IntRange(min = 1) int bound) {
        Dice dice = new Dice(seed);
        assertThat(dice.below(bound)).isBetween(0, bound - 1);
        assertThat(dice.zipf(bound)).isBetween(0, bound - 1);
        assertThat(dice.unit()).isBetween(0.0, Math.nextDown(1.0));
    }

    @Test
    void theFirstOfZipfComesTwiceAsOftenAsTheThirdOrSo() {
        Dice dice = new Dice(1);
        int[] counts = new int[1000];
        IntStream.range(0, 100_000).forEach(i -> counts[dice.zipf(1000)]++);
        assertThat(counts[0] / (double) counts[2]).isBetween(2.0, 2.9);
        assertThat(counts[9] / (double) counts[99]).isBetween(8.0, 13.0);
    }

    @Test
    void idsLookLikeRandomOnes() {
        assertThat(new Dice(9).id().value().version()).isEqualTo(4);
        assertThat(new Dice(9).id().value().variant()).isEqualTo(2);
    }
}
