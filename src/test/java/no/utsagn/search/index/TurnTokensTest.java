package no.utsagn.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.language.forms.WordForms;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class TurnTokensTest {

    private static final String TEXT = "😀 Før.\nE\u0301n 👩‍👩‍👧 ARBEIDSGIVER, NAV\u2011kontor!\nEtter";

    private record Token(String form, int step) {}

    private final Vocabulary vocabulary = new Vocabulary(WordForms.shipped());
    private final TurnTokens tokens = new TurnTokens(vocabulary);

    @Test
    void eachWordOfATurnIsTakenInItsNormalForm() throws IOException {
        Span turn = new Span(TEXT.indexOf('\n') + 1, TEXT.lastIndexOf('\n'));

        assertThat(read(turn))
                .containsExactly(new Token("én", 1), new Token("arbeidsgiver", 1), new Token("nav-kontor", 1));
    }

    @Test
    void oneStreamServesTurnAfterTurn() throws IOException {
        assertThat(read(new Span(0, 7))).containsExactly(new Token("før", 1));
        assertThat(read(new Span(0, 2))).isEmpty();
        assertThat(read(Span.ofLength(TEXT.lastIndexOf('\n') + 1, 5))).containsExactly(new Token("etter", 1));
    }

    @Test
    void whatIsReadIsKnown() throws IOException {
        read(Span.over(TEXT));

        assertThat(vocabulary.count("arbeidsgiver")).isEqualTo(1);
        assertThat(vocabulary.count("arbeidsgiverne")).isZero();
    }

    @Test
    void nothingOfATurnIsKeptOnceItIsRead() throws IOException {
        read(Span.over(TEXT));
        tokens.letGo();

        assertThat(tokens.incrementToken()).isFalse();
        assertThat(tokens.getAttribute(CharTermAttribute.class).buffer()).containsOnly('\0');
    }

    private List<Token> read(Span turn) throws IOException {
        List<Token> read = new ArrayList<>();
        tokens.over(TEXT, turn);
        tokens.reset();
        while (tokens.incrementToken()) {
            read.add(new Token(
                    tokens.getAttribute(CharTermAttribute.class).toString(),
                    tokens.getAttribute(PositionIncrementAttribute.class).getPositionIncrement()));
        }
        tokens.end();
        return read;
    }
}
