package no.utsagn.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.utsagn.base.SafeFile;

/** Makes the folder that a settings file lies in. */
public final class Folders {

    private Folders() {}

    /** @throws no.utsagn.base.ProblemException if it cannot be made */
    public static void make(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw SafeFile.cannotWrite(file, e).exception();
            }
        }
    }
}
