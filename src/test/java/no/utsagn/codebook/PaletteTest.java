package no.utsagn.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    private static final List<String> ROOTS =
            Palette.hues().stream().map(hue -> hue.get(0)).toList();

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#f6f8fa", "#0d1117"})
    void everyColourIsSeenOnTheBackgroundsOfBothThemes(String background) {
        assertThat(Palette.hues().stream().flatMap(List::stream))
                .hasSize(24)
                .doesNotHaveDuplicates()
                .allSatisfy(color ->
                        assertThat(ColorVision.contrast(color, background)).isGreaterThanOrEqualTo(3));
    }

    @ParameterizedTest
    @EnumSource
    void theRootsAreToldApartByAllEyes(ColorVision.Eyes eyes) {
        for (String one : ROOTS) {
            for (String other : ROOTS) {
                if (!one.equals(other)) {
                    assertThat(ColorVision.distance(one, other, eyes))
                            .as(one + " and " + other)
                            .isGreaterThanOrEqualTo(10.8);
                }
            }
        }
    }

    @Test
    void theColoursOfTheCodersAreKeptOut() {
        for (String coder : List.of("#0f766e", "#1b7c83", "#bc4c00", "#9a3412")) {
            assertThat(ROOTS).allSatisfy(root -> assertThat(ColorVision.distance(root, coder, ColorVision.Eyes.FULL))
                    .isGreaterThanOrEqualTo(23.9));
        }
    }

    @Test
    void theDistanceIsThatOfAnotherReckoning() {
        assertThat(ColorVision.distance("#ffffff", "#000000", ColorVision.Eyes.FULL))
                .isCloseTo(100, within(0.1));
        assertThat(ColorVision.distance("#ff0000", "#00ff00", ColorVision.Eyes.FULL))
                .isCloseTo(86.6, within(0.2));
        assertThat(ColorVision.contrast("#ffffff", "#000000")).isCloseTo(21, within(0.01));
    }

    @Test
    void thereIsAlwaysANextColour() {
        assertThat(Palette.color(8)).isEqualTo(Palette.color(0));
        assertThat(Palette.color(-1)).isEqualTo(Palette.color(7));
    }
}
