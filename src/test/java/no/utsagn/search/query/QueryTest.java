package no.utsagn.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.utsagn.language.NormalForm;
import no.utsagn.search.query.Query.All;
import no.utsagn.search.query.Query.Any;
import no.utsagn.search.query.Query.Exact;
import no.utsagn.search.query.Query.Phrase;
import no.utsagn.search.query.Query.Prefix;
import no.utsagn.search.query.Query.Term;
import no.utsagn.search.query.Query.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(read("kari* =kari (kari OR \"kari kari\") -kari").toString()).doesNotContainIgnoringCase("kari");
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
