package no.utsagn.app.key;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.utsagn.keyfile.Beside;
import no.utsagn.keyfile.KeyFile;

/** Proposes where a key may lie: on a disk that can be taken out, or else in a folder of its own, never beside the study. */
public final class KeyProposal {

    /** The folder for keys, in the home of the user. */
    static final String FOLDER = "Utsagn-nøkler";

    private final Disks disks;
    private final Path home;

    public KeyProposal(Disks disks, Path home) {
        this.disks = disks;
        this.home = home;
    }

    /** A place where nothing is yet. Its last folder may have to be made. */
    public Path of(Path study) {
        Path file = study.toAbsolutePath().normalize();
        List<Path> folders = Stream.concat(
                        disks.now().stream().filter(disk -> !file.startsWith(disk)), Stream.of(home.resolve(FOLDER)))
                .toList();
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
        return folders.stream()
                .map(folder -> free(folder, name))
                .filter(place -> !Beside.warns(place, file))
                .findFirst()
                .orElseGet(() -> free(home.resolve(FOLDER).resolve(name), name));
    }

    private static Path free(Path folder, String name) {
        Path first = folder.resolve(name + "." + KeyFile.EXTENSION);
        return Stream.iterate(2, n -> n + 1)
                .map(n -> folder.resolve(name + " " + n + "." + KeyFile.EXTENSION))
                .limit(100)
                .reduce(first, (free, next) -> Files.exists(free) ? next : free);
    }
}
