package no.utsagn.app.key;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Remembers where the keys of studies lie, outside the studies: who gets a study is not told where its key is. */
public interface KeyMemory {

    /** Remembers nothing: for commands, which are told each time. */
    static KeyMemory none() {
        return new KeyMemory() {
            @Override
            public Optional<Path> of(UUID study) {
                return Optional.empty();
            }

            @Override
            public void remember(UUID study, Path place) {}

            @Override
            public void forget(UUID study) {}
        };
    }

    /** Where the key of a study was seen last. */
    Optional<Path> of(UUID study);

    /** The key of a study lies here. That this could not be written stops nobody. */
    void remember(UUID study, Path place);

    /** The key of a study lies nowhere any more. */
    void forget(UUID study);
}
