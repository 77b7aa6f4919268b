package no.utsagn.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.TextLanguage;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "search.quote-open     | jobb \"lønn tid  | 5 | 14 | 6",
                "search.quote-open     | 😀é «lønn        | 4 | 9 | 4",
                "search.quote-open     | =\"lønn          | 1 | 6 | 2",
                "search.quote-empty    | jobb \"…\"       | 5 | 8 | 6",
                "search.bracket-open   | jobb (lønn       | 5 | 6 | 6",
                "search.bracket-open   | (jobb (lønn)     | 0 | 1 | 1",
                "search.bracket-close  | jobb) lønn       | 4 | 5 | 5",
                "search.bracket-empty  | jobb ( – )       | 5 | 10 | 6",
                "search.not-alone      | jobb - lønn      | 5 | 6 | 6",
                "search.not-alone      | jobb -           | 5 | 6 | 6",
                "search.not-alone      | jobb --lønn      | 5 | 6 | 6",
                "search.not-alone      | jobb -…          | 5 | 6 | 6",
                "search.only-not       | -jobb            | 0 | 1 | 1",
                "search.only-not       | jobb OR -lønn    | 8 | 9 | 9",
                "search.only-not       | jobb (-lønn)     | 6 | 7 | 7",
                "search.star-alone     | jobb *           | 5 | 6 | 6",
                "search.star-alone     | jobb.*           | 5 | 6 | 6",
                "search.star-inside    | jobb*søk         | 4 | 5 | 5",
                "search.star-inside    | *søk             | 0 | 1 | 1",
                "search.equals-alone   | jobb =           | 5 | 6 | 6",
            })
    void saysWhatIsWrongAndWhere(String key, String written, int start, int end, int place) {
        assertThat(Query.parse(written))
                .isEqualTo(new Parsed.Wrong(new Problem(key, List.of(place), Optional.empty()), new Span(start, end)));
    }

    @ParameterizedTest
    @CsvSource({
        "jobb OR,         OR,    5, 7",
        "OR jobb,         OR,    0, 2",
        "jobb OR OR tid,  OR,    5, 7",
        "jobb (ELLER tid),ELLER, 6, 11",
        "jobb AND,        AND,   5, 8",
        "OG jobb,         OG,    0, 2",
        "jobb AND OR tid, AND,   5, 8",
    })
    void anOperatorNeedsWordsOnBothSides(String written, String operator, int start, int end) {
        assertThat(Query.parse(written))
                .isEqualTo(new Parsed.Wrong(
                        Problem.of("search.operator-alone", operator, start + 1), new Span(start, end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…", "😀", "?!"})
    void withoutAWordThereIsNothingToSearchFor(String written) {
        assertThat(Query.parse(written)).isEqualTo(new Parsed.Wrong(Problem.of("search.empty"), Span.over(written)));
    }

    @Test
    void tenThousandWordsAreTooMany() {
        Parsed.Wrong wrong = (Parsed.Wrong) Query.parse("ord ".repeat(10_000));

        assertThat(wrong)
                .isEqualTo(new Parsed.Wrong(
                        Problem.of("search.too-long", Query.MOST_WORDS), Span.ofLength(4 * Query.MOST_WORDS, 3)));
    }

    @Test
    void tenThousandBracketsAreTooDeep() {
        assertThat(Query.parse("(".repeat(10_000)))
                .isEqualTo(new Parsed.Wrong(
                        Problem.of("search.too-deep", Query.MOST_BRACKETS), Span.ofLength(Query.MOST_BRACKETS, 1)));
    }

    @Test
    void asManyBracketsAsAreAllowedAreRead() {
        assertThat(Query.parse("(".repeat(50) + "jobb" + ")".repeat(50)))
                .isEqualTo(new Parsed.Read(new Query.Word("jobb")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "a OR", "-", "*", "=", "a*b", ")", "()", "\"\"", "-a", ""})
    void everyProblemCanBeTold(String written) {
        Parsed.Wrong wrong = (Parsed.Wrong) Query.parse(written);

        for (TextLanguage language : TextLanguage.values()) {
            assertThat(Messages.in(language).text(wrong.problem()))
                    .doesNotContain("{")
                    .isNotBlank();
        }
    }

    @Property
    void whateverIsTypedIsReadOrRefusedAtAPlaceOfIt(
            @ForAll
                    @StringLength(max = 40)
                    @Chars({
                        '(', ')', '"', '«', '»', '-', '=', '*', ' ', 'a', 'ø', 'O', 'R', '.', '\n', '\uD83D', '\uDE00'
                    })
                    @CharRange(from = 'a', to = 'c')
                    String typed) {
        if (Query.parse(typed) instanceof Parsed.Wrong wrong) {
            assertThat(Span.over(typed).contains(wrong.at())).isTrue();
            assertThat(wrong.at().isEmpty()).isEqualTo(typed.isEmpty());
        }
    }

    @Property
    void anythingAtAllIsReadOrRefused(@ForAll String typed) {
        assertThat(Query.parse(typed)).isNotNull();
    }
}
