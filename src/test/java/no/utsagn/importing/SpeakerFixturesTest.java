package no.utsagn.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Transcripts in the styles that people and services write, each with the turns that a careful reader finds. A file of
 * expectations has a line a turn: label, time, text with its white space collapsed.
 */
class SpeakerFixturesTest {

    private static final String ROOT = "/no/utsagn/importing/speakers/";
    private static final String EXPECTED = ".expected.tsv";

    @TestFactory
    Stream<DynamicTest> everyTurnOfTheOwnFixturesIsRight() throws IOException, URISyntaxException {
        List<DynamicTest> tests = tests("own");
        assertThat(tests).hasSizeGreaterThanOrEqualTo(24);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> everyTurnOfTheFixturesWrittenApartIsRight() throws IOException, URISyntaxException {
        List<DynamicTest> tests = tests("apart");
        assertThat(tests).hasSizeGreaterThanOrEqualTo(20);
        return tests.stream();
    }

    private static List<DynamicTest> tests(String folder) throws IOException, URISyntaxException {
        URL url = Objects.requireNonNull(SpeakerFixturesTest.class.getResource(ROOT + folder));
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            return files.filter(file -> file.toString().endsWith(EXPECTED))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(slug(file), () -> assertTurns(file)))
                    .toList();
        }
    }

    private static String slug(Path expected) {
        return expected.getFileName().toString().replace(EXPECTED, "");
    }

    private static void assertTurns(Path expected) throws IOException {
        ImportedFile file = new TranscriptImport().read(transcript(expected));
        List<String> turns = file.turns().stream()
                .map(turn -> row(
                        turn.label().orElse(""), time(turn.at()), turn.span().of(file.text())))
                .toList();
        assertThat(turns).containsExactlyElementsOf(rows(expected));
    }

    private static List<String> rows(Path expected) throws IOException {
        return Files.readAllLines(expected).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", 3))
                .map(cells -> row(cells[0], cells[1], cells[2]))
                .toList();
    }

    private static Path transcript(Path expected) throws IOException {
        try (Stream<Path> files = Files.list(expected.resolveSibling("."))) {
            return files.filter(file -> file.getFileName().toString().startsWith(slug(expected) + "."))
                    .filter(file -> !file.toString().endsWith(EXPECTED))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String row(String label, String time, String words) {
        return label.strip() + "\t" + time.strip() + "\t" + words.strip().replaceAll("\\s+", " ");
    }

    private static String time(Optional<Duration> at) {
        return at.map(t ->
                        String.format(Locale.ROOT, "%02d:%02d:%02d", t.toHours(), t.toMinutesPart(), t.toSecondsPart()))
                .orElse("");
    }
}
