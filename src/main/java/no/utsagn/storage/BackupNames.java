package no.utsagn.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utsagn.base.Problem;

/** Where the backups of a study lie and what they are called: "Jobbstudien 2026-11-21T02-05-12.345Z.utsagn". */
final class BackupNames {

    private static final String END = ".utsagn";
    private static final String HALF_MADE = ".tmp";
    private static final Pattern LEFT = Pattern.compile(".*" + Pattern.quote(HALF_MADE) + "(-journal|-wal|-shm)?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'");

    private final String stem;
    private final Path folder;
    private final Pattern pattern;

    BackupNames(Path study) {
        String name = String.valueOf(study.getFileName());
        stem = name.endsWith(END) ? name.substring(0, name.length() - END.length()) : name;
        folder = Places.folder(study).resolve(stem + "-sikkerhetskopier");
        pattern = Pattern.compile(
                Pattern.quote(stem) + " (\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}Z)" + Pattern.quote(END));
    }

    Path folder() {
        return folder;
    }

    Path file(Instant at) {
        return folder.resolve(stem + " " + TIME.format(at.atOffset(ZoneOffset.UTC)) + END);
    }

    /** A place for a copy that is being written. */
    Path beside() {
        return folder.resolve(UUID.randomUUID() + HALF_MADE);
    }

    /** Gives a written copy its name once its bytes are on the disk. */
    void settle(Path beside, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** When a backup was made, to the millisecond. */
    Instant at(Path file) {
        Matcher matcher = matcher(file);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no backup of this study");
        }
        return LocalDateTime.parse(matcher.group(1), TIME).toInstant(ZoneOffset.UTC);
    }

    private Matcher matcher(Path file) {
        return pattern.matcher(String.valueOf(file.getFileName()));
    }

    /** The file again, if it is a backup of this study. */
    Path requireOwn(Path file) {
        if (!folder.equals(file.getParent()) || !matcher(file).matches()) {
            throw new IllegalArgumentException("no backup of this study");
        }
        return file;
    }

    /** All backups, the newest first. */
    List<Path> files() {
        return in(folder).stream()
                .filter(file -> matcher(file).matches())
                .sorted(Comparator.comparing(this::at).reversed())
                .toList();
    }

    /** Copies that were never finished: the program was killed in the middle of one; and what SQLite kept beside them. */
    List<Path> leftovers() {
        return in(folder).stream()
                .filter(file -> LEFT.matcher(String.valueOf(file.getFileName())).matches())
                .toList();
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw Problem.of("storage.disk-error", folder.toString())
                    .causedBy(e)
                    .exception();
        }
    }
}
