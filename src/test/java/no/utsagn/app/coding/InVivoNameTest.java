package no.utsagn.app.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utsagn.base.ProblemException;
import no.utsagn.codebook.CodePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InVivoNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det gikk bra.|Det gikk bra",
                "« – å stå på egne bein!»|å stå på egne bein",
                "først > så|først så",
                "NAV-kontoret sa f.eks. nei|NAV-kontoret sa f.eks. nei"
            })
    void isTheWordsOnOneLine(String said, String name) {
        assertThat(InVivoName.of(said)).isEqualTo(name);
    }

    @Test
    void isCutAfterAWholeWord() {
        assertThat(InVivoName.of("Det var jo egentlig sånn at vi måtte begynne helt på nytt hver eneste gang"))
                .isEqualTo("Det var jo egentlig sånn at vi måtte begynne helt på nytt …");
        assertThat(InVivoName.of("a".repeat(10_000))).isEqualTo("a".repeat(58) + " …");
    }

    @Property(tries = 500)
    void isNeverEmptyNorLongNorAPath(@ForAll String said) {
        try {
            String name = InVivoName.of(said);
            assertThat(name).isNotBlank().doesNotContain(">", "\n");
            assertThat(name.length()).isBetween(1, InVivoName.LONGEST);
            assertThat(CodePath.of(name).names()).hasSize(1);
        } catch (ProblemException e) {
            assertThat(e).hasMessage("code.nothing-selected");
        }
    }

    @Test
    void needsAWord() {
        assertThatThrownBy(() -> InVivoName.of(" … ")).hasMessage("code.nothing-selected");
    }
}
