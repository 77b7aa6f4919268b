package no.utsagn.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.utsagn.base.Problem;

/**
 * Where the sample transcripts and the codebooks lie.
 *
 * @param home the folder of the program, which holds both
 */
public record SampleFolder(Path home) {

    /**
     * Finds the folder that the program was started from.
     *
     * @throws no.utsagn.base.ProblemException if the samples are not there
     */
    public static SampleFolder find() {
        String told = System.getProperty("utsagn.home", "");
        Path home = told.isEmpty() ? besideClasses() : Path.of(told);
        if (!Files.isDirectory(new SampleFolder(home).transcripts())) {
            throw Problem.of("sample.missing", home.toString()).exception();
        }
        return new SampleFolder(home);
    }

    private static Path besideClasses() {
        try {
            Path classes = Path.of(SampleFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path target = classes.getParent();
            Path home = target == null ? null : target.getParent();
            return home == null ? Path.of("") : home;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the classes lie at no path", e);
        }
    }

    /** The folder of transcripts and their tables. */
    public Path transcripts() {
        return home.resolve("sample-transcripts");
    }

    /** A table beside the transcripts. */
    public Path table(String name) {
        return transcripts().resolve(name);
    }

    /** The codebook of the sample study. */
    public Path codebook() {
        return home.resolve("codebooks").resolve("jobbspesialist.json");
    }

    /** The transcripts, by name. */
    public List<Path> files() {
        try (Stream<Path> files = Files.list(transcripts())) {
            return files.filter(file -> file.toString()
                            .matches(".*\\.(txt|docx|odt|rtf|pdf|vtt|srt|json|csv|xlsx)|.*/(?!README)[^/]*\\.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
