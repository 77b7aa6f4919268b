package no.utsagn.keyfile;

import java.io.IOException;
import java.nio.file.Path;

/** Tells when a key lies beside the study that it opens, where whoever takes the one takes the other. */
public final class Beside {

    private Beside() {}

    /** Whether the two lie in the same folder, symbolic links followed. Neither file needs to exist. */
    public static boolean warns(Path key, Path study) {
        return folder(key).equals(folder(study));
    }

    private static Path folder(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = real(absolute).getParent();
        return folder == null ? absolute : folder;
    }

    /** The real path; of a file that is not there yet, its name in the real path of its folder. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            Path folder = file.getParent();
            return folder == null ? file : real(folder).resolve(file.getFileName());
        }
    }
}
