package no.utsagn.app.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Progress;
import no.utsagn.coding.Case;
import no.utsagn.importing.table.FileTable;
import no.utsagn.importing.table.MappingTable;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTranscriptsTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private ImportTranscripts importing;

    @BeforeEach
    void makeStudy() {
        open = OpenStudy.create(
                folder.resolve("s.utsagn"), "Prøve", "IH", Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC));
        importing = new ImportTranscripts(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n\n", lines) + "\n");
    }

    private Path interview(String name, String speaker) throws IOException {
        return file(
                name,
                "I: Hvordan gikk det i " + name + "?",
                speaker + ": Det gikk bra.",
                "I: Hvorfor det?",
                speaker + ": Fordi noen ringte hver dag.",
                "I: Takk for praten.",
                speaker + ": Takk selv.");
    }

    private Taken take(ImportRequest request) {
        Proposal proposal = importing.propose(request, Progress.none());
        proposal.requireReadable();
        return importing.take(proposal);
    }

    private ImportRequest request(List<Path> files, String table) throws IOException {
        Path map = Files.writeString(folder.resolve("talere.tsv"), table);
        return new ImportRequest(
                files,
                MappingTable.read(map),
                new FileTable(List.of()),
                Optional.empty(),
                Map.of("runde", "2", "sted", "Team 1"));
    }

    @Test
    void onePersonInTwoFilesIsOneParticipant() throws IOException {
        String table = "label\tparticipant\trole\tsite\tcase\tattributes\n"
                + "I\tIngrid\tintervjuer\t\t\t\n"
                + "Kari\tKari Vik\tkandidat\tTeam 1\tSak A\tbransje=bakeri\n";
        Taken taken = take(request(List.of(interview("a.txt", "Kari"), interview("b.txt", "Kari")), table));
        People people = open.now().people();
        assertThat(taken.newParticipants()).isEqualTo(2);
        assertThat(people.participants().size()).isEqualTo(2);
        Participant kari = people.participants().stream()
                .filter(p -> p.name().filter("Kari Vik"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(people.roleOf(kari.id()).singular()).isEqualTo("kandidat");
        assertThat(kari.attributes().get("bransje")).contains("bakeri");
        assertThat(people.cases().stream().map(Case::participants)).containsExactly(java.util.Set.of(kari.id()));
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
        take(request(List.of(interview("a.txt", "Kari")), "label\trole\nI\tintervjuer\nKari\tkandidat\n"));
        open.undo();
        Study after = open.now();
        assertThat(after.transcripts().isEmpty()).isTrue();
        assertThat(after.people().participants().isEmpty()).isTrue();
    }

    @Test
    void withoutADecisionThereIsAProposal() throws IOException {
        Proposal proposal =
                importing.propose(ImportRequest.of(List.of(interview("kandidat-1.txt", "Kari"))), Progress.none());
        assertThat(proposal.isDecided()).isFalse();
        assertThat(proposal.undecided()).extracting(v -> v.role().orElse("")).containsExactly("intervjuer", "kandidat");
        VoiceProposal kari = proposal.undecided().get(1);
        FileProposal decided = proposal.files().get(0).with(kari.decided("arbeidsgiver", Optional.of("Kari Vik")));
        importing.take(new Proposal(List.of(decided), List.of()));
        assertThat(open.now().people().participants().stream()
                        .map(p -> open.now().people().roleOf(p.id()).singular()))
                .containsExactly("intervjuer", "arbeidsgiver");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsProposed() throws IOException {
        Proposal proposal = importing.propose(
                ImportRequest.of(List.of(folder.resolve("mangler.txt"), interview("b.txt", "Kari"))), Progress.none());
        assertThat(proposal.files()).hasSize(1);
        assertThat(proposal.unreadable()).hasSize(1);
        assertThatThrownBy(proposal::requireReadable).isInstanceOf(no.utsagn.base.ProblemException.class);
    }

    @Test
    void aRoleThatTheStudyLacksStopsAll() throws IOException {
        ImportRequest request =
                request(List.of(interview("a.txt", "Kari")), "label\trole\nI\tintervjuer\nKari\tromvesen\n");
        assertThatThrownBy(() -> take(request)).hasMessage("import.unknown-role");
        assertThat(open.now().transcripts().isEmpty()).isTrue();
    }

    @Test
    void numbersThatIdentifyAreCounted() throws IOException {
        Path file = file("a.txt", "I: Hei?", "Kari: Ring 412 33 908.", "I: Ja?", "Kari: Eller kari@eksempel.no.");
        Taken taken = take(request(List.of(file), "label\trole\nI\tintervjuer\nKari\tkandidat\n"));
        assertThat(taken.identifiers()).isEqualTo(2);
    }
}
