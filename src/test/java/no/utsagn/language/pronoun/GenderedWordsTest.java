package no.utsagn.language.pronoun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderedWordsTest {

    private static final GenderedWords WORDS = GenderedWords.load();

    /** "han>hen hans>hens", with a doubt behind: "Hans>Hens/NAME_HANS". */
    private static String found(String text) {
        return WORDS.in(text).stream()
                .map(word -> word.span().of(text)
                        + word.neutral().map(n -> ">" + n).orElse("")
                        + word.doubt().map(d -> "/" + d).orElse(""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Jeg tror han liker det.            | han>hen
            Hun sa at hun ville prøve.         | Hun>Hen hun>hen
            Vi traff ham og henne.             | ham>hen henne>hen
            Det var hans idé og hennes penger. | hans>hens hennes>hens
            Hans jobb var viktig.              | Hans>Hens
            Jobben er hans.                    | hans>hens
            Hennes jobb er bra.                | Hennes>Hens
            Eg trur ho vil prøve.              | ho>hen
            Vi fekk honom i arbeid.            | honom>hen
            Det var hennar val.                | hennar>hens
            Æ trur hu vil, og hainn vil.       | hu>hen hainn>hen
            Det e hass sin jobb.               | hass>hens
            Vi så hinnar arbeid.               | hinnar>hens
            Da ropte HUN.                      | HUN>HEN
            """)
    void pronounsBecomeHenWithTheirCapitals(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hun vasket seg og tok sin egen bil.",
                "Vi var hos NAV og hos dem.",
                "De hanskene lå på hånda.",
                "Handel og huset og honning.",
            })
    void whatOnlyLooksLikeAPronounIsNone(String text) {
        assertThat(WORDS.in(text).stream().map(w -> w.span().of(text))).allMatch(word -> word.equals("Hun"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Så kom Hans inn døra.        | Hans>Hens/NAME_HANS
            Hans sa at det gikk bra.     | Hans>Hens/NAME_HANS
            Hans Hansen er sjef.         | Hans>Hens/NAME_HANS
            Hans og jeg dro.             | Hans>Hens/NAME_HANS
            Hans, kom hit!               | Hans>Hens/NAME_HANS
            Det var hans og min idé.     | hans>hens
            Hans beste jobb var der.     | Hans>Hens
            Det var «Hans» som var der.  | Hans>Hens/NAME_HANS
            """)
    void theNameHansIsNeverProposed(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ja hans sa det                   | hans>hens/NAME_HANS
            det var hans jobb som var viktig | hans>hens
            boka var hans                    | hans>hens
            """)
    void aTextWithoutCapitalsIsReadByTheNextWord(String text, String expected) {
        String lower = "ja det var mye å gjøre der og. jeg var lei. det gikk. " + text;
        assertThat(CaseRegime.of(lower)).isEqualTo(CaseRegime.NO_CAPITALS);
        assertThat(found(lower)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Eg snakka med han Per i går.        | han>hen/BEFORE_NAME
            Det var ho Kari som ringte.         | ho>hen/BEFORE_NAME
            Det var hun derre Kari som ringte.  | hun>hen/BEFORE_NAME
            Da kom ho mor inn.                  | ho>hen/BEFORE_NAME mor
            Da ringte han NAV og spurte.        | han>hen
            Da spurte hun. Per svarte.          | hun>hen
            Da var hun mor til tre.             | hun>hen mor
            """)
    void aPronounBeforeANameBelongsToTheName(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @Test
    void aPronounBeforeWhatStandsForANameBelongsToIt() {
        String text = "Jeg snakket med han (mannen der) om det.";
        Span name = Span.ofLength(text.indexOf('('), "(mannen der)".length());
        assertThat(WORDS.in(text, Span.over(text), List.of(name), CaseRegime.CAPITALS))
                .containsExactly(new GenderedWord(
                        Span.ofLength(16, 3),
                        WordKind.PRONOUN,
                        Gender.MALE,
                        Optional.of("hen"),
                        Optional.of(Doubt.BEFORE_NAME)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Bilen, han er gammel.           | han>hen/THING
            Boka, ho låg der.               | ho>hen/THING
            Veilederen, han var flink.      | han>hen
            Jobbspesialisten, ho var flink. | ho>hen
            Leiaren, han visste det.        | han>hen
            Mannen, han var flink.          | Mannen han>hen
            Den jobben han fikk var bra.    | han>hen
            Bilen, hun kjørte den.          | hun>hen
            """)
    void whatMayStandForAThingIsNotProposed(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Så kom Hun inn.          | Hun>Hen/CAPITAL
            Så sa jeg: Hun kan det.  | Hun>Hen
            Det kom jeg i hu.        | hu>hen/OTHER_WORD
            Da skiftet den ham.      | ham>hen
            Den skifta ham da.       | ham>hen/OTHER_WORD
            Vi var på Hennes & Mauritz. | Hennes>Hens/OTHER_WORD
            """)
    void otherMeaningsAreTold(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Da sa'n det.         | sa'n/CLITIC
            Så sa a det.         | a/CLITIC
            Jeg ga ’a boka.      | a/CLITIC
            Æ såg n Per der.     | n/CLITIC
            Det var a Kari sitt. | a/CLITIC
            Plan a og plan b.    | ''
            """)
    void wornDownPronounsAreTold(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kvinnen",
                "mannen",
                "mora",
                "faren",
                "jenta",
                "gutten",
                "søsteren",
                "kona",
                "sønnen",
                "dama",
                "fyren",
                "herre",
                "fru",
                "kvinnelig",
                "mannlig",
                "kvinneleg",
                "mannlege",
                "guten",
                "systera",
                "kvinnene",
                "menn",
                "gutane",
                "jentene",
                "mødre",
                "døtrene",
                "brødrene",
                "mannens",
                "kvinners",
                "moras",
                "kjerringa",
                "konå",
                "bestemor",
                "alenefar",
                "dottera",
                "venninna"
            })
    void gendersAreToldInAllInflections(String word) {
        List<GenderedWord> found = WORDS.in("Det var " + word + " der.");
        assertThat(found).hasSize(1).allMatch(one -> one.neutral().isEmpty());
        assertThat(found.get(0).span()).isEqualTo(Span.ofLength(8, word.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mandag", "mennesker", "morgen", "farge", "jobben", "konto", "guttural", "herlig"})
    void wordsThatBeginAlikeTellNothing(String word) {
        assertThat(WORDS.in("Det var " + word + " der.")).isEmpty();
    }

    @Test
    void theDangerIsNoFather() {
        assertThat(found("Faren for å falle ut er stor, sa faren.")).isEqualTo("faren");
    }

    @Test
    void nothingOfTheTextIsTold() {
        assertThat(WORDS.in("Hans sa det.").toString()).doesNotContain("Hans ");
    }
}
