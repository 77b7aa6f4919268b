package no.utsagn.names.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    @Test
    void wordsKnowWhatStandsBeforeThem() {
        Line line = line("Ja. Kari bor, i Bodø");
        assertThat(line.size()).isEqualTo(5);
        assertThat(line.word(1)).isEqualTo(new Word(new Span(4, 8), "kari", true, true, false));
        assertThat(line.word(2)).isEqualTo(new Word(new Span(9, 12), "bor", false, false, true));
        assertThat(line.word(3)).isEqualTo(new Word(new Span(14, 15), "i", false, false, false));
        assertThat(line.gapBefore(3)).isEqualTo(", ");
        assertThat(line.joined(4)).isEqualTo("bodø");
        assertThat(line.joined(3)).isEmpty();
        assertThat(line.joinedBefore(4)).isEqualTo("i");
        assertThat(line.written(3, 4)).isEqualTo("i Bodø");
        assertThat(line.hasCapitals()).isTrue();
    }

    @Test
    void beyondItsEndsThereIsNothing() {
        Line line = line("Kari");
        assertThat(line.word(-1).exists()).isFalse();
        assertThat(line.word(1).exists()).isFalse();
        assertThat(line.folded(7)).isEmpty();
        assertThat(line.joinedBefore(0)).isEmpty();
        assertThat(line.gapBefore(0)).isEmpty();
        assertThat(line.after(0)).isEqualTo('\n');
    }

    @Test
    void aNewLineJoinsNoWords() {
        assertThat(line("Nav\nSortland").joined(1)).isEmpty();
        assertThat(line("Nav\u00a0Sortland").joined(1)).isEqualTo("sortland");
    }

    @ParameterizedTest
    @CsvSource({"karis, kari", "kari's, kari", "kari’s, kari", "nils, nil", "is, is", "kari, kari"})
    void theGenitiveIsTakenOff(String word, String bare) {
        assertThat(new Word(new Span(0, word.length()), word, false, false, false).bare())
                .isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17 og", "17.", "17", "17, da", "17 som", "17\nHan"})
    void smallWordsAndStopsEndWhatIsCounted(String text) {
        assertThat(SmallWords.follow(line(text), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17 kroner", "17 % av", "17/18", "17 Oslo"})
    void nounsAndSignsGoOn(String text) {
        assertThat(SmallWords.follow(line(text), 0)).isFalse();
    }

    @Test
    void aRuleFindsOnlyWhatLiesApart() {
        Rule two = (line, i) -> i + 1 < line.size()
                ? Optional.of(new Hit(line.span(i, i + 1), EntityKind.OTHER, "[to]"))
                : Optional.empty();
        assertThat(two.in(line("en to tre fire fem")))
                .isEqualTo(List.of(
                        new Hit(new Span(0, 5), EntityKind.OTHER, "[to]"),
                        new Hit(new Span(6, 14), EntityKind.OTHER, "[to]")));
    }

    @Test
    void listsOfWordsMayHaveOneTwice() {
        assertThat(WordSet.of("og men og")).containsExactlyInAnyOrder("og", "men");
    }

    @Property
    void everyWordIsOfItsText(@ForAll String text) {
        Line line = line(text);
        for (int i = 0; i < line.size(); i++) {
            assertThat(line.written(i)).isEqualTo(line.word(i).span().of(text)).isNotEmpty();
            assertThat(line.word(i).toString()).startsWith("word at");
        }
    }

    private static Line line(String text) {
        return Line.of(text, Span.over(text));
    }
}
