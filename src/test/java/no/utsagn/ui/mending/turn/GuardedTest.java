package no.utsagn.ui.mending.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;

class GuardedTest {

    /** "Hun bor i [by] nå." with "[by]" kept. */
    private static final Guarded HELD = new Guarded("Hun bor i [by] nå.", List.of(new Span(10, 14)));

    @Test
    void whatStandsForANameCannotBeTypedIn() {
        assertThat(HELD.allows(Span.at(12))).isFalse();
        assertThat(HELD.allows(new Span(9, 11))).isFalse();
        assertThat(HELD.allows(new Span(0, 18))).isFalse();
        assertThatThrownBy(() -> HELD.replaced(new Span(10, 14), "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void besideItOneMayType() {
        assertThat(HELD.allows(Span.at(10))).isTrue();
        assertThat(HELD.allows(Span.at(14))).isTrue();
        assertThat(HELD.allows(new Span(4, 10))).isTrue();
    }

    @Test
    void itMovesWithTheWordsBeforeIt() {
        assertThat(HELD.replaced(new Span(4, 7), "bodde"))
                .isEqualTo(new Guarded("Hun bodde i [by] nå.", List.of(new Span(12, 16))));
    }

    @Test
    void aCutLeavesNoBlanksAtTheEdges() {
        assertThat(HELD.canBeCutAt(9)).isTrue();
        assertThat(HELD.before(9)).isEqualTo(new Guarded("Hun bor i", List.of()));
        assertThat(HELD.behind(9)).isEqualTo(new Guarded("[by] nå.", List.of(new Span(0, 4))));
        assertThat(HELD.before(9).and(HELD.behind(9))).isEqualTo(HELD);
    }

    @Test
    void nothingIsCutAtAnEdgeOrInAName() {
        assertThat(HELD.canBeCutAt(0)).isFalse();
        assertThat(HELD.canBeCutAt(18)).isFalse();
        assertThat(HELD.canBeCutAt(12)).isFalse();
    }
}
