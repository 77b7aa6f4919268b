package no.utsagn.keyfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.keyfile.seal.Aes;
import no.utsagn.keyfile.seal.Header;
import no.utsagn.keyfile.seal.Kdf;
import no.utsagn.keyfile.seal.Passphrase;
import no.utsagn.keyfile.seal.RecoveryCode;
import no.utsagn.keyfile.seal.Slot;
import no.utsagn.study.Study;

/**
 * Makes and opens key files ({@code *.utsagnkey}). A random data key seals the contents; it is wrapped once under the
 * passphrase and once under a recovery code. The bytes are described in docs/key-file-format.md.
 */
public final class KeyFile {

    /** How the names of key files end, without the dot. */
    public static final String EXTENSION = "utsagnkey";

    private static final long MOST_BYTES = 64L << 20;

    private KeyFile() {}

    /** A new key, and the code that opens it should the passphrase be lost. The code is told once and kept nowhere. */
    public record Created(OpenKey key, String recoveryCode) {
        @Override
        public String toString() {
            return "Created " + key;
        }
    }

    /** What can be read of a key file without a secret; none of it is proven before the file is opened. */
    public record Peek(UUID key, Id<Study> study, int version) {}

    /**
     * Makes a key file for a study.
     *
     * @throws no.utsagn.base.ProblemException if there is a file already, the passphrase is blank, or it cannot be written
     */
    public static Created create(Path path, Id<Study> study, char[] passphrase) {
        return create(path, study, passphrase, Kdf.STANDARD);
    }

    static Created create(Path path, Id<Study> study, char[] passphrase, Kdf kdf) {
        if (Files.exists(path)) {
            throw Problem.of("key.exists", path.toString()).exception();
        }
        SecureRandom random = new SecureRandom();
        UUID key = UUID.randomUUID();
        byte[] dataKey = new byte[Aes.KEY_BYTES];
        random.nextBytes(dataKey);
        String code = RecoveryCode.draw(random);
        byte[] identity = Header.identity(key, study);
        byte[] secret = Passphrase.bytes(passphrase);
        byte[] codeSecret = RecoveryCode.parse(code).orElseThrow();
        List<Slot> slots = List.of(
                Slot.wrap(Slot.Kind.PASSPHRASE, kdf, identity, secret, dataKey, random),
                Slot.wrap(Slot.Kind.RECOVERY_CODE, kdf, identity, codeSecret, dataKey, random));
        Arrays.fill(secret, (byte) 0);
        Arrays.fill(codeSecret, (byte) 0);
        Header header = new Header(key, study, slots, new byte[Aes.NONCE_BYTES]);
        OpenKey open = new OpenKey(path, header, dataKey, KeyContents.none());
        open.saveFirst();
        return new Created(open, code);
    }

    /**
     * Opens the key of a study with its passphrase.
     *
     * @throws no.utsagn.base.ProblemException if the file cannot be read, is no key, is of a later version, belongs to
     *     another study, or if the passphrase is wrong or the file damaged, which cannot be told apart
     */
    public static OpenKey open(Path path, Id<Study> study, char[] passphrase) {
        byte[] secret = Passphrase.bytes(passphrase);
        try {
            return open(path, study, Slot.Kind.PASSPHRASE, secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * Opens the key of a study with the recovery code that was told when it was made.
     *
     * @param code as printed; blanks, hyphens and case do not matter, and O, I and L may stand for 0 and 1
     * @throws no.utsagn.base.ProblemException as {@link #open}, and if the code is mistyped
     */
    public static OpenKey openWithRecoveryCode(Path path, Id<Study> study, CharSequence code) {
        byte[] secret = RecoveryCode.parse(code)
                .orElseThrow(() -> Problem.of("key.code-mistyped").exception());
        try {
            return open(path, study, Slot.Kind.RECOVERY_CODE, secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * Which key of which study a file is, by its first bytes.
     *
     * @throws no.utsagn.base.ProblemException if the file cannot be read, is no key, or is of a later version
     */
    public static Peek peek(Path path) {
        Header header = header(path, bytes(path));
        return new Peek(header.key(), header.study(), Header.VERSION);
    }

    private static OpenKey open(Path path, Id<Study> study, Slot.Kind kind, byte[] secret) {
        byte[] file = bytes(path);
        Header header = header(path, file);
        if (!header.study().equals(study)) {
            throw Problem.of("key.other-study", path.toString()).exception();
        }
        Problem refused = Problem.of("key.wrong-or-damaged", path.toString());
        byte[] dataKey = header.slot(kind)
                .flatMap(slot -> slot.unwrap(header.identity(), secret))
                .orElseThrow(refused::exception);
        return new OpenKey(
                path, header, dataKey, contents(file, header, dataKey).orElseThrow(refused::exception));
    }

    private static Optional<KeyContents> contents(byte[] file, Header header, byte[] dataKey) {
        byte[] sealed = Arrays.copyOfRange(file, header.length(), file.length);
        return Aes.open(dataKey, header.nonce(), header.bytes(), sealed).flatMap(plain -> {
            Optional<KeyContents> contents = KeyJson.read(plain);
            Arrays.fill(plain, (byte) 0);
            return contents;
        });
    }

    /** What a file holds that the data key opens; empty if it does not. */
    static Optional<KeyContents> contents(Path path, byte[] dataKey) {
        byte[] file = bytes(path);
        return contents(file, header(path, file), dataKey);
    }

    /** Whether a file can be read and begins so. */
    static boolean beginsWith(Path path, byte[] head) {
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(head.length), head);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Overwrites a key file with random bytes and deletes it. What a disk keeps of freed blocks is beyond reach.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be overwritten or deleted
     */
    public static void shred(Path path) {
        Shredding.shred(path);
    }

    private static Header header(Path path, byte[] file) {
        if (file.length == 0) {
            throw Problem.of("key.empty", path.toString()).exception();
        }
        if (!Header.hasMagic(file)) {
            throw Problem.of("key.not-a-key", path.toString()).exception();
        }
        if (Header.versionOf(file) > Header.VERSION) {
            throw Problem.of("key.later-version", path.toString()).exception();
        }
        return Header.read(file)
                .filter(header -> Header.versionOf(file) == Header.VERSION)
                .filter(header -> file.length >= header.length() + Aes.TAG_BYTES)
                .orElseThrow(() -> Problem.of("key.damaged", path.toString()).exception());
    }

    private static byte[] bytes(Path path) {
        if (Files.isDirectory(path)) {
            throw Problem.of("file.is-folder", path.toString()).exception();
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw Problem.of("key.not-a-key", path.toString()).exception();
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw Problem.of("key.missing", path.toString()).causedBy(e).exception();
        } catch (IOException e) {
            throw Problem.of("key.cannot-read", path.toString()).causedBy(e).exception();
        }
    }
}
