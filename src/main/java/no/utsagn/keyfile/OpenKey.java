package no.utsagn.keyfile;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.SafeFile;
import no.utsagn.keyfile.seal.Aes;
import no.utsagn.keyfile.seal.Header;
import no.utsagn.keyfile.seal.Kdf;
import no.utsagn.keyfile.seal.Passphrase;
import no.utsagn.keyfile.seal.Slot;

/**
 * A key that is open, until it is closed. May be used by several threads. After {@link #close} every use throws
 * IllegalStateException.
 */
public final class OpenKey implements AutoCloseable {

    private final Path path;
    private final SecureRandom random = new SecureRandom();
    private final byte[] dataKey;
    private Header header;
    private Optional<KeyContents> contents;

    OpenKey(Path path, Header header, byte[] dataKey, KeyContents contents) {
        this.path = path;
        this.header = header;
        this.dataKey = dataKey;
        this.contents = Optional.of(contents);
    }

    /** Which key it is; a study remembers this id. */
    public synchronized UUID id() {
        return header.key();
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** What it holds. */
    public synchronized KeyContents contents() {
        return contents.orElseThrow(() -> new IllegalStateException("the key is closed"));
    }

    /**
     * Writes other contents to the file, under a fresh nonce. Once it returns they survive a loss of power; if it throws,
     * file and memory hold what they held.
     *
     * @throws no.utsagn.base.ProblemException if the file cannot be written
     */
    public synchronized void save(KeyContents after) {
        contents();
        write(header.slots(), after);
    }

    /**
     * Makes another passphrase the one that opens the file. The recovery code stays as it is.
     *
     * @throws no.utsagn.base.ProblemException if the passphrase is blank or the file cannot be written
     */
    public synchronized void changePassphrase(char[] passphrase) {
        KeyContents now = contents();
        byte[] secret = Passphrase.bytes(passphrase);
        Kdf kdf = header.slot(Slot.Kind.PASSPHRASE).map(Slot::kdf).orElse(Kdf.STANDARD);
        List<Slot> slots = new ArrayList<>();
        slots.add(Slot.wrap(Slot.Kind.PASSPHRASE, kdf, header.identity(), secret, dataKey, random));
        header.slots().stream()
                .filter(slot -> slot.kind() != Slot.Kind.PASSPHRASE)
                .forEach(slots::add);
        Arrays.fill(secret, (byte) 0);
        write(slots, now);
    }

    private void write(List<Slot> slots, KeyContents after) {
        byte[] nonce = new byte[Aes.NONCE_BYTES];
        random.nextBytes(nonce);
        Header fresh = new Header(header.key(), header.study(), slots, nonce);
        byte[] head = fresh.bytes();
        byte[] plain = KeyJson.write(after);
        byte[] sealed = Aes.seal(dataKey, nonce, head, plain);
        Arrays.fill(plain, (byte) 0);
        SafeFile.writeForOwner(path, out -> {
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
    public synchronized String toString() {
        return "OpenKey of " + contents.map(KeyContents::toString).orElse("nothing: closed");
    }
}
