package no.utsagn.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import no.utsagn.base.Problem;

/**
 * Tells whether names still lead to the files that were opened under them. Linux and macOS let an open file be deleted
 * or moved; the database would go on writing into what nobody finds again, and everything would seem saved.
 */
final class Whereabouts {

    private static final String LOG = "-wal";

    /** A file that is known by more than its name. @param key what the system knows it by, where it has such a thing */
    private record Known(Path file, Optional<Object> key) {

        static Optional<Known> of(Path file) {
            try {
                Object key =
                        Files.readAttributes(file, BasicFileAttributes.class).fileKey();
                return Optional.of(new Known(file, Optional.ofNullable(key)));
            } catch (IOException e) {
                // What cannot be asked is not there.
                return Optional.empty();
            }
        }

        boolean isThere() {
            return of(file).equals(Optional.of(this));
        }
    }

    private final Path file;
    private final Optional<Known> study;
    private final Optional<Known> log;

    private Whereabouts(Path file) {
        this.file = file;
        study = Known.of(file);
        log = log(file).flatMap(Known::of);
    }

    /** The log lies beside the file itself, not beside a link to it. */
    private static Optional<Path> log(Path file) {
        try {
            Path real = file.toRealPath();
            return Optional.of(real.resolveSibling(Objects.requireNonNull(real.getFileName()) + LOG));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Looks at a study file that has just been opened, and at its write-ahead log. */
    static Whereabouts of(Path file) {
        return new Whereabouts(file.toAbsolutePath());
    }

    /** Whether a name leads elsewhere now, or nowhere. */
    boolean isLeft() {
        return !study.map(Known::isThere).orElse(false)
                || !log.map(Known::isThere).orElse(true);
    }

    /** @throws no.utsagn.base.ProblemException if a name leads elsewhere now, or nowhere */
    void require() {
        if (isLeft()) {
            throw Problem.of("storage.vanished", file.toString()).exception();
        }
    }
}
