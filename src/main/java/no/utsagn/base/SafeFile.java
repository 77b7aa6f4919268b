package no.utsagn.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Writes a whole file or nothing: beside its place, synced, then moved over it. */
public final class SafeFile {

    /** What puts the bytes into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private SafeFile() {}

    /**
     * Writes a file so that a crash at any moment leaves the old one or the new one, never half of either.
     *
     * @throws ProblemException if it cannot be written; what stood there before then stands there still
     */
    public static void write(Path target, Content content) {
        write(target, content, new FileAttribute<?>[0]);
    }

    /**
     * The same for a file that nobody but its owner may read: so from its first byte on, where the system knows such
     * permissions.
     *
     * @throws ProblemException as {@link #write}
     */
    public static void writeForOwner(Path target, Content content) {
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        write(target, content, posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0]);
    }

    private static void write(Path target, Content content, FileAttribute<?>... attributes) {
        try (Beside whole = beside(target, content, attributes)) {
            whole.settle();
        }
    }

    /**
     * Writes a file beside its place, whole and synced, to be moved there once something else has been done.
     *
     * @throws ProblemException if it cannot be written; then nothing of it is left
     */
    public static Beside beside(Path target, Content content) {
        return beside(target, content, new FileAttribute<?>[0]);
    }

    private static Beside beside(Path target, Content content, FileAttribute<?>... attributes) {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw Problem.of("file.is-folder", target.toString()).exception();
        }
        Path beside = folder.resolve("." + absolute.getFileName() + "." + UUID.randomUUID() + ".tmp");
        boolean whole = false;
        try (FileChannel channel = FileChannel.open(beside, NEW, attributes);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
            whole = true;
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw cannotWrite(target, e).exception();
        } finally {
            if (!whole) {
                deleteQuietly(beside);
            }
        }
        return new Beside(beside, target, folder);
    }

    /** A whole file that is not in its place yet. If it is closed before it is moved there, it is gone. */
    public static final class Beside implements AutoCloseable {
        private final Path beside;
        private final Path target;
        private final Path folder;

        private Beside(Path beside, Path target, Path folder) {
            this.beside = beside;
            this.target = target;
            this.folder = folder;
        }

        /** @throws ProblemException if it cannot be moved; what stood in its place stands there still */
        public void settle() {
            try {
                Files.move(
                        beside,
                        target.toAbsolutePath(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                syncFolder(folder);
            } catch (IOException | ReadOnlyFileSystemException e) {
                throw cannotWrite(target, e).exception();
            }
        }

        @Override
        public void close() {
            deleteQuietly(beside);
        }
    }

    /** Why a file could not be written, as a person would say it. */
    public static Problem cannotWrite(Path target, Exception e) {
        String name = target.toString();
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("disk full") || said.contains("not enough space")) {
            return Problem.of("file.disk-full", name).causedBy(e);
        }
        if (e instanceof NoSuchFileException
                || e instanceof NotDirectoryException
                || said.contains("not a directory")) {
            return Problem.of("file.folder-missing", name).causedBy(e);
        }
        if (e instanceof AccessDeniedException
                || e instanceof ReadOnlyFileSystemException
                || (e instanceof FileSystemException && said.contains("read-only"))) {
            return Problem.of("file.read-only", name).causedBy(e);
        }
        return Problem.of("file.cannot-write", name).causedBy(e);
    }

    /** Makes a new name in a folder last through a loss of power, where the system can do so. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder; there the move itself is journalled.
            return;
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The write has already failed and said why.
            return;
        }
    }
}
