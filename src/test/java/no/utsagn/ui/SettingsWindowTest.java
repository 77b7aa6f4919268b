package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;

/** A robot changes the settings in the middle of its work, and loses nothing by it. */
class SettingsWindowTest extends OpenWindow {

    private static final String WORDS = "Vi er elleve, tolv";

    private Span selected() {
        return robot.read(() -> window.desk().orElseThrow().selected());
    }

    @Test
    void anotherLanguageKeepsThePlace() {
        robot.drawOver(WORDS);
        Span before = selected();
        robot.keys(KeyCode.CONTROL, KeyCode.COMMA);
        robot.picture("settings");
        robot.keys(KeyCode.TAB);
        robot.keys(KeyCode.SPACE);
        assertThat(robot.texts()).contains("Innstillingar", "Kodar", "Utsjånad");
        assertThat(robot.texts()).doesNotContain("Innstillinger");
        robot.click("#language-english");
        assertThat(robot.texts()).contains("Settings", "Codes");
        robot.picture("settings-english");
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#settings")).isFalse();
        assertThat(selected()).isEqualTo(before);
        assertThat(robot.words().getSelectedText()).isEqualTo(WORDS);
        robot.picture("english");
    }

    @Test
    void themeAndSizesChangeAtOnce() {
        robot.keys(KeyCode.CONTROL, KeyCode.COMMA);
        robot.click("#theme-dark");
        robot.click("#texts-larger");
        robot.click("#texts-larger");
        robot.click("#words-larger");
        assertThat(((Labeled) robot.find("#texts-size")).getText()).isEqualTo("120\u00a0%");
        robot.picture("settings-dark-large");
        robot.keys(KeyCode.ESCAPE);
        robot.picture("dark-large");
        robot.keys(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.keys(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(((Labeled) robot.find("#words-size")).getText()).isEqualTo("120\u00a0%");
    }

    @Test
    void aCodeGetsAnotherKey() {
        robot.keys(KeyCode.CONTROL, KeyCode.COMMA);
        robot.click("#quick-3");
        robot.type("tillitsb");
        robot.keys(KeyCode.ENTER);
        robot.picture("settings-quick");
        robot.keys(KeyCode.ESCAPE);
        long before = study().codings().size();
        robot.drawOver(WORDS);
        robot.keys(KeyCode.DIGIT3);
        assertThat(study().codings().size()).isEqualTo(before + 1);
        assertThat(study().codebook().codes().stream()
                        .filter(code -> code.name().equals("Tillitsbrudd"))
                        .map(code -> study().codings().all().anyMatch(coding -> coding.code()
                                .equals(code.id())))
                        .toList())
                .isEqualTo(List.of(true));
    }
}
