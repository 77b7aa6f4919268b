package no.utsagn.ui.settings;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import no.utsagn.base.SafeFile;
import no.utsagn.base.TextLanguage;
import no.utsagn.ui.theme.Theme;

/** Keeps {@link Settings} in a properties file. A file that cannot be read counts as none: nothing is blocked by it. */
public final class SettingsFile {

    private final Path file;

    /** @param folder the program's own, made when it is first written to */
    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.properties");
    }

    /** What was saved last. */
    public Settings read() {
        Properties saved = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            saved.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return Settings.first();
        }
        Settings first = Settings.first();
        return new Settings(
                Theme.ofCode(saved.getProperty("theme", "")),
                TextLanguage.ofTag(saved.getProperty("language", "")),
                number(saved.getProperty("width", ""), first.width()),
                number(saved.getProperty("height", ""), first.height()),
                Boolean.parseBoolean(saved.getProperty("maximized", "")),
                (int) number(saved.getProperty("words", ""), first.words()),
                (int) number(saved.getProperty("texts", ""), first.texts()),
                Boolean.parseBoolean(saved.getProperty("titles-hidden", "")),
                (int) number(saved.getProperty("key-minutes", ""), first.keyMinutes()));
    }

    /**
     * Saves them.
     *
     * @throws no.utsagn.base.ProblemException if the file cannot be written
     */
    public void write(Settings settings) {
        Map<String, String> lines = new TreeMap<>(Map.of(
                "theme", settings.theme().code(),
                "language", settings.language().tag(),
                "width", String.valueOf(Math.round(settings.width())),
                "height", String.valueOf(Math.round(settings.height())),
                "maximized", String.valueOf(settings.maximized()),
                "words", String.valueOf(settings.words()),
                "texts", String.valueOf(settings.texts()),
                "titles-hidden", String.valueOf(settings.titlesHidden()),
                "key-minutes", String.valueOf(settings.keyMinutes())));
        Folders.make(file);
        SafeFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            for (Map.Entry<String, String> line : lines.entrySet()) {
                writer.write(line.getKey() + "=" + line.getValue() + "\n");
            }
            writer.flush();
        });
    }

    private static double number(String text, double otherwise) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
