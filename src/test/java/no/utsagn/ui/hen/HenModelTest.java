package no.utsagn.ui.hen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import no.utsagn.analysis.Passage;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.chapters.AddToChapter;
import no.utsagn.base.Id;
import no.utsagn.chapter.Chapter;
import no.utsagn.language.Span;
import no.utsagn.names.hen.Proposal.State;
import no.utsagn.names.hen.Scope;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HenModelTest {

    private static final String WORDS = "Hun ville det. Jeg så han der. Hans sa at mora var der. Hans jobb var bra.";

    @TempDir
    private Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private HenModel model;

    @BeforeEach
    void sit() {
        Study built = new StudyBuilder()
                .person("Ane", "kandidat")
                .transcript("Ett", "I: Hva skjedde?", "Ane: " + WORDS)
                .build();
        open = OpenStudy.create(
                folder.resolve("s.utsagn"), "Prøve", "IH", Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC));
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts()));
        Transcript transcript = StudyBuilder.transcript(built, "Ett");
        Span said = Span.ofLength(transcript.text().indexOf(WORDS), WORDS.length());
        Id<Chapter> chapter = new AddToChapter(open)
                .add(List.of(new Passage(transcript.id(), said)), "Tillit")
                .chapter();
        desk = Desks.model(open);
        model = new HenModel(desk, chapter);
    }

    @AfterEach
    void leave() {
        model.close();
        desk.close();
        open.close();
    }

    private List<String> lines() {
        return model.rows().get().stream()
                .map(row -> row.word() + " " + row.state().map(State::name).orElse("-"))
                .toList();
    }

    @Test
    void pronounsComeFirstAndTheFirstThatWaitsIsChosen() {
        assertThat(lines()).containsExactly("Hun OPEN", "han OPEN", "Hans UNSURE", "Hans OPEN", "mora -");
        assertThat(model.chosen().get()).isZero();
    }

    @Test
    void anAnswerGoesOnToTheNextThatWaitsAndPassesWhatIsUnsure() {
        model.hen();
        assertThat(model.chosen().get()).isEqualTo(1);
        model.leave();
        assertThat(model.chosen().get()).isEqualTo(3);
        model.role("(kandidaten)");
        assertThat(lines()).containsExactly("Hun REPLACED", "han LEFT", "Hans UNSURE", "Hans REPLACED", "mora -");
        assertThat(model.found().get().proposals().get(3).printed()).isEqualTo("(kandidaten)s");
        assertThat(model.chosen().get()).as("nothing waits any more").isEqualTo(3);
    }

    @Test
    void anAnswerCanBeTakenBackWhereItStandsOrAsTheLastStep() {
        model.hen();
        model.hen();
        model.chosen().set(0);
        model.takeBack();
        assertThat(lines()).startsWith("Hun OPEN", "han REPLACED");
        model.undo();
        assertThat(lines()).startsWith("Hun REPLACED", "han REPLACED");
    }

    @Test
    void aRoleCanStandForAnotherGenderedWordButHenCannot() {
        model.chosen().set(4);
        model.hen();
        model.leave();
        model.takeBack();
        assertThat(lines()).endsWith("mora -");
        assertThat(model.roles()).contains("(kandidaten)");
        model.role("(kandidaten)");
        assertThat(model.rows().get()).noneMatch(row -> row.state().isEmpty());
    }

    @Test
    void whatIsUnsureCanBeDecidedByAPersonWhoSaysSo() {
        model.chosen().set(2);
        model.hen();
        assertThat(model.count(State.REPLACED)).isOne();
    }

    @Test
    void anotherScopeBeginsAnew() {
        model.scope().set(new Scope.OfRoles(Set.of()));
        assertThat(lines()).isEmpty();
        assertThat(model.chosen().get()).isEqualTo(-1);
        model.hen();
        model.role("(kandidaten)");
        assertThat(open.undoName()).contains(EditKind.QUOTES_PLACED);
    }
}
