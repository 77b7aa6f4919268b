package no.utsagn.language;

import static no.utsagn.language.CaseRegime.CAPITALS;
import static no.utsagn.language.CaseRegime.NO_CAPITALS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRegimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det gikk bra. Vi var fornøyde. | CAPITALS",
                "det gikk bra. vi var fornøyde. | NO_CAPITALS",
                "Ja. | CAPITALS",
                "ja. | NO_CAPITALS",
                "12 % | CAPITALS",
                "NAV er NAV | NO_CAPITALS",
                "jeg snakka med Kari på NAV i Bodø. hun var grei. det gikk bra | NO_CAPITALS",
                "Jeg har f.eks. jobbet ca. to uker fra 12. mars. | CAPITALS",
                "Jeg tenkte … altså at det gikk ... ikke sant. | CAPITALS",
                "æ e så glad førr det. Ho Kari sa det. Det va fint. | CAPITALS",
            })
    void capitalsAtTheBeginningsDecide(String text, CaseRegime expected) {
        assertThat(CaseRegime.of(text)).isEqualTo(expected);
    }

    @Test
    void aTextWithoutWordsCountsAsHavingCapitals() {
        assertThat(CaseRegime.of("")).isEqualTo(CAPITALS);
        assertThat(CaseRegime.of("… –\n\n👍")).isEqualTo(CAPITALS);
    }

    @Test
    void aCapitalAtTheHeadOfEachTurnIsNotEnough() {
        String turn = "Ja " + "så gikk vi dit og da var det sånn at ".repeat(10) + "\n";
        assertThat(CaseRegime.of(turn.repeat(5))).isEqualTo(NO_CAPITALS);
    }

    @Test
    void namesAloneAreNotEnough() {
        assertThat(CaseRegime.of("så dro vi til Bodø og Kari var med\nog så kom Per\nja\n".repeat(8)))
                .isEqualTo(NO_CAPITALS);
    }

    @Test
    void oneLowerCaseTurnDoesNotTurnAWholeInterview() {
        String text =
                "Hva tenkte du da?\nJeg tenkte at det gikk bra. Det var fint.\n".repeat(10) + "ja ja. nei. vet ikke\n";
        assertThat(CaseRegime.of(text)).isEqualTo(CAPITALS);
    }
}
