package no.utsagn.keyfile;

import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Problem;
import no.utsagn.base.SafeFile;
import no.utsagn.keyfile.seal.Aes;
import no.utsagn.keyfile.seal.Header;
import no.utsagn.keyfile.seal.Kdf;
import no.utsagn.keyfile.seal.Passphrase;
import no.utsagn.keyfile.seal.RecoveryCode;
import no.utsagn.keyfile.seal.Slot;

/**
 * A key that is open, until it is closed. May be used by several threads. After {@link #close} every use throws
 * IllegalStateException. What it holds can be read even when its disk is gone; only saving needs the file.
 */
public final class OpenKey implements AutoCloseable {

    private final SecureRandom random = new SecureRandom();
    private final byte[] dataKey;
    private volatile Path path;
    private volatile Header header;
    private volatile Optional<KeyContents> contents;

    OpenKey(Path path, Header header, byte[] dataKey, KeyContents contents) {
        this.path = path;
        this.header = header;
        this.dataKey = dataKey;
        this.contents = Optional.of(contents);
    }

    /** Which key it is; a study remembers this id. */
    public UUID id() {
        return header.key();
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** What it holds. */
    public KeyContents contents() {
        return contents.orElseThrow(() -> new IllegalStateException("the key is closed"));
    }

    /** Writes a key that was made just now to its file. */
    synchronized void saveFirst() {
        KeyContents now = contents();
        write(path, header.slots(), now);
    }

    /**
     * Writes other contents to the file, under a fresh nonce. Once it returns they survive a loss of power; if it throws,
     * file and memory hold what they held.
     *
     * @throws no.utsagn.base.ProblemException if the file is not where it was, was written by another program meanwhile,
     *     or cannot be written
     */
    public synchronized void save(KeyContents after) {
        contents();
        requireInPlace();
        write(path, header.slots(), after);
    }

    /**
     * Makes another passphrase the one that opens the file. The recovery code stays as it is. The array is left to the
     * caller to overwrite.
     *
     * @throws no.utsagn.base.ProblemException if the passphrase is blank, or as {@link #save}
     */
    public synchronized void changePassphrase(char[] passphrase) {
        byte[] secret = Passphrase.bytes(passphrase);
        try {
            replace(Slot.Kind.PASSPHRASE, secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * Draws another recovery code; the one that was told before opens nothing any more. The passphrase stays as it is.
     *
     * @return the code, told this once and kept nowhere
     * @throws no.utsagn.base.ProblemException as {@link #save}; then the former code is still the one
     */
    public synchronized String drawRecoveryCode() {
        String code = RecoveryCode.draw(random);
        byte[] secret = RecoveryCode.parse(code).orElseThrow();
        try {
            replace(Slot.Kind.RECOVERY_CODE, secret);
            return code;
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Whether this passphrase opens the key. Takes as long as opening it. */
    public boolean isPassphrase(char[] passphrase) {
        byte[] secret = Passphrase.bytes(passphrase);
        try {
            return opens(Slot.Kind.PASSPHRASE, secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Whether this recovery code opens the key. A mistyped one does not. */
    public boolean isRecoveryCode(char[] code) {
        return RecoveryCode.parse(CharBuffer.wrap(code))
                .filter(secret -> opens(Slot.Kind.RECOVERY_CODE, secret))
                .isPresent();
    }

    private boolean opens(Slot.Kind kind, byte[] secret) {
        Header now = header;
        Optional<byte[]> found = now.slot(kind).flatMap(slot -> slot.unwrap(now.identity(), secret));
        found.ifPresent(key -> Arrays.fill(key, (byte) 0));
        return found.isPresent();
    }

    private void replace(Slot.Kind kind, byte[] secret) {
        KeyContents now = contents();
        requireInPlace();
        Kdf kdf = header.slot(kind).map(Slot::kdf).orElse(Kdf.STANDARD);
        List<Slot> slots = new ArrayList<>(header.slots());
        slots.removeIf(slot -> slot.kind() == kind);
        slots.add(Slot.wrap(kind, kdf, header.identity(), secret, dataKey, random));
        write(path, slots, now);
    }

    /**
     * Writes the key to another place and goes on there; what lies in the former place is left alone. Works with the
     * former place gone, as all is in memory. What was written is read again and opened before this returns.
     *
     * @throws no.utsagn.base.ProblemException if there is a file already or it cannot be written; then all is as it was
     */
    public synchronized void goTo(Path target) {
        KeyContents now = contents();
        if (Files.exists(target)) {
            throw Problem.of("key.exists", target.toString()).exception();
        }
        Header before = header;
        write(target, header.slots(), now);
        if (!KeyFile.contents(target, dataKey).equals(Optional.of(now))) {
            header = before;
            throw Problem.of("key.not-verified", target.toString()).exception();
        }
        path = target;
    }

    /** Whether the file in its place is the one that was opened or written last. */
    public boolean isInPlace() {
        return KeyFile.beginsWith(path, header.bytes());
    }

    /**
     * A disk that was taken out may have left the folder it hung in, where writing would make a second key; and what
     * another program has written since must not be lost.
     */
    private void requireInPlace() {
        if (!Files.exists(path)) {
            throw Problem.of("key.gone", path.toString()).exception();
        }
        if (!isInPlace()) {
            throw Problem.of("key.changed-elsewhere", path.toString()).exception();
        }
    }

    private void write(Path target, List<Slot> slots, KeyContents after) {
        byte[] nonce = new byte[Aes.NONCE_BYTES];
        random.nextBytes(nonce);
        Header fresh = new Header(header.key(), header.study(), slots, nonce);
        byte[] head = fresh.bytes();
        byte[] plain = KeyJson.write(after);
        byte[] sealed = Aes.seal(dataKey, nonce, head, plain);
        Arrays.fill(plain, (byte) 0);
        SafeFile.writeForOwner(target, out -> {
            out.write(head);
            out.write(sealed);
        });
        header = fresh;
        contents = Optional.of(after);
    }

    /** Forgets the contents and overwrites the data key. */
    @Override
    public synchronized void close() {
        Arrays.fill(dataKey, (byte) 0);
        contents = Optional.empty();
    }

    @Override
    public String toString() {
        return "OpenKey of " + contents.map(KeyContents::toString).orElse("nothing: closed");
    }
}
