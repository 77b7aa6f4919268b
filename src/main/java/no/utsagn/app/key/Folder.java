package no.utsagn.app.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.utsagn.base.SafeFile;

/** Makes the folder that a key is to lie in: nobody but its owner has business there. */
final class Folder {

    private Folder() {}

    /** Makes the last folder of a path if it is not there; the one above it must be, or a disk is missing. */
    static void make(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw SafeFile.cannotWrite(file, e).exception();
        }
    }
}
