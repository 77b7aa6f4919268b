package no.utsagn.app.transcripts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.base.Progress;
import no.utsagn.coding.Case;
import no.utsagn.importing.table.MappingTable;
import no.utsagn.study.People;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingTest {

    @TempDir
    private Path folder;

    private OpenStudy open;

    @BeforeEach
    void makeStudy() {
        open = OpenStudy.create(
                folder.resolve("s.utsagn"), "Prøve", "IH", Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Path interview(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "I: Hvordan gikk det i " + name + "?\n\nKari: Det gikk bra.\n\nI: Hvorfor det?\n\n"
                        + "Kari: Fordi noen ringte.\n\nI: Takk.\n\nKari: Takk selv.\n");
    }

    private TakenIn take(String table, Path... files) throws IOException {
        Path map = Files.writeString(folder.resolve("talere.tsv"), table);
        Beforehand told =
                Beforehand.nothing().with(MappingTable.read(map)).with(Map.of("runde", "2", "sted", "Team 1"));
        Intake intake = new Intake(open);
        return intake.take(
                intake.read(Batch.none(), List.of(files), told, Progress.none(), file -> {}), Progress.none());
    }

    private TakenIn takeTwo() throws IOException {
        return take(
                "label\tparticipant\trole\tsite\tcase\tattributes\n"
                        + "I\tIngrid\tintervjuer\t\t\t\n"
                        + "Kari\tKari Vik\tkandidat\tTeam 1\tSak A\tbransje=bakeri\n",
                interview("a.txt"),
                interview("b.txt"));
    }

    @Test
    void onePersonInTwoFilesIsOneParticipant() throws IOException {
        TakenIn taken = takeTwo();
        People people = open.now().people();
        assertThat(taken.newParticipants()).isEqualTo(2);
        assertThat(people.participants().size()).isEqualTo(2);
        Participant kari = people.participants().stream()
                .filter(p -> p.name().filter("Kari Vik"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(people.roleOf(kari.id()).singular()).isEqualTo("kandidat");
        assertThat(kari.attributes().get("bransje")).contains("bakeri");
        assertThat(people.cases().stream().map(Case::participants)).containsExactly(Set.of(kari.id()));
        assertThat(people.sites().stream().map(Site::kind))
                .as("one site, of a team")
                .containsExactly("team");
        for (Transcript transcript : open.now().transcripts()) {
            assertThat(transcript.fields().round()).contains(new Round("2"));
            assertThat(transcript.fields().site()).isEqualTo(kari.site());
            assertThat(transcript.turns())
                    .allMatch(turn -> open.now().participantOf(transcript, turn).isPresent());
        }
    }

    @Test
    void takingInIsOneStepBack() throws IOException {
        takeTwo();
        open.undo();
        assertThat(open.now().transcripts().isEmpty()).isTrue();
        assertThat(open.now().people().participants().isEmpty()).isTrue();
    }
}
