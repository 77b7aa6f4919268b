package no.utsagn.importing.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.base.Id;
import no.utsagn.importing.correction.Alignment.Anchor;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.Replacement;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static List<Token> tokens(String keys) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < keys.length(); i++) {
            tokens.add(new Token(new Span(2 * i, 2 * i + 1), keys.substring(i, i + 1), 0, Optional.empty()));
        }
        return tokens;
    }

    private static String places(String now, String then) {
        StringBuilder places = new StringBuilder();
        for (Anchor anchor : Alignment.of(tokens(now), tokens(then)).anchors()) {
            places.append(anchor.at().start() / 2)
                    .append(anchor.to().start() / 2)
                    .append(' ');
        }
        return places.toString().strip();
    }

    @Property
    void asManyTokensAsPossibleAreTheSameAndInOrder(@ForAll("keys") String now, @ForAll("keys") String then) {
        List<Anchor> anchors = Alignment.of(tokens(now), tokens(then)).anchors();

        assertThat(anchors).hasSize(longest(now, then));
        int at = -1;
        int to = -1;
        for (Anchor anchor : anchors) {
            assertThat(anchor.at()).isEqualTo(anchor.now().span());
            assertThat(anchor.to()).isEqualTo(anchor.then().span());
            assertThat(anchor.now().key()).isEqualTo(anchor.then().key());
            assertThat(anchor.at().start()).isGreaterThan(at);
            assertThat(anchor.to().start()).isGreaterThan(to);
            at = anchor.at().start();
            to = anchor.to().start();
        }
    }

    @Provide
    static Arbitrary<String> keys() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(14);
    }

    /** The length of the longest common sequence, straight from its definition. */
    private static int longest(String one, String other) {
        int[][] best = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                best[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[one.length()][other.length()];
    }

    @Test
    void ofWordsSaidTwiceThoseStayThatMakeOneGap() {
        assertThat(places("abxab", "ab")).isIn("00 11", "30 41");
        assertThat(places("kabaf", "kaf")).isIn("00 11 42", "00 31 42");
        assertThat(places("kaf", "kabaf")).isIn("00 11 24", "00 13 24");
    }

    @Test
    void aReplacementIsOneAnchorAndOnlyIfItIsWhole() {
        Id<Replacement> id = Id.random();
        Span whole = new Span(2, 5);
        List<Token> now = List.of(
                new Token(new Span(0, 1), "a", 0, Optional.empty()),
                new Token(whole, "b", 0, Optional.of(id)),
                new Token(whole, "c", 0, Optional.of(id)),
                new Token(new Span(6, 7), "d", 0, Optional.empty()));

        assertThat(Alignment.of(now, tokens("abcd")).anchors())
                .extracting(Anchor::at, Anchor::to)
                .containsExactly(
                        tuple(new Span(0, 1), new Span(0, 1)),
                        tuple(whole, new Span(2, 5)),
                        tuple(new Span(6, 7), new Span(6, 7)));
        assertThat(Alignment.of(now, tokens("abd")).anchors()).hasSize(2);
        assertThat(Alignment.of(now, tokens("abxcd")).anchors()).hasSize(2);
    }
}
