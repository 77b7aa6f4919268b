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
                "search.star-alone     | *                | 0 | 1 | 1",
                "search.star-alone     | jobb *           | 5 | 6 | 6",
                "search.star-alone     | jobb.*           | 5 | 6 | 6",
                "search.star-inside    | jobb*søk         | 4 | 5 | 5",
                "search.star-alone     | jobb**           | 5 | 6 | 6",
                "search.tilde-alone    | jobb ~           | 5 | 6 | 6",
                "search.tilde-alone    | jobb*~           | 5 | 6 | 6",
                "search.tilde-alone    | *jobb~1          | 5 | 7 | 6",
                "search.tilde-alone    | a\u0301 ~2         | 3 | 5 | 3",
                "search.regex-open     | jobb /søk        | 5 | 9 | 6",
                "search.regex-open     | /søk\\/          | 0 | 6 | 1",
                "search.regex-wrong    | jobb /(søk/      | 5 | 11 | 6",
                "search.regex-wrong    | /[/              | 0 | 3 | 1",
                "search.near-words     | søk NEAR (a b)   | 4 | 8 | 5",
                "search.near-words     | søk NEAR rolle:a | 4 | 8 | 5",
                "search.near-words     | kode:x NÆR søk   | 7 | 10 | 8",
                "search.near-words     | søk NEAR -jobb   | 4 | 8 | 5",
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
        "NEAR jobb,       NEAR,  0, 4",
        "jobb NEAR/8,     NEAR/8,5, 11",
        "jobb NÆR NÆR a,  NÆR,   5, 8",
        "jobb NEAR AND a, NEAR,  5, 9",
        "jobb NEAR …,     NEAR,  5, 9",
    })
    void anOperatorNeedsWordsOnBothSides(String written, String operator, int start, int end) {
        assertThat(Query.parse(written))
                .isEqualTo(new Parsed.Wrong(
                        Problem.of("search.operator-alone", operator, start + 1), new Span(start, end)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "jobb NEAR/0 søk   | NEAR/0    | 5  | 11 | 1",
                "jobb NÆR/x søk    | NÆR/x     | 5  | 10 | 1",
                "jobb NEAR/ søk    | NEAR/     | 5  | 10 | 1",
                "jobb NEAR/1001 søk| NEAR/1001 | 5  | 14 | 1",
                "jobb \"a b\"~      | ~         | 10 | 11 | 0",
                "jobb \"a b\"~99999999999 | ~99999999999 | 10 | 22 | 0",
            })
    void howFarApartWordsMayStandIsANumber(String written, String sign, int start, int end, int least) {
        assertThat(Query.parse(written))
                .isEqualTo(new Parsed.Wrong(
                        Problem.of("search.number", sign, start + 1, least, Query.FARTHEST), new Span(start, end)));
    }

    @ParameterizedTest
    @CsvSource({"jobb~0, 4, 6", "jobb~3, 4, 6", "jobb~12, 4, 7", "x jobb~9 y, 6, 8"})
    void oneLetterMayDifferOrTwo(String written, int start, int end) {
        assertThat(Query.parse(written))
                .isEqualTo(new Parsed.Wrong(
                        Problem.of("search.tilde-number", start + 1, Term.Fuzzy.MOST), new Span(start, end)));
    }

    @ParameterizedTest
    @CsvSource({
        "jobb rolle:,      rolle:,     5, 11",
        "rolle: kandidat,  rolle:,     0, 6",
        "ikkekode:(a),     ikkekode:,  0, 9",
        "kode= jobb,       kode=,      0, 5",
        "'kode:\" \" jobb',kode:,      0, 5",
        "jobb:rolle:,      jobb:,      -1, 5",
    })
    void aConditionNeedsAValueRightBehind(String written, String name, int start, int end) {
        if (start >= 0) {
            assertThat(Query.parse(written))
                    .isEqualTo(
                            new Parsed.Wrong(Problem.of("search.field-empty", name, start + 1), new Span(start, end)));
        } else {
            assertThat(Query.parse(written)).isInstanceOf(Parsed.Read.class);
        }
    }

    @Test
    void anOverlapIsOfSeveral() {
        assertThat(Query.parse("overlapper:A"))
                .isEqualTo(new Parsed.Wrong(Problem.of("search.overlap-one", "overlapper:", 12), new Span(11, 12)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/(a{1000}){1000}/",
                "/((((a{99}){99}){99}){99})/",
                "/a{999999999999}/",
                "/(.*a.*b.*c.*d.*e.*f.*g.*h){20}/",
                "/.*[ab].{20}/",
                "/(a|b)*a(a|b){25}/",
                "/(((((.*)*x)*y)*z)*[^a]{30})*q.{20}/",
            })
    void aPatternThatWouldRunAwayIsRefused(String written) {
        assertThat(Query.parse(written))
                .isEqualTo(new Parsed.Wrong(Problem.of("search.regex-wrong", 1), Span.over(written)));
    }

    @Test
    void aHugePatternIsRefused() {
        String huge = "/" + "(".repeat(50_000) + "/";

        assertThat(Query.parse(huge)).isEqualTo(new Parsed.Wrong(Problem.of("search.regex-wrong", 1), Span.over(huge)));
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
                .isEqualTo(new Parsed.Read(new Term.Word("jobb")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "\"",
                "a OR",
                "-",
                "*",
                "=",
                "a*b",
                ")",
                "()",
                "\"\"",
                "-a",
                "",
                "~",
                "a~3",
                "/",
                "/a",
                "/(/",
                "a NEAR/x b",
                "a NEAR (b c)",
                "rolle:",
                "overlapper:a",
                "\"a b\"~"
            })
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
                        '(', ')', '"', '«', '»', '-', '=', '*', ' ', 'a', 'ø', 'O', 'R', '.', '/', '~', ':', '1', '[',
                        '{', '|', '\n', '\uD83D', '\uDE00'
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
