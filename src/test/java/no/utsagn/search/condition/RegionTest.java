package no.utsagn.search.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final int LENGTH = 30;

    @Test
    void stretchesThatOverlapOrTouchAreOne() {
        assertThat(Region.of(List.of(new Span(5, 8), new Span(0, 3), new Span(2, 4), new Span(8, 9), Span.at(20)))
                        .stretches())
                .containsExactly(new Span(0, 4), new Span(5, 9));
    }

    @Property
    void regionsAreSetsOfCharacters(@ForAll long seed) {
        Random random = new Random(seed);
        List<Span> one = spans(random);
        List<Span> other = spans(random);
        Region mine = Region.of(one);
        Region theirs = Region.of(other);
        Span span = span(random);

        BitSet both = bits(one);
        both.and(bits(other));
        assertThat(mine.and(theirs)).isEqualTo(region(both));
        BitSet either = bits(one);
        either.or(bits(other));
        assertThat(mine.or(theirs)).isEqualTo(region(either));
        BitSet left = bits(one);
        left.andNot(bits(other));
        assertThat(mine.without(theirs)).isEqualTo(region(left));
        BitSet within = bits(one);
        within.and(bits(List.of(span)));
        assertThat(mine.in(span)).isEqualTo(region(within));
        assertThat(mine.touches(span)).isEqualTo(!within.isEmpty());
        assertThat(mine.covers(span)).isEqualTo(within.cardinality() == span.length());
        assertThat(mine.isEmpty()).isEqualTo(bits(one).isEmpty());
    }

    private static List<Span> spans(Random random) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            spans.add(span(random));
        }
        return spans;
    }

    /** Never empty. */
    private static Span span(Random random) {
        int from = random.nextInt(LENGTH);
        return new Span(from, from + 1 + random.nextInt(LENGTH - from));
    }

    private static BitSet bits(List<Span> spans) {
        BitSet bits = new BitSet();
        spans.forEach(span -> bits.set(span.start(), span.end()));
        return bits;
    }

    private static Region region(BitSet bits) {
        List<Span> single = new ArrayList<>();
        bits.stream().forEach(at -> single.add(Span.ofLength(at, 1)));
        return Region.of(single);
    }
}
