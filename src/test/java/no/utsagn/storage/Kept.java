package no.utsagn.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.utsagn.study.EditKind;
import no.utsagn.study.Note;
import no.utsagn.study.StudyBuilder;

/** What several tests of the study file need. */
final class Kept {

    private Kept() {}

    static StudyBuilder builder() {
        return new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Intervju 1", "I: Hvordan gikk det?", "Kari: Det gikk bra med Kari.")
                .code("Tillit > Tid", "Intervju 1", "gikk bra");
    }

    static Note note(EditKind kind) {
        return new Note(kind, StudyBuilder.anyStamp(), List.of());
    }

    /** A closed study file with the study of {@link #builder()}. */
    static Path file(Path folder) {
        Path file = folder.resolve("Jobbstudien.utsagn");
        StudyFile.create(file, builder().build(), note(EditKind.STUDY_CREATED)).close();
        return file;
    }

    /** All files below a folder, and what is in them. */
    static Map<String, String> bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> all = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> all.put(folder.relativize(file).toString(), latin(file)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether words stand somewhere in a folder's files, in any encoding that they could be kept in. */
    static boolean holds(Path folder, String words) {
        return bytes(folder).values().stream().anyMatch(content -> Stream.of(
                        StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .anyMatch(charset -> content.contains(asLatin(words, charset))));
    }

    private static String asLatin(String words, Charset charset) {
        return new String(words.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
