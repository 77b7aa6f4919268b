package no.utsagn.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
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

    private static ImportedFile read(String name) {
        return new TranscriptImport().read(SAMPLES.resolve(name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySpeakerIsFoundAndNobodyElse(String name) {
        assertThat(read(name).voices().stream().map(Voice::label))
                .containsExactlyInAnyOrderElementsOf(
                        SPEAKERS.rowsFor(name).stream().map(SpeakerRow::label).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
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
    @MethodSource("files")
    void eachBecomesATranscriptWithLaughterAndPauses(String name) {
        ImportedFile file = read(name);
        Transcript transcript = new TranscriptImport()
                .transcript(
                        file,
                        TranscriptFields.of(file.title(), file.kind()),
                        SpeakerMapping.none(),
                        new Stamp(UUID.randomUUID(), Instant.EPOCH));

        assertThat(transcript.marks()).extracting("kind").contains(MarkKind.LAUGHTER, MarkKind.PAUSE);
        assertThat(transcript.turns()).hasSizeGreaterThan(30);
    }
}
