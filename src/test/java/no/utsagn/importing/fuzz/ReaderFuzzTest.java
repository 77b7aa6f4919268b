package no.utsagn.importing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.ImportedTurn;
import no.utsagn.importing.TranscriptImport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a file, it is read or refused with a reason; nothing else happens, and it ends. Some tries a format
 * in every run; {@code mvn test -Pfuzz} goes on for ten minutes.
 */
class ReaderFuzzTest {

    private static final int TRIES = Integer.getInteger("utsagn.fuzz.tries", 40);
    private static final long SECONDS = Long.getLong("utsagn.fuzz.seconds", 0);
    private static final Duration HANGS = Duration.ofSeconds(30);
    private static final Set<String> FORMATS =
            Set.of("txt", "md", "docx", "odt", "rtf", "pdf", "vtt", "srt", "json", "csv", "tsv", "xlsx");

    @TempDir
    Path folder;

    private final TranscriptImport importing = new TranscriptImport();

    @TestFactory
    Stream<DynamicTest> damagedFilesAreReadOrRefused() throws IOException {
        List<Path> seeds = seeds();
        assertThat(seeds).isNotEmpty();
        long each = SECONDS * 1_000_000_000L / seeds.size();
        return seeds.stream()
                .map(seed -> DynamicTest.dynamicTest(seed.getFileName().toString(), () -> fuzz(seed, each)));
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> samples = Files.walk(Path.of("sample-transcripts"));
                Stream<Path> fixtures = Files.walk(Path.of("src/test/resources/no/utsagn/importing"))) {
            return Stream.concat(samples, fixtures)
                    .filter(path -> FORMATS.contains(ending(path)))
                    .sorted()
                    .toList();
        }
    }

    private static String ending(Path path) {
        String name = path.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void fuzz(Path seed, long nanos) throws IOException {
        byte[] good = Files.readAllBytes(seed);
        long until = System.nanoTime() + nanos;
        for (long i = 0; i < TRIES || System.nanoTime() < until; i++) {
            byte[] bad = new Mutation(i).of(good);
            Path file = Files.write(folder.resolve(seed.getFileName().toString()), bad);
            String which = seed.getFileName() + ", mutation " + i;
            assertTimeoutPreemptively(HANGS, () -> readOrRefuse(file, which), which);
        }
    }

    private void readOrRefuse(Path file, String which) {
        try {
            check(importing.read(file));
        } catch (ProblemException refused) {
            assertThat(refused.problem().key()).startsWith("import.");
        } catch (RuntimeException fault) {
            throw new AssertionError(which, fault);
        }
    }

    /** What is read fits together. */
    private static void check(ImportedFile file) {
        int end = -1;
        for (ImportedTurn turn : file.turns()) {
            assertThat(turn.span().start()).isEqualTo(end + 1);
            end = turn.span().end();
        }
        assertThat(end).isEqualTo(file.text().length());
        file.voices().forEach(voice -> assertThat(voice.turns()).isPositive());
    }
}
