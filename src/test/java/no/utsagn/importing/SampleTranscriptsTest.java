package no.utsagn.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.utsagn.base.Stamp;
import no.utsagn.importing.table.FileRow;
import no.utsagn.importing.table.FileTable;
import no.utsagn.importing.table.MappingTable;
import no.utsagn.importing.table.SpeakerRow;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.turn.MarkKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample transcripts have the speaker marks that people use; all are recognised without help. */
class SampleTranscriptsTest {

    private static final Path SAMPLES = Path.of("sample-transcripts");
    private static final MappingTable SPEAKERS = MappingTable.read(SAMPLES.resolve("speakers.tsv"));
    private static final FileTable FILES = FileTable.read(SAMPLES.resolve("transcripts.tsv"));

    static Stream<String> files() {
        return FILES.rows().stream().map(FileRow::file);
    }

    /** Conversations: in a file of answers everybody who answered is a voice, and one row speaks for all. */
    static Stream<String> conversations() {
        return files().filter(name -> !name.endsWith(".csv"));
    }

    /** The files of which the turns are written down beside the reader's own tests. */
    static Stream<String> filesWithTurns() {
        return files().filter(name -> SampleTranscriptsTest.class.getResource(turns(name)) != null);
    }

    private static String turns(String name) {
        return "sample/" + name + ".tsv";
    }

    private static ImportedFile read(String name) {
        return new TranscriptImport().read(SAMPLES.resolve(name));
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void everySpeakerIsFoundAndNobodyElse(String name) {
        assertThat(read(name).voices().stream().map(Voice::label))
                .containsExactlyInAnyOrderElementsOf(
                        SPEAKERS.rowsFor(name).stream().map(SpeakerRow::label).toList());
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void everyResearcherIsProposedAsSuch(String name) {
        for (Voice voice : read(name).voices()) {
            String role = SPEAKERS.find(name, voice.label()).orElseThrow().role();
            boolean researcher =
                    Stream.of("intervjuer", "moderator", "observatør").anyMatch(role::equals);
            assertThat(voice.role().filter(role::equals).isPresent())
                    .as(voice.label())
                    .isEqualTo(researcher || !voice.role().orElse("").equals("deltaker"));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theKindIsProposedRight(String name) {
        assertThat(FILES.find(name).flatMap(FileRow::kind)).contains(read(name).kind());
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void eachBecomesATranscriptWithTypedMarks(String name) {
        ImportedFile file = read(name);
        Transcript transcript = new TranscriptImport()
                .transcript(
                        file,
                        TranscriptFields.of(file.title(), file.kind()),
                        SpeakerMapping.none(),
                        new Stamp(UUID.randomUUID(), Instant.EPOCH));

        assertThat(transcript.marks()).extracting("kind").containsAnyOf(MarkKind.LAUGHTER, MarkKind.PAUSE);
        assertThat(transcript.turns()).hasSizeGreaterThanOrEqualTo(20);
    }

    /** What stands before the first speaker, such as a title, is a turn that nobody is known to say. */
    @ParameterizedTest
    @MethodSource("filesWithTurns")
    void everyTurnIsRight(String name) throws IOException, URISyntaxException {
        ImportedFile file = read(name);
        List<String> expected = Files.readAllLines(
                        Path.of(Objects.requireNonNull(SampleTranscriptsTest.class.getResource(turns(name)))
                                .toURI()))
                .stream()
                .map(line -> line.split("\t", 3))
                .map(cells -> String.join("\t", cells[0].strip(), cells[1].split("[.]")[0].strip(), cells[2].strip()))
                .toList();
        assertThat(file.turns().stream()
                        .filter(turn -> turn.label().isPresent())
                        .map(turn -> String.join(
                                "\t",
                                turn.label().orElseThrow(),
                                turn.at().map(SampleTranscriptsTest::time).orElse(""),
                                turn.span().of(file.text()).replace("\n", "\\n"))))
                .containsExactlyElementsOf(expected);
    }

    private static String time(Duration at) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }
}
