package no.utsagn.ui.settings.memory;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.ProblemException;
import no.utsagn.base.SafeFile;
import no.utsagn.ui.settings.Folders;

/** Keeps a small file for each study, and one for how the panes stand in all. What cannot be read counts as nothing. */
public final class StudyMemories {

    private final Path folder;

    /** @param config the program's own folder, made when it is first written to */
    public StudyMemories(Path config) {
        folder = config.resolve("studies");
    }

    /** How a study was left. */
    public StudyMemory of(UUID study) {
        Properties saved = read(file(study));
        return new StudyMemory(
                saved.getProperty("view", ""),
                id(saved.getProperty("transcript", "")),
                carets(saved.getProperty("carets", "")),
                Set.copyOf(ids(saved.getProperty("folded", ""))),
                ids(saved.getProperty("quick", "")));
    }

    /** Remembers how a study was left. That this could not be written stops nobody. */
    public void remember(UUID study, StudyMemory memory) {
        write(
                file(study),
                Map.of(
                        "view", memory.view(),
                        "transcript", memory.transcript().map(UUID::toString).orElse(""),
                        "carets",
                                memory.carets().entrySet().stream()
                                        .map(caret -> caret.getKey() + ":" + caret.getValue())
                                        .sorted()
                                        .collect(Collectors.joining(" ")),
                        "folded", words(memory.folded()),
                        "quick", words(memory.quick())));
    }

    /** How the panes of all studies stand, under names that the window gives. */
    public Map<String, String> panes() {
        Properties saved = read(folder.resolve("panes.properties"));
        return saved.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, saved::getProperty));
    }

    /** Remembers how the panes stand. */
    public void rememberPanes(Map<String, String> panes) {
        write(folder.resolve("panes.properties"), panes);
    }

    private Path file(UUID study) {
        return folder.resolve(study + ".properties");
    }

    private static Properties read(Path file) {
        Properties saved = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            saved.load(reader);
            return saved;
        } catch (IOException | IllegalArgumentException e) {
            return new Properties();
        }
    }

    private static void write(Path file, Map<String, String> lines) {
        String text = new TreeMap<>(lines)
                .entrySet().stream()
                        .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                        .collect(Collectors.joining());
        try {
            Folders.make(file);
            SafeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (ProblemException e) {
            // To find the last place again is a comfort; a full disk is told of where work is saved.
            return;
        }
    }

    private static String words(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static List<UUID> ids(String text) {
        return Stream.of(text.split(" ")).flatMap(word -> id(word).stream()).toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<UUID, Integer> carets(String text) {
        Map<UUID, Integer> carets = new TreeMap<>();
        for (String word : List.of(text.split(" "))) {
            List<String> parts = List.of(word.split(":"));
            if (parts.size() == 2 && parts.get(1).matches("\\d{1,9}")) {
                id(parts.get(0)).ifPresent(transcript -> carets.put(transcript, Integer.valueOf(parts.get(1))));
            }
        }
        return carets;
    }
}
