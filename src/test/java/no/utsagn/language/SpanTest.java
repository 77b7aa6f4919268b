package no.utsagn.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

    /** A text length, a span in it, and an edit: what is removed, and how many characters come instead. */
    record Edited(int length, Span span, Span removed, int inserted) {}

    @Provide
    Arbitrary<Edited> edits() {
        return Arbitraries.integers().between(1, 12).flatMap(length -> {
            Arbitrary<Span> spans = Combinators.combine(
                            Arbitraries.integers().between(0, length),
                            Arbitraries.integers().between(0, length))
                    .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
            return Combinators.combine(
                            spans.filter(s -> !s.isEmpty()),
                            spans,
                            Arbitraries.integers().between(0, 4))
                    .as((span, removed, inserted) -> new Edited(length, span, removed, inserted));
        });
    }

    @Property(tries = 20_000)
    void followsEveryCharacterThroughAnEdit(@ForAll("edits") Edited e) {
        assertThat(e.span().after(e.removed(), e.inserted())).isEqualTo(byTaggingEveryCharacter(e));
    }

    /** Tags each character that belongs to the span, edits the list of tags, and reads off where the tags are. */
    private static Optional<Span> byTaggingEveryCharacter(Edited e) {
        List<Boolean> tags = new ArrayList<>();
        IntStream.range(0, e.length()).forEach(i -> tags.add(e.span().contains(i)));
        int at = e.removed().start();
        List<Boolean> out = tags.subList(at, e.removed().end());
        boolean joins = out.isEmpty()
                ? at > 0 && at < e.length() && tags.get(at - 1) && tags.get(at)
                : out.stream().allMatch(tag -> tag);
        out.clear();
        for (int i = 0; i < e.inserted(); i++) {
            tags.add(at, joins);
        }
        int first = tags.indexOf(true);
        int last = tags.lastIndexOf(true);
        assertThat(tags.subList(Math.max(first, 0), last + 1)).doesNotContain(false);
        return first < 0 ? Optional.empty() : Optional.of(new Span(first, last + 1));
    }

    @Property(tries = 10_000)
    void anEditTakenBackByLengthNeverLeavesTheText(@ForAll("edits") Edited e) {
        int newLength = e.length() - e.removed().length() + e.inserted();
        e.span().after(e.removed(), e.inserted()).ifPresent(span -> assertThat(
                        Span.ofLength(0, newLength).contains(span))
                .isTrue());
    }

    @Property(tries = 10_000)
    void orderAndNestingSurviveAnEdit(@ForAll("edits") Edited e, @ForAll @IntRange(max = 12) int cut) {
        Span outer = new Span(0, e.length());
        Span inner = e.span();
        Optional<Span> innerAfter = inner.after(e.removed(), e.inserted());
        Optional<Span> outerAfter = outer.after(e.removed(), e.inserted());
        innerAfter.ifPresent(span -> assertThat(outerAfter)
                .hasValueSatisfying(o -> assertThat(o.contains(span)).isTrue()));
        Span left = new Span(0, Math.min(cut, inner.start()));
        left.after(e.removed(), e.inserted())
                .ifPresent(
                        l -> innerAfter.ifPresent(i -> assertThat(l.overlaps(i)).isFalse()));
    }

    @Test
    void aPlaceStaysBeforeWhatIsInsertedThereAndGoesWithWhatSurroundsIt() {
        assertThat(Span.at(3).after(Span.at(3), 2)).contains(Span.at(3));
        assertThat(Span.at(3).after(Span.at(2), 2)).contains(Span.at(5));
        assertThat(Span.at(3).after(new Span(2, 4), 0)).isEmpty();
        assertThat(Span.at(3).after(new Span(2, 4), 5)).isEmpty();
        assertThat(Span.at(3).after(new Span(3, 4), 0)).contains(Span.at(3));
        assertThat(Span.at(3).after(new Span(1, 3), 0)).contains(Span.at(1));
    }

    @Test
    void refusesWhatIsNoSpan() {
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.ofLength(Integer.MAX_VALUE, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.at(2).relativeTo(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.at(2).after(Span.at(0), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void touchingIsNotOverlapping() {
        Span span = new Span(2, 5);
        assertThat(span.overlaps(new Span(5, 7))).isFalse();
        assertThat(span.overlapsOrTouches(new Span(5, 7))).isTrue();
        assertThat(span.overlapsOrTouches(new Span(6, 7))).isFalse();
        assertThat(span.overlaps(Span.at(3))).isFalse();
        assertThat(span.intersection(new Span(5, 7))).isEmpty();
        assertThat(span.intersection(new Span(4, 7))).contains(new Span(4, 5));
    }

    @Property
    void overlapIsSharingACharacter(
            @ForAll @IntRange(max = 8) int a,
            @ForAll @IntRange(max = 4) int n,
            @ForAll @IntRange(max = 8) int b,
            @ForAll @IntRange(max = 4) int m) {
        Span one = Span.ofLength(a, n);
        Span other = Span.ofLength(b, m);
        List<Integer> shared = IntStream.range(0, 20)
                .filter(i -> one.contains(i) && other.contains(i))
                .boxed()
                .toList();
        assertThat(one.overlaps(other)).isEqualTo(!shared.isEmpty());
        assertThat(one.intersection(other).map(Span::length).orElse(0)).isEqualTo(shared.size());
        assertThat(one.hull(other).contains(one) && one.hull(other).contains(other))
                .isTrue();
    }

    @Test
    void readsAndMovesAsItsNameSays() {
        Span span = new Span(2, 5);
        assertThat(span.of("abcdefg")).isEqualTo("cde");
        assertThat(Span.over("abc")).isEqualTo(new Span(0, 3));
        assertThat(span.shifted(-2)).isEqualTo(new Span(0, 3));
        assertThat(span.relativeTo(1)).isEqualTo(new Span(1, 4));
        assertThat(span.contains(Span.at(5))).isTrue();
        assertThat(span).hasToString("2..5").isLessThan(new Span(2, 6)).isLessThan(new Span(3, 4));
    }
}
