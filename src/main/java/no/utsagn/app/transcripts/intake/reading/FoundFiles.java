package no.utsagn.app.transcripts.intake.reading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.utsagn.base.Problem;
import no.utsagn.language.SortOrder;

/**
 * The files that were chosen, those in folders among them. Hidden files and those that office programs lay beside an
 * open document are passed over; a folder is looked through to its bottom, in Norwegian order.
 *
 * @param files to be read, each once
 * @param notRead sound, film, pictures and the like, by their names: no transcript is in them
 */
public record FoundFiles(List<Path> files, List<Path> notRead) {

    /** From so many files on a folder was hardly meant. */
    static final int MOST = 5_000;

    private static final Set<String> NO_TRANSCRIPTS = Set.of(
            "mp3",
            "wav",
            "m4a",
            "wma",
            "ogg",
            "opus",
            "flac",
            "aac",
            "amr",
            "dss",
            "ds2",
            "aif",
            "aiff",
            "mp4",
            "m4v",
            "mov",
            "avi",
            "mkv",
            "webm",
            "wmv",
            "mpg",
            "mpeg",
            "3gp",
            "jpg",
            "jpeg",
            "png",
            "gif",
            "heic",
            "tif",
            "tiff",
            "bmp",
            "svg",
            "webp",
            "zip",
            "7z",
            "rar",
            "gz",
            "utsagn",
            "utsagnkey",
            "exe",
            "lnk",
            "url",
            "ini",
            "db",
            "tmp",
            "bak",
            "tsv");

    public FoundFiles {
        files = List.copyOf(files);
        notRead = List.copyOf(notRead);
    }

    /**
     * Looks at what was chosen.
     *
     * @throws no.utsagn.base.ProblemException if there are more than {@value #MOST} files
     */
    public static FoundFiles in(Collection<Path> chosen) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : chosen) {
            Path whole = path.toAbsolutePath().normalize();
            files.addAll(Files.isDirectory(whole) ? inFolder(whole) : List.of(whole));
        }
        List<Path> notRead = files.stream().filter(FoundFiles::isNoTranscript).toList();
        files.removeAll(notRead);
        return new FoundFiles(List.copyOf(files), notRead);
    }

    private static List<Path> inFolder(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Visitor(folder, found));
        } catch (IOException e) {
            throw Problem.of("intake.folder-unreadable", folder.toString())
                    .causedBy(e)
                    .exception();
        }
        Comparator<String> order = SortOrder.norwegian();
        found.sort((a, b) -> order.compare(
                folder.relativize(a).toString(), folder.relativize(b).toString()));
        return found;
    }

    private static boolean isNoTranscript(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return NO_TRANSCRIPTS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isPassedOver(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$") || name.equalsIgnoreCase("thumbs.db");
    }

    @Override
    public String toString() {
        return "FoundFiles: " + files.size() + ", " + notRead.size() + " not read";
    }

    /** Collects files; what cannot be looked at is told of when it is read. */
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<Path> found;

        Visitor(Path folder, List<Path> found) {
            this.folder = folder;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean hidden = !path.equals(folder) && isPassedOver(path);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isPassedOver(path) && (attributes.isRegularFile() || Files.isRegularFile(path))) {
                add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException why) {
            add(path);
            return FileVisitResult.CONTINUE;
        }

        private void add(Path path) {
            found.add(path);
            if (found.size() > MOST) {
                throw Problem.of("intake.too-many-files", folder.toString(), MOST)
                        .exception();
            }
        }
    }
}
