package no.utsagn.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.search.query.Query.All;
import no.utsagn.search.query.Query.Any;
import no.utsagn.search.query.Query.Phrase;
import no.utsagn.search.query.Term.Exact;
import no.utsagn.search.query.Term.Prefix;
import no.utsagn.search.query.Term.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    private static final Word JOBB = new Word("jobb");
    private static final Word LØNN = new Word("lønn");
    private static final Word TID = new Word("tid");

    @Test
    void aWordStandsForAllItsForms() {
        assertThat(read("jobb")).isEqualTo(JOBB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JOBB", " jobb ", "jobb.", "(jobb)", "((jobb))", "\"jobb\"", "«Jobb»", "jobb …", "jobb\t"})
    void caseBlanksPunctuationAndNeedlessBracketsChangeNothing(String written) {
        assertThat(read(written)).isEqualTo(JOBB);
    }

    @Test
    void decomposedLettersAreTheLettersThatTheyMake() {
        assertThat(read("pa\u030Ata\u030Ak")).isEqualTo(new Word("påtåk"));
    }

    @Test
    void hyphensAndApostrophesOfAllKindsAreOne() {
        assertThat(read("NAV\u2011kontor")).isEqualTo(read("nav-kontor"));
        assertThat(read("ka\u2019kke")).isEqualTo(read("ka'kke"));
    }

    @Test
    void lettersOfOtherLanguagesStayThemselves() {
        assertThat(read("før")).isNotEqualTo(read("for"));
        assertThat(read("får")).isNotEqualTo(read("far"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jobb lønn", "jobb, lønn", "jobb AND lønn", "jobb OG lønn", "jobb\u00A0lønn", "(jobb) (lønn)"})
    void wordsBesideEachOtherMustAllBeThere(String written) {
        assertThat(read(written)).isEqualTo(new All(List.of(JOBB, LØNN), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobb OR lønn", "jobb ELLER lønn", "(jobb) OR (lønn)"})
    void orAsksForOneAtLeast(String written) {
        assertThat(read(written)).isEqualTo(new Any(List.of(JOBB, LØNN)));
    }

    @Test
    void operatorsInSmallLettersAreWords() {
        assertThat(read("jobb eller")).isEqualTo(new All(List.of(JOBB, new Word("eller")), List.of()));
    }

    @Test
    void wordsBesideEachOtherTieCloserThanOr() {
        assertThat(read("jobb lønn OR tid")).isEqualTo(new Any(List.of(new All(List.of(JOBB, LØNN), List.of()), TID)));
    }

    @Test
    void bracketsTieClosest() {
        assertThat(read("jobb (lønn OR tid)"))
                .isEqualTo(new All(List.of(JOBB, new Any(List.of(LØNN, TID))), List.of()));
    }

    @Test
    void minusLeavesOutAWordAPhraseOrABracket() {
        assertThat(read("jobb -lønn")).isEqualTo(new All(List.of(JOBB), List.of(LØNN)));
        assertThat(read("-lønn jobb")).isEqualTo(new All(List.of(JOBB), List.of(LØNN)));
        assertThat(read("jobb -\"lønn tid\""))
                .isEqualTo(new All(List.of(JOBB), List.of(new Phrase(List.of(LØNN, TID)))));
        assertThat(read("jobb -(lønn OR tid)")).isEqualTo(new All(List.of(JOBB), List.of(new Any(List.of(LØNN, TID)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"jobb lønn\"", "«jobb lønn»", "“jobb, lønn”", "jobb/lønn", "»jobb\nlønn«"})
    void quotesMakeAPhrase(String written) {
        assertThat(read(written)).isEqualTo(new Phrase(List.of(JOBB, LØNN)));
    }

    @Test
    void equalsAsksForThisFormAlone() {
        assertThat(read("=Jobben")).isEqualTo(new Exact("jobben"));
        assertThat(read("=\"jobben min\"")).isEqualTo(new Phrase(List.of(new Exact("jobben"), new Exact("min"))));
        assertThat(read("\"=jobben min\"")).isEqualTo(new Phrase(List.of(new Exact("jobben"), new Word("min"))));
    }

    @Test
    void aStarAsksForABeginning() {
        assertThat(read("arbeid*")).isEqualTo(new Prefix("arbeid"));
        assertThat(read("=arbeid*.")).isEqualTo(new Prefix("arbeid"));
        assertThat(read("\"fikk arbeid*\"")).isEqualTo(new Phrase(List.of(new Word("fikk"), new Prefix("arbeid"))));
    }

    @Test
    void aStarAsksForAnEndOrForWhatAWordHolds() {
        assertThat(read("*arbeid")).isEqualTo(new Term.Suffix("arbeid"));
        assertThat(read("*Arbeid*")).isEqualTo(new Term.Infix("arbeid"));
        assertThat(read("\"fikk *arbeid*\""))
                .isEqualTo(new Phrase(List.of(new Word("fikk"), new Term.Infix("arbeid"))));
        assertThat(read("og/*eller")).isEqualTo(new Phrase(List.of(new Word("og"), new Term.Suffix("eller"))));
    }

    @Test
    void aTildeAsksForWhatIsSpeltAlmostSo() {
        assertThat(read("jobb~")).isEqualTo(new Term.Fuzzy("jobb", 1));
        assertThat(read("=Jobb~2.")).isEqualTo(new Term.Fuzzy("jobb", 2));
        assertThat(read("\"fikk~ jobb\"")).isEqualTo(new Phrase(List.of(new Term.Fuzzy("fikk", 1), JOBB)));
    }

    @Test
    void slashesHoldAPattern() {
        assertThat(read("/Jobb(en|er)?/")).isEqualTo(new Term.Regex("jobb(en|er)?"));
        assertThat(read("/^jobb.*$/")).isEqualTo(new Term.Regex("jobb.*"));
        assertThat(read("/\\D+\\/\\w[\\wÆ]/")).isEqualTo(new Term.Regex("\\D+\\/[0-9_a-zß-öø-ɏ][0-9_a-zß-öø-ɏæ]"));
        assertThat(read("jobb / lønn")).isEqualTo(new All(List.of(JOBB, LØNN), List.of()));
    }

    @Test
    void aNumberBehindAPhraseAllowsWordsBetween() {
        assertThat(read("\"jobb lønn\"~5")).isEqualTo(new Phrase(List.of(JOBB, LØNN), 5));
        assertThat(read("=\"jobb lønn\"~0 tid"))
                .isEqualTo(
                        new All(List.of(new Phrase(List.of(new Exact("jobb"), new Exact("lønn")), 0), TID), List.of()));
        assertThat(read("\"jobb\"~5")).isEqualTo(JOBB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobb NEAR/8 lønn", "jobb NÆR/8 lønn", "(jobb NEAR/8 lønn)", "jobb NEAR/08 (lønn)"})
    void nearTakesANumberOfWords(String written) {
        assertThat(read(written)).isEqualTo(new Query.Near(JOBB, LØNN, 8));
    }

    @Test
    void nearTiesCloserThanWordsBesideEachOther() {
        assertThat(read("tid jobb NEAR lønn -jobb NEAR/2 tid"))
                .isEqualTo(new All(
                        List.of(TID, new Query.Near(JOBB, LØNN, Query.USUALLY_NEAR)),
                        List.of(new Query.Near(JOBB, TID, 2))));
        assertThat(read("jobb NEAR/3 (lønn OR \"tid jobb\") NEAR/1 tid"))
                .isEqualTo(new Query.Near(
                        new Query.Near(JOBB, new Any(List.of(LØNN, new Phrase(List.of(TID, JOBB)))), 3), TID, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "rolle:kandidat, ROLE",
        "Role:kandidat, ROLE",
        "taler:kandidat, SPEAKER",
        "speaker:kandidat, SPEAKER",
        "runde:kandidat, ROUND",
        "round:\"kandidat\", ROUND",
        "sted:«kandidat», SITE",
        "site:kandidat, SITE",
        "fil:kandidat, TRANSCRIPT",
        "file:kandidat, TRANSCRIPT",
        "kode:kandidat, CODE",
        "code:kandidat, CODE",
        "kode=kandidat, CODE_ALONE",
        "code=\" kandidat \", CODE_ALONE",
        "koder:kandidat, CODER",
        "coder:kandidat, CODER",
        "notat:kandidat, MEMO",
        "memo:kandidat, MEMO",
        "erstattet:kandidat, REPLACED",
        "replaced:kandidat, REPLACED",
    })
    void conditionsHaveNorwegianAndEnglishNames(String written, Field.Kind kind) {
        assertThat(read(written)).isEqualTo(Field.of(kind, "kandidat"));
    }

    @Test
    void anyOtherNameIsAnAttribute() {
        assertThat(read("kjønn:kvinne")).isEqualTo(new Field(Field.Kind.ATTRIBUTE, "kjønn", "kvinne", false));
        assertThat(read("\"type tiltak\":\"lønns*\""))
                .isEqualTo(new Field(Field.Kind.ATTRIBUTE, "type tiltak", "lønns", true));
        assertThat(read("\"rolle\":x")).isEqualTo(new Field(Field.Kind.ATTRIBUTE, "rolle", "x", false));
        assertThat(read("jobb: lønn")).isEqualTo(new All(List.of(JOBB, LØNN), List.of()));
        assertThat(read("\"jobb lønn\": tid"))
                .isEqualTo(new All(List.of(new Phrase(List.of(JOBB, LØNN)), TID), List.of()));
    }

    @Test
    void valuesKeepWhatTheyHold() {
        assertThat(read("kode:\"Å bli (sett) – 1:2\"")).isEqualTo(Field.of(Field.Kind.CODE, "Å bli (sett) – 1:2"));
        assertThat(read("kode:Arbeid/Ma\u030Altall*"))
                .isEqualTo(Field.of(Field.Kind.CODE, "Arbeid/Måltall").orLonger());
        assertThat(read("ikkekode:*"))
                .isEqualTo(new Query.Not(Field.of(Field.Kind.CODE, "").orLonger()));
        assertThat(read("runde:-1")).isEqualTo(Field.of(Field.Kind.ROUND, "-1"));
    }

    @Test
    void aMinusTurnsAConditionAround() {
        Field role = Field.of(Field.Kind.ROLE, "x");
        assertThat(read("-rolle:x")).isEqualTo(new Query.Not(role));
        assertThat(read("-(rolle:x OR -rolle:x) jobb"))
                .isEqualTo(
                        new All(List.of(new Query.Not(new Any(List.of(role, new Query.Not(role)))), JOBB), List.of()));
        assertThat(read("rolle:x -(rolle:x jobb)"))
                .isEqualTo(new All(List.of(role), List.of(new All(List.of(role, JOBB), List.of()))));
    }

    @Test
    void anOverlapIsWhatSeveralCodesShare() {
        assertThat(read("overlapper:\"A & B &c\""))
                .isEqualTo(new All(
                        List.of(
                                Field.of(Field.Kind.CODE, "A"),
                                Field.of(Field.Kind.CODE, "B"),
                                Field.of(Field.Kind.CODE, "c")),
                        List.of()));
    }

    @Test
    void conditionsAreToldWithTheirPlaces() {
        assertThat(((Parsed.Read) Query.parse("jobb (rolle:a OR -\"b c\":\" d* \")")).fields())
                .containsExactly(
                        new Parsed.Condition(Field.of(Field.Kind.ROLE, "a"), new Span(6, 11), new Span(12, 13)),
                        new Parsed.Condition(
                                new Field(Field.Kind.ATTRIBUTE, "b c", "d", true), new Span(19, 22), new Span(26, 28)));
    }

    @Test
    void theTermsAreThoseThatMayBeFound() {
        assertThat(read("jobb (lønn OR \"tid jobb*\") -borte").terms())
                .containsExactly(JOBB, LØNN, TID, new Prefix("jobb"));
    }

    @Test
    void aHugeWordIsKnownByItsBeginning() {
        String huge = "a".repeat(NormalForm.LONGEST - 1) + "\uD835\uDC00" + "a".repeat(100_000);

        assertThat(((Term) read(huge)).text()).isEqualTo("a".repeat(NormalForm.LONGEST - 1));
    }

    @Test
    void noToStringShowsAWord() {
        assertThat(
                        read("kari* =kari (kari OR \"kari kari\"~2) -kari kari~ /kari/ *kari *kari* kari NEAR kari kode:kari kari:kari")
                                .toString())
                .doesNotContainIgnoringCase("kari");
    }

    @Test
    void treesThatAskForNothingCannotBeMade() {
        assertThatThrownBy(() -> new All(List.of(), List.of(JOBB))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new All(List.of(JOBB), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Any(List.of(JOBB))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Phrase(List.of(JOBB))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Query read(String written) {
        return ((Parsed.Read) Query.parse(written)).query();
    }
}
