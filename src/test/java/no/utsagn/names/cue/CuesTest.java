package no.utsagn.names.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.language.Span;
import no.utsagn.names.ladder.Ladders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {

    private static final Cues CUES = Cues.with(Ladders.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Æ va den eneste jenta som tok truckbevis. | den eneste jenta | ONLY",
                "Han var den eneste iraneren i hele Lillevik. | den eneste iraneren i hele Lillevik | ONLY",
                "Hun er den eneste kvinnelige sveiseren i Nordbygda. | den eneste kvinnelige sveiseren i Nordbygda | ONLY",
                "Det er det eneste møbellageret nord for Balsfjord. | det eneste møbellageret nord for Balsfjord | ONLY",
                "Eg er den einaste sogningen i heile Nordbygda. | den einaste sogningen i heile Nordbygda | ONLY",
                "Ho er den einaste her på kontoret som snakkar samisk. "
                        + "| den einaste her på kontoret som snakkar samisk | ONLY",
                "Ja, jeg var den eneste. | den eneste | ONLY",
                "Det er det eneste hagesenteret mellom Nordbygda og Vik. | det eneste hagesenteret mellom Nordbygda | ONLY",
                "Han var den første kvinnelige gartnermesteren i Troms. "
                        + "| den første kvinnelige gartnermesteren i Troms | FIRST",
                "Æ va den yngste skipperen i Balsfjord. | den yngste skipperen i Balsfjord | RANK",
                "Jeg var yngst på lageret da. | yngst på lageret | RANK",
                "Ho var den eldste på kontoret. | den eldste på kontoret | RANK",
                "Det er den største arbeidsgiveren i Vågan. | den største arbeidsgiveren i Vågan | RANK",
                "Det jobba en polsk sveiser der. | en polsk sveiser | ORIGIN",
                "Hun er somalisk lege nå. | somalisk lege | ORIGIN",
                "Det var iraneren som sa det. | iraneren | ORIGIN",
                "Der kom en syrer. | en syrer | ORIGIN",
                "det var ikke mange tømrere fra sørreisa der | tømrere fra sørreisa | TRADE_AND_PLACE",
                "Hun hadde Huntingtons sykdom. | Huntingtons sykdom | DIAGNOSIS",
                "Det er en sjelden diagnose. | sjelden diagnose | DIAGNOSIS",
                "Han har MS nå. | MS | DIAGNOSIS",
                "Vi er sju ansatte her. | Vi er sju ansatte | COUNT",
                "Vi har tre kontorer i alt. | tre kontorer | COUNT",
                "Det er åtte årsverk. | åtte årsverk | COUNT",
                "Der er vi tre. | er vi tre | COUNT",
                "vi er jo fem stykker her. | vi er jo fem stykker | COUNT",
                "Jeg har tvillinger hjemme. | tvillinger | FAMILY",
                "Vi var fem søsken. | fem søsken | FAMILY"
            })
    void whatSinglesOutIsShown(String text, String words, CueRule rule) {
        assertThat(CUES.in(text, Span.over(text))).anySatisfy(cue -> {
            assertThat(cue.span().of(text)).isEqualTo(words);
            assertThat(cue.rule()).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det er det eneste jeg vil.",
                "Den eneste gangen jeg prøvde, gikk det bra.",
                "Den eneste måten er å spørre.",
                "Det er den einaste grunnen.",
                "Ikke en eneste mann kom.",
                "Den første dagen var fin.",
                "Første gang jeg møtte han, snakka han.",
                "Den første kandidaten min sa nei.",
                "Den første tida var tung.",
                "Eldste jenta mi går på skole.",
                "Den største utfordringen er tid.",
                "Vi spiste polsk mat.",
                "Hun snakker arabisk og norsk.",
                "Jeg er deprimert og har vondt i ryggen.",
                "Vi er tre minutter forsinka.",
                "Jeg har to barn.",
                "Jeg var på kontoret i tre timer.",
                "Tvillingbyene er fine.",
                "Lederen i NAV sa det."
            })
    void whatSinglesNobodyOutIsLeft(String text) {
        assertThat(CUES.in(text, Span.over(text))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleTellsWhy(CueRule rule) {
        assertThat(Messages.in(TextLanguage.BOKMAAL).text(rule.key())).isNotBlank();
    }

    @Property(tries = 500)
    void cuesLieApartInsideTheText(@ForAll("chatter") List<String> words) {
        String text = String.join("", words);
        Span within = new Span(Math.min(2, text.length()), text.length());
        int before = within.start();
        for (Cue cue : CUES.in(text, within)) {
            assertThat(within.contains(cue.span())).isTrue();
            assertThat(cue.span().start()).isGreaterThanOrEqualTo(before);
            before = cue.span().end();
        }
    }

    @Provide
    Arbitrary<List<String>> chatter() {
        return Arbitraries.of(
                        "den",
                        "eneste",
                        " ",
                        " ",
                        " ",
                        " ",
                        "jenta",
                        "i",
                        "hele",
                        "Lillevik",
                        "polsk",
                        "sveiser",
                        ". ",
                        "yngst",
                        "på",
                        "lageret",
                        "vi",
                        "er",
                        "sju",
                        "ansatte",
                        "\n",
                        "første",
                        "kvinnelige",
                        "tvillinger",
                        "som",
                        "MS")
                .list()
                .ofMaxSize(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eneste ", "den eneste som ", "1", "a", "tvilling", "polsk ", "vi er tre "})
    void longRunsAreRead(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertThat(CUES.in(text, Span.over(text))).isNotNull();
    }
}
