package no.utsagn.disclosure.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {

    private static final Piece ELISION = Piece.of(RunKind.ELISION, "(…)");
    private static final Piece LAUGHTER = Piece.of(RunKind.LAUGHTER, "[latter]");

    private static Piece words(String words) {
        return Piece.of(RunKind.WORDS, words);
    }

    private static String set(Piece... pieces) {
        return text(Spacing.of(List.of(pieces)));
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"det \"     | \" var bra\" | det (…) var bra",
                "\"det\"      | \"var bra\"  | det (…) var bra",
                "\"det gikk\" | \", og så\"  | det gikk (…), og så",
                "\"det gikk\" | \".\"        | det gikk (…).",
                "\"(\"        | \"jeg)\"     | ((…) jeg)",
                "\"\"         | \"så gikk\"  | (…) så gikk",
                "\"så gikk \" | \" \"        | så gikk (…)",
            })
    void anElisionStandsAsAWordWould(String before, String after, String wanted) {
        assertThat(set(words(before), ELISION, words(after))).isEqualTo(wanted);
    }

    @Test
    void elisionsThatMeetAreOneAndAMarkStandsApartFromThem() {
        assertThat(set(words("så "), ELISION, words(" "), ELISION, words(", ja")))
                .isEqualTo("så (…), ja");
        assertThat(set(words("så "), ELISION, LAUGHTER, words(" ja"))).isEqualTo("så (…) [latter] ja");
    }

    @Test
    void whatWasHeardStandsAsTheFileHadIt() {
        assertThat(set(words("gikk "), LAUGHTER, words("."))).isEqualTo("gikk [latter].");
        assertThat(set(words("gjo"), Piece.of(RunKind.SELF_INTERRUPTION, "–"), words(" gikk")))
                .isEqualTo("gjo– gikk");
    }

    @Test
    void anInsertionWithinAWordStandsWithoutSpace() {
        assertThat(set(words("jobb"), new Piece(RunKind.INSERTION, "[en]", true), words("s dag")))
                .isEqualTo("jobb[en]s dag");
    }

    @Test
    void lineEndsAndRowsOfBlanksAreOneSpace() {
        assertThat(set(words("  det\n  var \t bra "))).isEqualTo("det var bra");
    }

    @Property
    void noSpaceIsDoubleOrAtAnEndAndNoLetterIsLost(@ForAll("lines") List<Piece> pieces) {
        List<Piece> set = Spacing.of(pieces);
        assertThat(text(set)).doesNotContain("  ").isEqualTo(text(set).strip());
        assertThat(set.stream()
                        .filter(p -> p.kind() == RunKind.WORDS)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualToIgnoringWhitespace(pieces.stream()
                        .filter(p -> p.kind() == RunKind.WORDS)
                        .map(Piece::text)
                        .collect(Collectors.joining()));
        assertThat(Spacing.of(set)).isEqualTo(set);
    }

    @Provide
    Arbitrary<List<Piece>> lines() {
        Arbitrary<Piece> words = Arbitraries.of("ja", " ja", "ja ", " ", "  og\nså ", ", nei", ".", "(ikke", "»", "")
                .map(SpacingTest::words);
        Arbitrary<Piece> others = Combinators.combine(
                        Arbitraries.of(RunKind.ELISION, RunKind.INSERTION, RunKind.LAUGHTER, RunKind.REPLACEMENT),
                        Arbitraries.of(true, false))
                .as((kind, tight) -> new Piece(kind, "[x]", tight));
        return Arbitraries.oneOf(words, others).list().ofMaxSize(12);
    }
}
