package no.utsagn.names.likely;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyNamesTest {

    private static final LikelyNames NAMES = LikelyNames.load();

    private static List<String> in(LikelyNames names, String text) {
        return names.find(text, Span.over(text)).stream()
                .map(find -> find.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Så sa Kari at det gikk bra. | Kari",
                "Kari sa at det gikk bra. | Kari",
                "Det var Karis idé, ikke min. | Karis",
                "Jeg ringte Kari Tromsdal i går. | Kari Tromsdal",
                "Så kom Kjell-Arne inn i rommet. | Kjell-Arne",
                "Det var en som heter Thorvilde der. | Thorvilde",
                "Vi spurte Hansen om det samme. | Hansen",
                "Jeg jobba med Per på lageret. | Per",
                "Per Hansen kom sent til møtet. | Per Hansen",
                "Legen, doktor Rask, sa nei. | Rask",
                "Jeg møtte Fatima på butikken. | Fatima",
            })
    void findsNames(String text, String name) {
        assertThat(in(NAMES, text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Per i dag er det ingen som vet.",
                "Vår jobb er å hjelpe. Bo hjemme var ikke lett.",
                "Dag etter dag sto jeg der, og Nav sa ingenting.",
                "Det skjedde i Molde og i Tønsberg den våren.",
                "Ja. Nei. Altså, det er slik: Folk vil jobbe.",
            })
    void ordinaryWordsAndTownsAreNoNames(String text) {
        assertThat(in(NAMES, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeg ringte Kari Tromsvang i går. Tromsvang svarte ikke. | Kari Tromsvang;Tromsvang",
                "Jeg ringte Kari Tromsvang. Det var Tromsvangs idé. | Kari Tromsvang;Tromsvangs",
                "Da kom han Wiktorius inn. Og Wiktorius lo. | Wiktorius;Wiktorius",
                "Der var også Sunniva. Jeg spurte sunniva om det. | Sunniva;sunniva",
                "Så gikk han NAV i møte den dagen. | ''",
            })
    void whatIsShownInOnePlaceCountsInOthers(String text, String names) {
        assertThat(String.join(";", in(NAMES, text))).isEqualTo(names);
    }

    @Test
    void aNameThatCountsOnceCountsInTheWholeText() {
        String text = "Det var en som heter Thorvilde der. Thorvilde lo. Så gikk vi til Thorvildes hus.";
        assertThat(in(NAMES, text)).containsExactly("Thorvilde", "Thorvilde", "Thorvildes");
        assertThat(NAMES.find(text, Span.over(text)).stream()
                        .map(find -> NAMES.same(find.span().of(text)))
                        .distinct())
                .containsExactly("thorvilde");
    }

    @Test
    void aTextWithoutCapitalsHasNamesAfterCues() {
        String text = "han trygve sa at vi skulle vente og så ringte ingvild og vi ventet på svar hele dagen. "
                + "trygve er sånn. det er line som er lang og dag er dag og vi bor her";
        assertThat(in(NAMES, text)).containsExactly("trygve", "ingvild", "trygve");
    }

    @Test
    void thoseWhoSpeakAreKnown() {
        assertThat(in(NAMES.knowing(List.of("Xerxine Abc")), "Så sa Xerxine det. Xerxines bil sto der."))
                .containsExactly("Xerxine", "Xerxines");
    }
}
