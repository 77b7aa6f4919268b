package no.utsagn.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.utsagn.base.TextLanguage;
import no.utsagn.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void remembersWhatWasChosen() {
        Settings chosen = new Settings(Theme.DARK, TextLanguage.NYNORSK, 1300, 800, true, 120, 90, true, 30);
        new SettingsFile(folder.resolve("new")).write(chosen);
        assertThat(new SettingsFile(folder.resolve("new")).read()).isEqualTo(chosen);
    }

    @Test
    void startsWithTheFirstSettingsWhereNothingIsSaved() {
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.first());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "theme=\\u00zz", "width=wide\nheight=\n", "theme=pink\nlanguage=fr"})
    void aFileThatCannotBeReadBlocksNothing(String content) throws Exception {
        Files.writeString(folder.resolve("settings.properties"), content);
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.first());
    }

    @Test
    void aWindowIsNeverTooSmallForItsPanes() {
        assertThat(Settings.first().withWindow(10, 10, false))
                .isEqualTo(new Settings(
                        Theme.LIGHT,
                        TextLanguage.BOKMAAL,
                        Settings.LEAST_WIDTH,
                        Settings.LEAST_HEIGHT,
                        false,
                        100,
                        100,
                        false,
                        Settings.COMMON_KEY_MINUTES));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 7, 100_000})
    void aKeyAlwaysLocksInTheEnd(int minutes) {
        assertThat(Settings.first().withKeyMinutes(minutes)).isEqualTo(Settings.first());
        assertThat(Settings.first().withKeyMinutes(60).keyMinutes()).isEqualTo(60);
    }

    @Test
    void textIsNeverTooSmallOrTooLarge() {
        assertThat(Settings.first().withWords(10).withTexts(1000))
                .isEqualTo(Settings.first().withWords(80).withTexts(160));
    }

    @Test
    void aChangeIsSavedAtOnceAndHeardOf() {
        SettingsModel model = new SettingsModel(new SettingsFile(folder), Runnable::run);
        List<Settings> heard = new ArrayList<>();
        model.settings().addListener((property, before, now) -> heard.add(now));
        model.change(settings -> settings.with(TextLanguage.ENGLISH));
        model.largerWords(1);
        model.largerWords(1);
        model.largerWords(-1);
        model.change(settings -> settings);
        Settings last = Settings.first().with(TextLanguage.ENGLISH).withWords(110);
        assertThat(heard).hasSize(4).endsWith(last);
        assertThat(new SettingsFile(folder).read()).isEqualTo(last);
        model.usualWords();
        assertThat(model.settings().get().words()).isEqualTo(100);
    }

    @Test
    void aChangeIsInForceBeforeItIsSavedAndSavedAsItIsThen() {
        List<Runnable> waiting = new ArrayList<>();
        SettingsModel model = new SettingsModel(new SettingsFile(folder), waiting::add);
        model.largerWords(1);
        model.largerWords(1);
        assertThat(model.settings().get().words()).isEqualTo(120);
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.first());
        waiting.get(0).run();
        assertThat(new SettingsFile(folder).read().words()).isEqualTo(120);
    }

    @Test
    void aWindowThatFillsTheScreenKeepsItsFormerSize() {
        Settings before = Settings.first().withWindow(1200, 700, false);
        assertThat(before.withWindow(1920, 1080, true).width()).isEqualTo(1200);
    }

    @Test
    void eachSystemHasItsPlace() {
        Path home = Path.of("home");
        assertThat(ConfigFolder.of("Linux", home, Map.of())).isEqualTo(Path.of("home", ".config", "utsagn"));
        assertThat(ConfigFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "conf")))
                .isEqualTo(Path.of("conf", "utsagn"));
        assertThat(ConfigFolder.of("Windows 11", home, Map.of("APPDATA", "roaming")))
                .isEqualTo(Path.of("roaming", "Utsagn"));
        assertThat(ConfigFolder.of("Mac OS X", home, Map.of()))
                .isEqualTo(Path.of("home", "Library", "Application Support", "Utsagn"));
    }
}
