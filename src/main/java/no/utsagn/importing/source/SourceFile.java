package no.utsagn.importing.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import no.utsagn.base.Problem;

/** A file that somebody asked to take in, read whole. It never changes after that, whatever happens on the disk. */
public final class SourceFile {

    /** The largest file that is read, in bytes: far more than a day of speech, far less than a recording. */
    public static final int MAX_BYTES = 100 * 1024 * 1024;

    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    private final Path path;
    private final byte[] bytes;
    private final Optional<Charset> encoding;
    private final Optional<Columns> columns;

    private SourceFile(Path path, byte[] bytes, Optional<Charset> encoding, Optional<Columns> columns) {
        this.path = path;
        this.bytes = bytes;
        this.encoding = encoding;
        this.columns = columns;
    }

    /**
     * Reads a file.
     *
     * @throws no.utsagn.base.ProblemException if it is missing, a folder, a study, empty, too large or not to be read
     */
    public static SourceFile read(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw Problem.of("import.is-folder", name).exception();
        }
        if (Files.notExists(path)) {
            throw Problem.of("import.missing", name).exception();
        }
        // Unread: closing a stream over a study that is open would end the lock on it.
        if (name.toLowerCase(Locale.ROOT).endsWith(".utsagn")) {
            throw Problem.of("import.is-study", name).exception();
        }
        try (InputStream in = Files.newInputStream(path)) {
            if (Files.size(path) > MAX_BYTES) {
                throw tooLarge(name);
            }
            // It may grow while it is read.
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw tooLarge(name);
            }
            return of(path, bytes);
        } catch (IOException | SecurityException e) {
            throw Problem.of("import.cannot-read", name).causedBy(e).exception();
        }
    }

    private static RuntimeException tooLarge(String name) {
        return Problem.of("import.too-large", name, MAX_BYTES / BYTES_PER_MEGABYTE)
                .exception();
    }

    /**
     * A file whose bytes are at hand.
     *
     * @throws no.utsagn.base.ProblemException if there are none
     */
    public static SourceFile of(Path path, byte[] bytes) {
        if (bytes.length == 0) {
            throw Problem.of("import.empty", path.toString()).exception();
        }
        return new SourceFile(path, bytes.clone(), Optional.empty(), Optional.empty());
    }

    /** The same file, to be read as a person said. */
    public SourceFile told(Optional<Charset> inEncoding, Optional<Columns> withColumns) {
        return new SourceFile(path, bytes, inEncoding, withColumns);
    }

    /** The character set that a person said it is in. */
    public Optional<Charset> encoding() {
        return encoding;
    }

    /** What a person said that the columns of a table hold. */
    public Optional<Columns> columns() {
        return columns;
    }

    /** The name that messages call it by, as the person gave it. */
    public String name() {
        return path.toString();
    }

    /** The file's own name, without folders. */
    public String fileName() {
        Path last = path.getFileName();
        return last == null ? name() : last.toString();
    }

    /** The file's own name without folders and ending: what a transcript is called at first. */
    public String title() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** The bytes from the first on; it cannot be written to. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** The bytes as a stream, from the first on. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Whether the file begins with these bytes, each 0 to 255. */
    public boolean startsWith(int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** SHA-256 of the bytes, in lower-case hex. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "file of " + bytes.length + " bytes";
    }
}
