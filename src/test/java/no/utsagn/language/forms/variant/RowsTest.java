package no.utsagn.language.forms.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsTest {

    private final Rows rows = new Rows(List.of(
            List.of("jeg", "eg", "i?"), List.of("de", "dei", "di?"), List.of("det", "de?"), List.of("jeg", "æ")));

    @Test
    void aWordFindsTheOthersOfAllItsRows() {
        assertThat(rows.beside("jeg")).isEqualTo(Map.of("eg", true, "i", false, "æ", true));
        assertThat(rows.beside("eg")).isEqualTo(Map.of("jeg", true, "i", false));
    }

    @Test
    void aWordThatIsMostlyAnotherFindsNoneOfTheRow() {
        assertThat(rows.beside("i")).isEmpty();
        assertThat(rows.beside("de")).isEqualTo(Map.of("dei", true, "di", false));
    }

    @Test
    void aWordOfNoRowFindsNothing() {
        assertThat(rows.beside("hus")).isEmpty();
        assertThat(rows.has("hus")).isFalse();
        assertThat(rows.has("i")).isTrue();
    }
}
