package no.utsagn.ui.transcript.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import no.utsagn.ui.theme.Theme;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillsTest {

    @Test
    void theShortestCodingGivesTheFillAndTheNextTheLine() {
        List<String> colors = List.of("#ff0000", "#0000ff");
        assertThat(Fills.under(colors, Theme.LIGHT)).isEqualTo(Color.web("#0000ff", 0.2));
        assertThat(Fills.line(colors)).isEqualTo(Color.web("#ff0000"));
    }

    @Test
    void aLoneCodingGivesBoth() {
        assertThat(Fills.under(List.of("#0000ff"), Theme.DARK)).isEqualTo(Color.web("#0000ff", 0.32));
        assertThat(Fills.line(List.of("#0000ff"))).isEqualTo(Color.web("#0000ff", 0.55));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#b9e6b9", "#2f74d0", "#000000"})
    void aStripeStandsOutFromThePaper(String color) {
        assertThat(Fills.luminance(Fills.stripe(color, Theme.LIGHT))).isLessThan(0.46);
    }

    @Test
    void aColourThatIsStrongEnoughIsLeft() {
        assertThat(Fills.stripe("#2f74d0", Theme.LIGHT)).isEqualTo(Color.web("#2f74d0"));
    }

    @Test
    void luminanceIsThatOfTheGuidelines() {
        assertThat(Fills.luminance(Color.WHITE)).isCloseTo(1, Offset.offset(1e-9));
        assertThat(Fills.luminance(Color.web("#777777"))).isCloseTo(0.1845, Offset.offset(1e-4));
    }
}
