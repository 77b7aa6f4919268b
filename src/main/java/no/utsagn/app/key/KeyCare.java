package no.utsagn.app.key;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.keyfile.KeyFile;
import no.utsagn.storage.AuditEntry;
import no.utsagn.study.EditKind;

/**
 * Looks after an open key: another passphrase, another recovery code, another place. Each is whole or not at all, and is
 * noted in the log of the study without a word of what was typed.
 */
public final class KeyCare {

    private final KeyHolder holder;

    public KeyCare(KeyHolder holder) {
        this.holder = holder;
    }

    /**
     * Changes the passphrase. The recovery code stays as it is. Both arrays are overwritten when this returns.
     *
     * @param current the passphrase as it is now, or the recovery code: that the key is open does not tell who sits here
     * @throws no.utsagn.base.ProblemException if the current one is wrong, the new one blank, the key locked or its file
     *     not to be written; then the current one is still the one
     */
    public void changePassphrase(char[] current, char[] fresh) {
        try {
            holder.use(key -> {
                requireCurrent(key, current);
                key.file().changePassphrase(fresh);
                return key;
            });
            note(EditKind.KEY_PASSPHRASE_CHANGED);
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    /**
     * Draws another recovery code; the one before opens nothing any more.
     *
     * @param current as for {@link #changePassphrase}; overwritten
     * @return the code, told this once and kept nowhere
     * @throws no.utsagn.base.ProblemException as {@link #changePassphrase}
     */
    public String drawRecoveryCode(char[] current) {
        try {
            String code = holder.use(key -> {
                requireCurrent(key, current);
                return key.file().drawRecoveryCode();
            });
            note(EditKind.KEY_CODE_DRAWN);
            return code;
        } finally {
            Arrays.fill(current, '\0');
        }
    }

    private static void requireCurrent(HeldKey key, char[] current) {
        if (!key.isSecret(current)) {
            throw Problem.of("key.wrong-current").exception();
        }
    }

    /**
     * Moves the key: written there, synced and opened again before the file in the former place is overwritten and
     * deleted.
     *
     * @return the former file where it could not be deleted, so that a person must; empty if all went well
     * @throws no.utsagn.base.ProblemException if it cannot be written there, or the key is locked; then it lies where it
     *     was
     */
    public Optional<Path> move(Path target) {
        Path there = target.toAbsolutePath().normalize();
        Optional<Path> left = holder.use(key -> {
            boolean ours = key.isInPlace();
            Path former = key.path();
            Folder.make(there);
            key.file().goTo(there);
            holder.found(there);
            return ours && !gone(former) ? Optional.of(former) : Optional.empty();
        });
        note(EditKind.KEY_MOVED);
        return left;
    }

    private static boolean gone(Path former) {
        try {
            KeyFile.shred(former);
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    /** When the passphrase was last chosen, as far as the log of the study tells. Reads the log. */
    public Optional<Instant> passphraseSince() {
        return holder.study().audit().stream()
                .filter(entry -> entry.kind() == EditKind.KEY_MADE || entry.kind() == EditKind.KEY_PASSPHRASE_CHANGED)
                .map(AuditEntry::at)
                .reduce((earlier, later) -> later);
    }

    /** The key is as it was asked to be; that a study which cannot be written has no note of it changes nothing of that. */
    private void note(EditKind kind) {
        note(holder.study(), kind);
    }

    static void note(OpenStudy open, EditKind kind) {
        try {
            open.log(kind, open.me(), List.of());
        } catch (ProblemException e) {
            return;
        }
    }
}
