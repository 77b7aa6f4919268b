package no.utsagn.ui.settings.memory;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import no.utsagn.app.key.KeyMemory;
import no.utsagn.base.ProblemException;
import no.utsagn.base.SafeFile;
import no.utsagn.ui.settings.Folders;

/**
 * Keeps where the keys of studies lie in a file of the program's own folder, by the ids of the studies. What cannot be
 * read counts as nothing: then a person shows the key once more.
 */
public final class KeyPlaces implements KeyMemory {

    private final Path file;

    /** @param config the program's own folder, made when it is first written to */
    public KeyPlaces(Path config) {
        file = config.resolve("keys.properties");
    }

    @Override
    public Optional<Path> of(UUID study) {
        try {
            return Optional.ofNullable(read().getProperty(study.toString())).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void remember(UUID study, Path place) {
        change(saved -> saved.setProperty(study.toString(), place.toString()));
    }

    @Override
    public synchronized void forget(UUID study) {
        change(saved -> saved.remove(study.toString()));
    }

    private Properties read() {
        Properties saved = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            saved.load(reader);
            return saved;
        } catch (IOException | IllegalArgumentException e) {
            return new Properties();
        }
    }

    private void change(Consumer<Properties> change) {
        Properties saved = read();
        Properties before = new Properties();
        before.putAll(saved);
        change.accept(saved);
        if (saved.equals(before)) {
            return;
        }
        try {
            StringWriter text = new StringWriter();
            saved.store(text, null);
            Folders.make(file);
            SafeFile.writeForOwner(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | ProblemException e) {
            // To know the place again is a comfort; a full disk is told of where work is saved.
            return;
        }
    }
}
