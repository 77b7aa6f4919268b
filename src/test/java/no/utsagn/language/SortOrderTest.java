package no.utsagn.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortOrderTest {

    private final Comparator<String> order = SortOrder.norwegian();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kandidat 2 | Kandidat 10 | Kandidat 10 b | Kandidat 100 | Kandidater",
                "alfa | zulu | Ærlig | øy | åre | Åse",
                "å | ås til | åse | Aasen",
                "del | del to | del-tre | delta",
                "2 | 010 | arbeid",
                "ande | Ande | andre | André | Andres",
                "ydmyk | ymse | Üz | zebra",
                "øl | öl | øm",
                "dag | đága | dal | ne | ŋh | ni",
                "Fylkeskoordinator A | Fylkeskoordinator J | Fylkeskoordinator Å",
                "Barrierer > Helse | Barrierer > Økonomi | Tiltak",
                "a 9999999999999999999998 | a 9999999999999999999999",
            })
    void listsStandAsInANorwegianIndex(String expected) {
        List<String> sorted = List.of(expected.split(" \\| "));
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(order);
        assertThat(shuffled).isEqualTo(sorted);
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of(
                        "a", "aa", "A", "å", "Ø", "ö", "é", "e", "1", "01", "10", " ", "-", "z", "đ", "\u0301", "👍")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 5_000)
    void itIsATotalOrder(@ForAll("labels") String a, @ForAll("labels") String b, @ForAll("labels") String c) {
        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void labelsWithNumbersStandInTheOrderOfTheNumbers(@ForAll @IntRange int a, @ForAll @IntRange int b) {
        assertThat(Integer.signum(order.compare("Kandidat " + a, "Kandidat " + b)))
                .isEqualTo(Integer.signum(Integer.compare(a, b)));
        assertThat(Integer.signum(order.compare("K" + a + "b", "K" + b + "a")))
                .isEqualTo(a == b ? 1 : Integer.signum(Integer.compare(a, b)));
    }

    @Test
    void emptyComesFirst() {
        assertThat(order.compare("", "a")).isNegative();
        assertThat(order.compare("-", "1")).isNegative();
    }
}
