package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScreenConditionTest {

    @Test
    void runsOnAScreen() {
        assertThat(NeedsWindow.Screen.decide("", ":99").isDisabled()).isFalse();
        assertThat(NeedsWindow.Screen.decide("required", ":99").isDisabled()).isFalse();
    }

    @Test
    void isSkippedWithoutAScreenOrWhenSwitchedOff() {
        assertThat(NeedsWindow.Screen.decide("", null).isDisabled()).isTrue();
        assertThat(NeedsWindow.Screen.decide("", "").isDisabled()).isTrue();
        assertThat(NeedsWindow.Screen.decide("off", ":99").isDisabled()).isTrue();
    }

    @Test
    void failsWhereWindowsAreRequiredAndThereIsNoScreen() {
        assertThatThrownBy(() -> NeedsWindow.Screen.decide("required", null)).isInstanceOf(IllegalStateException.class);
    }
}
