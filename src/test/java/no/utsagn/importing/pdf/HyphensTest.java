package no.utsagn.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.importing.pdf.PageLine.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    private static Hyphens after(String... lines) {
        return new Hyphens(List.of(lines).stream()
                .map(text -> new PageLine(1, text, 0, false, new Place(0, 0, 0, 0, 10, 0, 0)))
                .toList());
    }

    private static String joined(Hyphens hyphens, String line, String next) {
        StringBuilder paragraph = new StringBuilder(line);
        hyphens.join(paragraph, next);
        return paragraph.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "et nytt arbeidsmarkeds-|tiltak kom|et nytt arbeidsmarkedstiltak kom",
                "for-|ventninger|forventninger",
                "for\u00AD|ventninger|forventninger",
                "for\u2010|ventninger|forventninger",
                "arbeids-|og velferdsetaten|arbeids- og velferdsetaten",
                "inn-|eller utland|inn- eller utland",
                "syke-|samt uføretrygd|syke- samt uføretrygd",
                "fra mandags-|til fredagsvakt|fra mandags- til fredagsvakt",
                "på NAV-|kontoret|på NAV-kontoret",
                "i Nord-|Norge|i Nord-Norge",
                "en e-|post|en e-post",
                "covid-|19 kom|covid-19 kom",
                "40-|åring|40-åring",
                "jeg vil-|Nei, vent|jeg vil- Nei, vent",
                "Ja -|altså|Ja - altså",
                "jeg gikk|hjem|jeg gikk hjem",
                "ja-|(ler)|ja- (ler)",
                "IPS-jobb-|spesialist|IPS-jobbspesialist"
            })
    void linesAreJoined(String line, String next, String whole) {
        assertThat(joined(after(), line, next)).isEqualTo(whole);
    }

    @Test
    void whatIsSeenElsewhereDecides() {
        assertThat(joined(after("Ta på-stedet-tiltak, og ja-nei-spørsmål."), "ja-", "nei-spørsmål"))
                .isEqualTo("ja-nei-spørsmål");
        assertThat(joined(after("et NAVkontor"), "et NAV-", "kontor")).isEqualTo("et NAVkontor");
        assertThat(joined(after("den pro-EU-siden er pro-EU."), "er pro-", "EU."))
                .isEqualTo("er pro-EU.");
    }

    @Test
    void partedWordsAreCounted() {
        Hyphens hyphens = after();
        joined(hyphens, "for-", "ventninger");
        joined(hyphens, "arbeids-", "og");
        joined(hyphens, "NAV-", "kontoret");

        assertThat(hyphens.joined()).isEqualTo(2);
    }
}
