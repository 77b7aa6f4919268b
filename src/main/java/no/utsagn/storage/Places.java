package no.utsagn.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Problem;

/** Looks at where a study file lies, without opening it. */
final class Places {

    /** Beginnings of the names of folders that programs keep in step with a server, in small letters. */
    private static final List<String> SYNCED = List.of(
            "onedrive",
            "dropbox",
            "nextcloud",
            "owncloud",
            "google drive",
            "googledrive",
            "my drive",
            "icloud",
            "com~apple~clouddocs",
            "mobile documents",
            "box sync",
            "jottacloud",
            "seafile");

    /** Types of file systems on another machine, as Linux, macOS and Windows name them. */
    private static final Set<String> REMOTE = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.sshfs",
            "fuse.davfs2",
            "9p",
            "ncpfs",
            "afs");

    private Places() {}

    /** What SQLite keeps beside a file that is open, or was when the program was stopped: a log of what is not in it yet. */
    private static final List<String> LOGS = List.of("-wal", "-journal");

    /** @throws no.utsagn.base.ProblemException if there is nothing to open */
    static void requireFile(Path file) {
        requireReadable(file);
        if (!Files.isWritable(file) || !Files.isWritable(folder(file))) {
            throw Problem.of("storage.read-only", file.toString()).exception();
        }
    }

    /** @throws no.utsagn.base.ProblemException if there is nothing to look into, though it may lie where nobody can write */
    static void requireReadable(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw Problem.of("file.is-folder", name).exception();
        }
        if (!Files.exists(file)) {
            throw Problem.of("storage.missing", name).exception();
        }
        requireContent(file);
    }

    /** @throws no.utsagn.base.ProblemException if a file may not hold all that was saved in it */
    static void requireClosed(Path file) {
        if (LOGS.stream().anyMatch(log -> Files.exists(file.resolveSibling(file.getFileName() + log)))) {
            throw Problem.of("storage.not-closed", file.toString()).exception();
        }
    }

    private static void requireContent(Path file) {
        try {
            if (Files.size(file) == 0) {
                throw Problem.of("storage.empty", file.toString()).exception();
            }
        } catch (IOException e) {
            throw Problem.of("storage.disk-error", file.toString()).causedBy(e).exception();
        }
    }

    /** The folder that a file lies in. */
    static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw Problem.of("file.is-folder", file.toString()).exception();
        }
        return folder;
    }

    /** Why this is a bad place for a study file, where that can be seen. */
    static Optional<Problem> warning(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        for (Path part : folder(absolute)) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (SYNCED.stream().anyMatch(name::startsWith)) {
                return Optional.of(Problem.of("storage.synced-folder", file.toString(), part.toString()));
            }
        }
        return isRemote(absolute)
                ? Optional.of(Problem.of("storage.network-share", file.toString()))
                : Optional.empty();
    }

    private static boolean isRemote(Path absolute) {
        if (absolute.toString().startsWith("\\\\")) {
            return true;
        }
        try {
            Path known = Files.exists(absolute) ? absolute : folder(absolute);
            return isRemote(Files.getFileStore(known).type());
        } catch (IOException e) {
            // What cannot be asked is not warned of; opening the file will tell.
            return false;
        }
    }

    static boolean isRemote(String type) {
        return REMOTE.contains(type.toLowerCase(Locale.ROOT));
    }
}
