package no.utsagn.app.key;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.app.key.KeyState.Apart;
import no.utsagn.app.key.KeyState.Kind;
import no.utsagn.app.key.KeyState.Why;
import no.utsagn.base.ProblemException;
import no.utsagn.keyfile.Beside;
import no.utsagn.keyfile.KeyFile;
import no.utsagn.study.Study;

/** Looks where a key lies and tells how it is. Asks the disk, which may be slow. */
final class KeyLook {

    private final Disks disks;

    KeyLook(Disks disks) {
        this.disks = disks;
    }

    /** A key that is not open. @param place where it was seen last */
    KeyState locked(Study study, Path studyFile, Optional<Path> place) {
        if (study.facts().keyDeleted().isPresent()) {
            return new KeyState(
                    Kind.DELETED,
                    Optional.empty(),
                    Apart.OTHER_FOLDER,
                    study.facts().keyDeleted(),
                    Optional.empty());
        }
        Optional<UUID> known = study.facts().key();
        if (place.isEmpty()) {
            return known.isEmpty()
                    ? KeyState.none()
                    : new KeyState(Kind.LOCKED, place, Apart.OTHER_FOLDER, Optional.empty(), Optional.empty());
        }
        Apart apart = apart(place.get(), studyFile);
        Optional<Why> why = gone(place.get());
        if (why.isPresent()) {
            return known.isEmpty() ? KeyState.none() : new KeyState(Kind.MISSING, place, apart, Optional.empty(), why);
        }
        Kind kind = isOf(study, place.get()) ? Kind.LOCKED : Kind.FOREIGN;
        return new KeyState(kind, place, apart, Optional.empty(), Optional.empty());
    }

    private static boolean isOf(Study study, Path place) {
        KeyFile.Peek peek = KeyFile.peek(place);
        return peek.study().equals(study.id())
                && study.facts()
                        .key()
                        .filter(known -> !known.equals(peek.key()))
                        .isEmpty();
    }

    /** Why a key cannot be read where it was; empty if it can. */
    Optional<Why> gone(Path place) {
        if (!Files.exists(place)) {
            return Optional.of(disks.isGone(place) ? Why.DISK_GONE : Why.FILE_GONE);
        }
        try {
            KeyFile.peek(place);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(
                    switch (e.problem().key()) {
                        case "key.missing" -> Why.FILE_GONE;
                        case "key.cannot-read" -> Why.UNREADABLE;
                        case "key.later-version" -> Why.LATER_VERSION;
                        default -> Why.DAMAGED;
                    });
        }
    }

    Apart apart(Path place, Path study) {
        if (Beside.warns(place, study)) {
            return Apart.BESIDE;
        }
        Optional<Path> disk = disks.of(place);
        return disk.isPresent() && !disk.equals(disks.of(study)) ? Apart.OTHER_DISK : Apart.OTHER_FOLDER;
    }
}
