package no.utsagn.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.language.forms.WordForms;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class TurnTokensTest {

    private static final String TEXT = "😀 Før.\nE\u0301n 👩‍👩‍👧 ARBEIDSGIVER, NAV\u2011kontor!\nEtter";

    private record Token(String form, String said, int step) {}

    private final Vocabulary vocabulary = new Vocabulary(WordForms.shipped());
    private final TurnTokens tokens = new TurnTokens(vocabulary);

    @Test
    void offsetsCountFromTheTurnInTheTextAsItStands() throws IOException {
        Span turn = new Span(TEXT.indexOf('\n') + 1, TEXT.lastIndexOf('\n'));

        assertThat(read(turn))
                .containsExactly(
                        new Token("én", "E\u0301n", 1),
                        new Token("arbeidsgiver", "ARBEIDSGIVER", 1),
                        new Token("nav-kontor", "NAV\u2011kontor", 1));
        assertThat(tokens.getAttribute(OffsetAttribute.class).endOffset()).isEqualTo(turn.length());
    }

    @Test
    void oneStreamServesTurnAfterTurn() throws IOException {
        assertThat(read(new Span(0, 7))).containsExactly(new Token("før", "Før", 1));
        assertThat(read(new Span(0, 2))).isEmpty();
        assertThat(read(Span.ofLength(TEXT.lastIndexOf('\n') + 1, 5))).containsExactly(new Token("etter", "Etter", 1));
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
            OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
            read.add(new Token(
                    tokens.getAttribute(CharTermAttribute.class).toString(),
                    new Span(offset.startOffset(), offset.endOffset()).of(turn.of(TEXT)),
                    tokens.getAttribute(PositionIncrementAttribute.class).getPositionIncrement()));
        }
        tokens.end();
        return read;
    }
}
