package no.utsagn.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the program's own settings lie: the place that each system has for them. */
public final class ConfigFolder {

    private ConfigFolder() {}

    /**
     * The folder, which may not exist yet.
     *
     * @param os as the system property {@code os.name} has it
     * @param home the user's home folder
     */
    public static Path of(String os, Path home, Map<String, String> environment) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return named(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Utsagn");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Utsagn");
        }
        return named(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("utsagn");
    }

    private static Path named(Map<String, String> environment, String name, Path otherwise) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(otherwise);
    }
}
