package no.utsagn.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.analysis.Coverage;
import no.utsagn.app.OpenStudy;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.details.DetailsModel.Known;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailsModelTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private DetailsModel model;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        model = new DetailsModel(desk, new Counts());
    }

    @AfterEach
    void leave() {
        open.close();
    }

    private Known known() {
        return model.known().get();
    }

    @Test
    void looksNothingUpAsLongAsNobodySeesIt() {
        assertThat(known()).isEqualTo(Known.NOTHING);
        model.shown(true);
        assertThat(known().isNothing()).isFalse();
    }

    @Test
    void tellsOfTheCodingsAtTheCaretTheShortestFirst() {
        model.shown(true);
        desk.selection().set(Desks.span(desk, "gikk bra"));
        assertThat(known().codings())
                .containsExactly(
                        new CodingFacts(
                                List.of("Tillit", "Tid"), color("Tillit > Tid"), "IH", StudyBuilder.THEN, 2, List.of()),
                        new CodingFacts(List.of("Tillit"), color("Tillit"), "IH", StudyBuilder.THEN, 3, List.of()));
    }

    private String color(String path) {
        return open.now().codebook().code(Desks.code(desk, path)).color();
    }

    @Test
    void tellsOfTheChosenCodeAndCountsPassagesAndPeople() {
        model.shown(true);
        desk.code().set(Optional.of(Desks.code(desk, "Tillit")));
        assertThat(known().code())
                .contains(new CodeFacts(
                        Desks.code(desk, "Tillit"),
                        List.of("Tillit"),
                        color("Tillit"),
                        Definition.named("Tillit"),
                        CodeStatus.OPEN,
                        List.of(),
                        2,
                        2,
                        false,
                        2,
                        "IH",
                        StudyBuilder.THEN));
    }

    @Test
    void tellsWhoSpeaksAtTheCaret() {
        model.shown(true);
        desk.selection().set(Desks.span(desk, "gikk bra"));
        assertThat(known().speaker().map(VoiceFacts::name)).contains("Kari");
        assertThat(known().speaker().flatMap(VoiceFacts::role)).contains("kandidat");
        desk.selection().set(Desks.span(desk, "Hvordan"));
        assertThat(known().speaker().flatMap(VoiceFacts::role)).contains("intervjuer");
    }

    @Test
    void tellsOfTheOpenTranscript() {
        model.shown(true);
        TranscriptFacts facts = known().transcript().orElseThrow();
        assertThat(facts.title()).isEqualTo("Intervju 1");
        assertThat(facts.kind()).isEqualTo(TranscriptKind.INTERVIEW);
        assertThat(facts.voices()).extracting(VoiceFacts::name).containsExactly("I", "Kari");
        assertThat(facts.turns()).isEqualTo(2);
        assertThat(facts.coverage()).isEqualTo(new Coverage(3, 7));
        assertThat(facts.format()).isEqualTo("txt");
        assertThat(facts.takenIn()).isEqualTo(StudyBuilder.THEN);
    }

    @Test
    void saysNothingOfWhatIsKnownInItsDescriptions() {
        model.shown(true);
        desk.selection().set(Desks.span(desk, "gikk bra"));
        desk.code().set(Optional.of(Desks.code(desk, "Tillit")));
        assertThat(known().toString()).doesNotContain("Kari", "Tillit", "Intervju");
    }
}
