package no.utsagn.names.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.utsagn.language.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleProposalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeg ringte legen min, Hansen, i går. | Hansen | (legen)",
                "Da kom sjefen vår Kari inn. | Kari | (sjefen)",
                "Det va ho Kari på Nav som ringte. | Kari | (Nav-ansatt)",
                "Jeg snakka med Bodil, som er veilederen min. | Bodil | (veilederen)",
                "Jeg var hos Doktor Rasmussen. | Doktor Rasmussen | (legen)",
                "Jeg var hos doktor Rasmussen. | Rasmussen | (legen)",
                "Ho syster mi, Anne, bur der. | Anne | (søsteren)",
                "Jobbspesialisten min heter Amir. | Amir | (jobbspesialisten)",
                "Amir er jobbspesialisten min. | Amir | (jobbspesialisten)",
                "Kollegaen Steinar kom. | Steinar | (kollegaen)",
                "kona mi siri sa nei. | siri | (ektefellen)",
                "Jeg kjenner Kari godt. | Kari | [navn]",
                "Legen kom. Kari gikk. | Kari | [navn]",
                "Legen og Kari kom. | Kari | [navn]",
                "Kari | Kari | [navn]"
            })
    void theWordsBesideANameTellTheRole(String text, String name, String words) {
        Span span = Span.ofLength(text.indexOf(name), name.length());
        assertThat(RoleProposals.of(text, span, Span.over(text))).isEqualTo(words);
    }

    @Property(tries = 300)
    void anyPlaceMayBeAsked(
            @ForAll String text, @ForAll @IntRange(max = 50) int start, @ForAll @IntRange(max = 20) int by) {
        int from = Math.min(start, text.length());
        Span name = new Span(from, Math.min(text.length(), from + by));
        assertThat(RoleProposals.of(text, name, Span.over(text))).isNotBlank();
    }
}
