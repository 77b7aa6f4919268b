package no.utsagn.app.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Problem;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.OpenKey;

/**
 * The key of a colleague's copy of the study, open to be read. Its file is never written. It is closed when our own key is
 * locked, if not before.
 */
public final class OtherKey implements AutoCloseable {

    private final OpenKey key;
    private final OpenStudy.Subscription lock;
    private volatile boolean closed;

    private OtherKey(OpenKey key, KeyHolder holder) {
        this.key = key;
        this.lock = holder.onChange(() -> {
            if (!holder.state().isOpen()) {
                forget();
            }
        });
    }

    /**
     * Opens it, with its passphrase or its recovery code. Takes about half a second.
     *
     * @param holder holds our own key, which is open
     * @param secret overwritten when this returns, however it does
     * @throws no.utsagn.base.ProblemException if ours is locked, or there is none; if the file is ours, cannot be read, is
     *     no key or that of another study, or if the passphrase is wrong or the file damaged; then nothing is changed
     */
    public static OtherKey open(KeyHolder holder, Path file, char[] secret) {
        try {
            requireOurs(holder);
            Path there = file.toAbsolutePath().normalize();
            refuseOurs(holder, there);
            return new OtherKey(HeldKey.unlock(holder.study(), there, secret), holder);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private static void requireOurs(KeyHolder holder) {
        if (holder.held().isEmpty()) {
            boolean none = holder.study().now().facts().key().isEmpty();
            throw (none ? Problem.of("key.take-in.none-of-ours") : Problem.of("key.take-in.locked")).exception();
        }
    }

    private static void refuseOurs(KeyHolder holder, Path file) {
        Optional<Path> ours = holder.held().map(HeldKey::path);
        try {
            if (ours.isPresent() && Files.exists(file) && Files.isSameFile(ours.get(), file)) {
                throw Problem.of("key.take-in.same-file", file.toString()).exception();
            }
        } catch (IOException e) {
            throw Problem.of("key.cannot-read", file.toString()).causedBy(e).exception();
        }
    }

    /** @throws no.utsagn.base.ProblemException if it was closed because our key was locked */
    KeyContents contents() {
        if (closed) {
            throw Problem.of("key.take-in.locked").exception();
        }
        return key.contents();
    }

    private void forget() {
        closed = true;
        key.close();
    }

    /** Forgets what it holds. */
    @Override
    public void close() {
        lock.close();
        forget();
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
