package no.utsagn.ui.mending.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.correct.ReimportTranscript;
import no.utsagn.importing.correction.WordDifference.Fate;
import no.utsagn.importing.correction.WordDifference.Part;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.TestStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReimportModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;

    @BeforeEach
    void openStudy() {
        Study study = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript(
                        "Intervju 1",
                        "I: Hvordan gikk det?",
                        "Kari: Det gikk bra. Vi fikk det til.",
                        "I: Og så?",
                        "Kari: Så fikk jeg jobb på lageret.",
                        "I: Takk for praten.")
                .code("Tillit", "Intervju 1", "Det gikk bra.")
                .code("Jobb", "Intervju 1", "jobb på lageret")
                .build();
        open = TestStudies.holding(study, folder.resolve("desk.utsagn"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ReimportModel model(String... lines) {
        try {
            Path file = Files.writeString(folder.resolve("Intervju 1.txt"), String.join("\n", lines));
            Transcript transcript = StudyBuilder.transcript(open.now(), "Intervju 1");
            return new ReimportModel(
                    new ReimportTranscript(open).propose(file, Optional.of(transcript.id()), Optional.empty()),
                    open.now());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void turnsThatStayAreFoldedAndWordsThatDifferAreTold() {
        ReimportModel model = model(
                "I: Hvordan gikk det?",
                "Kari: Det gikk fint. Vi fikk det til.",
                "I: Og så?",
                "Kari: Så fikk jeg jobb på lageret.",
                "I: Takk for praten.");
        assertThat(model.lines()).extracting(ReimportModel.Line::folded).containsExactly(1, 0, 3);
        assertThat(model.lines().get(1).turn())
                .isEqualTo(new TurnChange(
                        TurnChange.Kind.CHANGED,
                        "Kari",
                        "Kari",
                        List.of(
                                new Part(Fate.STAYS, "Det gikk "),
                                new Part(Fate.GOES, "bra. "),
                                new Part(Fate.COMES, "fint. "),
                                new Part(Fate.STAYS, "Vi fikk det til."))));
        assertThat(model.consequences().kept()).isEqualTo(2);
    }

    @Test
    void turnsThatGoAndComeAreCountedAndTheCodingIsToldFirst() {
        ReimportModel model = model(
                "I: Hvordan gikk det?",
                "Kari: Det gikk bra. Vi fikk det til.",
                "I: Takk for praten.",
                "Kari: Selv takk, det var hyggelig.");
        assertThat(model.count(TurnChange.Kind.NEW) + model.count(TurnChange.Kind.CHANGED))
                .isPositive();
        assertThat(model.count(TurnChange.Kind.GONE)).isPositive();
        assertThat(model.consequences().gone()).hasSize(1);
        assertThat(model.consequences().kept()).isEqualTo(1);
    }

    @Test
    void nothingIsChangedBySeeingIt() {
        Study before = open.now();
        model("I: Hvordan gikk det?", "Kari: Det gikk fint. Vi fikk det til.", "I: Og så?", "Kari: Så fikk jeg jobb.");
        assertThat(open.now()).isEqualTo(before);
    }
}
