package no.utsagn.names.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in invented sentences. */
class FindersTest {

    private static final Finders FINDERS = Finders.load();

    private static List<String> in(Finders finders, String text) {
        return finders.in(text, List.of(Span.over(text))).stream()
                .map(found -> found.kind() + " " + found.span().of(text))
                .toList();
    }

    private static List<String> words(String text) {
        return FINDERS.in(text, List.of(Span.over(text))).stream()
                .map(found -> found.span().of(text))
                .toList();
    }

    @Test
    void namesAndNumbersStandInOneList() {
        assertThat(in(FINDERS, "Jeg ringte Kari på 22 22 55 55 i går."))
                .containsExactly("PERSON Kari", "PHONE 22 22 55 55");
    }

    @Test
    void aKnownNameIsFound() {
        assertThat(in(FINDERS.knowing(List.of("Xerxine Abc")), "Så sa Xerxine det."))
                .containsExactly("PERSON Xerxine");
    }

    @Test
    void nothingIsSoughtOutsideTheTurns() {
        String text = "Kari:\nJeg heter Sunniva.";
        assertThat(FINDERS.in(text, List.of(new Span(6, text.length()))).stream()
                        .map(found -> found.span().of(text)))
                .containsExactly("Sunniva");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kari sa at det gikk bra.|Kari",
                "Det var Karis idé, ikke min.|Karis",
                "Jeg ringte Kari Tromsvang i går.|Kari Tromsvang",
                "Så kom Kjell-Arne inn i rommet.|Kjell-Arne",
                "Det var en som heter Thorvilde der.|Thorvilde",
                "Eg snakka med ho Kari om det.|Kari",
                "Så sa 'n Ola at det var greit.|Ola",
                "Så sa Per at vi skulle vente.|Per",
                "Jeg møtte Fatima på butikken.|Fatima",
                "Hans Breivoll kom sent til møtet.|Hans Breivoll",
            })
    void findsPersons(String text, String name) {
        assertThat(words(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi var Kari, Per og Ola den dagen.|Kari;Per;Ola",
                "Vi flytta til Tromsø og så til Molde.|Tromsø;Molde",
                "Epifax kom sent. Så gikk vi, og da sa Epifax nei.|Epifax;Epifax",
            })
    void findsSeveral(String text, String names) {
        assertThat(words(text)).contains(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ja. Nei. Altså, det er slik: Folk vil jobbe.",
                "Æ veit itj ka æ ska si.",
                "Dag etter dag sto jeg der og ventet.",
                "(ler) Nei, det tror jeg ikke.",
                "Korsen gikk det? Bra.",
            })
    void ordinaryWordsAreNoNames(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void anOrganisationWithAPlaceInItIsOne() {
        assertThat(words("Hun var på Oslo Universitetssykehus i to uker.")).containsExactly("Oslo Universitetssykehus");
    }

    @Test
    void noFindReadsOnToTheEndOfASentence() {
        assertThat(words("Og bak rattet i Tromsdals bil satt det ei som lo så tårene spratt."))
                .containsExactly("Tromsdals");
        assertThat(words("Hun er en dame som veit hva som skjer med AAP-en din i juli. Det er fint."))
                .doesNotContain("din i juli");
    }

    @Test
    void aTextWithoutCapitalsHasNamesToo() {
        String text = "han trygve sa at vi skulle vente og så ringte ingvild og vi ventet på svar hele dagen. "
                + "trygve er sånn. det er line som er lang og dag er dag og vi bor her";
        assertThat(words(text)).contains("trygve", "ingvild").doesNotContain("dag", "lang", "her");
    }

    @Test
    void aNameOfTheListsIsFoundInSmallLettersAmongCapitals() {
        assertThat(words("Vi gikk hjem. Så sa sunniva at det gikk bra. Det var fint."))
                .containsExactly("sunniva");
    }
}
