package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import no.utsagn.analysis.Passage;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.chapters.AddToChapter;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HenCommandTest {

    private static final String WORDS = "Hun ville det. Hans sa at mora var der.";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeStudy() {
        file = folder.resolve("s.utsagn");
        Study built = new StudyBuilder()
                .person("Ane", "kandidat")
                .transcript("Ett", "I: Hva skjedde?", "Ane: " + WORDS)
                .build();
        try (OpenStudy open = OpenStudy.create(file, "Prøve", "IH", Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC))) {
            open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                    .withTranscripts(built.transcripts()));
            Transcript transcript = StudyBuilder.transcript(built, "Ett");
            Span said = Span.ofLength(transcript.text().indexOf(WORDS), WORDS.length());
            new AddToChapter(open).add(List.of(new Passage(transcript.id(), said)), "Tillit");
        }
    }

    @Test
    void proposalsAndWhatIsLeftAreTold() {
        Typed typed = Typed.run("hen", file, "--chapter", "Tillit");
        assertThat(typed.status()).isZero();
        assertThat(typed.out().lines())
                .containsExactly(
                        "[Hen?] »Hun« ville det. Hans sa at mora var der.",
                        "[usikkert: kan være navnet Hans] Hun ville det. »Hans« sa at mora var der.",
                        "[kjønnet ord] Hun ville det. Hans sa at »mora« var der.",
                        "1 ord å ta stilling til, 0 byttet ut, 0 latt stå, 1 usikkert, 1 annet kjønnet ord.");
    }

    @Test
    void aProgramReadsTheSameAsJson() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(
                        Typed.run("hen", file, "--chapter", "tillit", "--json").out());
        assertThat(json.get("chapter").asText()).isEqualTo("Tillit");
        assertThat(json.get("proposals")).hasSize(2);
        assertThat(json.get("proposals").get(0).get("state").asText()).isEqualTo("open");
        assertThat(json.get("proposals").get(0).get("neutral").asText()).isEqualTo("Hen");
        assertThat(json.get("proposals").get(1).get("doubt").asText()).isEqualTo("name-hans");
        assertThat(json.get("left").get(0).get("kind").asText()).isEqualTo("kin");
        assertThat(json.get("calledBoth")).isEmpty();
    }

    @Test
    void aChapterThatIsNotThereIsRefused() {
        Typed typed = Typed.run("hen", file, "--chapter", "Tvil");
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.err()).contains("«Tvil»");
    }
}
