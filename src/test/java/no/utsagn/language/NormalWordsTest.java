package no.utsagn.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class NormalWordsTest {

    private final NormalWords words = new NormalWords();

    @Property
    void areTheWordsOfAnyTextInNormalForm(@ForAll String text) {
        assertReadsAsWordsDo(text);
    }

    @Property
    void areTheWordsOfUsualText(@ForAll @CharRange(from = ' ', to = '\u0140') String text) {
        assertReadsAsWordsDo(text);
    }

    @Example
    void areShortenedWhereWordsAreVeryLong() {
        assertReadsAsWordsDo("Å".repeat(300) + " " + "e\u0301".repeat(300));
    }

    @Example
    void stayInsideTheStretch() {
        words.over("Før arbeidsgiveren", new Span(4, 11));

        assertThat(words.next()).isTrue();
        assertThat(words.form()).isEqualTo("arbeids");
        assertThat(words.next()).isFalse();
        assertThat(words.next()).isFalse();
    }

    @Example
    void nothingIsKeptOfWhatWasRead() {
        words.over("Gunvor", Span.ofLength(0, 6));
        words.next();
        words.letGo();

        assertThat(words.next()).isFalse();
        assertThat(words.letters()).containsOnly('\0');
        assertThat(words.form()).isEmpty();
    }

    private void assertReadsAsWordsDo(String text) {
        List<Span> spans = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        words.over(text, Span.over(text));
        while (words.next()) {
            spans.add(new Span(words.start(), words.end()));
            forms.add(words.form());
            assertThat(words.is(words.form())).isTrue();
            assertThat(words.is(words.form() + "x")).isFalse();
            assertThat(words.hash()).isEqualTo(words.form().hashCode());
        }
        assertThat(spans).isEqualTo(Words.in(text, Span.over(text)));
        assertThat(forms)
                .isEqualTo(spans.stream().map(span -> NormalForm.of(text, span)).toList());
    }
}
