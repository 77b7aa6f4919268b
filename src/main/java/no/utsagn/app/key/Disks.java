package no.utsagn.app.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Knows disks that can be taken out, by the folders in which systems show them.
 *
 * @param nested folders with a folder for each user, in which the disks are: /media/kari/MINNE
 * @param flat folders in which the disks are: /Volumes/MINNE
 */
public record Disks(List<Path> nested, List<Path> flat) {

    public Disks {
        nested = List.copyOf(nested);
        flat = List.copyOf(flat);
    }

    /** Those of this machine. The system's own disk is among them on a Mac as a link, which is not followed. */
    public static Disks ofThisMachine() {
        return new Disks(List.of(Path.of("/media"), Path.of("/run/media")), List.of(Path.of("/Volumes")));
    }

    /** The disk that a file lies on, if it is one that can be taken out; it need not be there now. */
    public Optional<Path> of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return Stream.concat(
                        nested.stream().flatMap(root -> below(root, absolute, 2)),
                        flat.stream().flatMap(root -> below(root, absolute, 1)))
                .findFirst()
                .or(() -> otherDrive(absolute));
    }

    private static Stream<Path> below(Path root, Path file, int depth) {
        int names = root.getNameCount() + depth;
        return file.startsWith(root) && file.getNameCount() > names
                ? Stream.of(file.getRoot().resolve(file.subpath(0, names)))
                : Stream.empty();
    }

    /** On Windows every drive but that of the system and its users. */
    private static Optional<Path> otherDrive(Path file) {
        Path home = Path.of(System.getProperty("user.home", ".")).toAbsolutePath();
        return Optional.ofNullable(file.getRoot())
                .filter(root -> root.toString().contains(":"))
                .filter(root -> !root.equals(home.getRoot()));
    }

    /** Whether the disk that a file lies on was taken out: its folder is gone, or empty as it was before. */
    public boolean isGone(Path file) {
        return of(file).filter(disk -> !holdsAnything(disk)).isPresent();
    }

    /** Those that are in now and may be written to. */
    public List<Path> now() {
        List<Path> found = new ArrayList<>();
        nested.forEach(root -> folders(root).forEach(user -> found.addAll(folders(user))));
        flat.forEach(root -> found.addAll(folders(root)));
        StreamSupport.stream(FileSystems.getDefault().getRootDirectories().spliterator(), false)
                .filter(root -> otherDrive(root).isPresent())
                .forEach(found::add);
        return found.stream()
                .filter(disk -> holdsAnything(disk) && Files.isWritable(disk))
                .toList();
    }

    private static boolean holdsAnything(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static List<Path> folders(Path root) {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
