package no.utsagn.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.codes.DescribeCodes;
import no.utsagn.app.codes.MakeCodes;
import no.utsagn.app.codes.RemoveCodes;
import no.utsagn.app.history.FormerAct;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.storage.AuditEntry;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OpenStudyTest {

    private static final Clock CLOCK = Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private OpenStudy open;
    private CodePassages coding;
    private MakeCodes codes;
    private Transcript transcript;

    @BeforeEach
    void makeStudy() {
        open = OpenStudy.create(folder.resolve("prøve.utsagn"), "Prøve", "IH", CLOCK);
        coding = new CodePassages(open);
        codes = new MakeCodes(open);
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Intervju", "I: Hvordan gikk det?", "Kari: Det gikk bra.")
                .build();
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts()));
        transcript = open.now().transcripts().iterator().next();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Study reopened() {
        open.close();
        open = OpenStudy.open(folder.resolve("prøve.utsagn"), CLOCK);
        return open.now();
    }

    @Test
    void everyEditIsInTheFile() {
        Code code = codes.make("Tillit", Optional.empty());
        coding.code(transcript.id(), new Span(21, 30), code.id());
        Study before = open.now();
        assertThat(reopened()).isEqualTo(before);
    }

    @Test
    void undoAndRedoAreEditsToo() {
        Code code = codes.make("Tillit", Optional.empty());
        Coding laid = coding.code(transcript.id(), new Span(21, 30), code.id());
        new DescribeCodes(open).rename(code.id(), "Tiltro");
        Study last = open.now();
        assertThat(open.undoName()).contains(EditKind.CODE_RENAMED);
        open.undo();
        open.undo();
        assertThat(open.now().codings().find(laid.id())).isEmpty();
        assertThat(open.now().codebook().code(code.id()).name()).isEqualTo("Tillit");
        assertThat(open.redoName()).contains(EditKind.CODED);
        open.redo();
        open.redo();
        assertThat(open.canRedo()).isFalse();
        assertThat(open.now().codings()).isEqualTo(last.codings());
        assertThat(open.now().codebook().code(code.id()).name()).isEqualTo("Tiltro");
        Study before = open.now();
        assertThat(reopened()).isEqualTo(before);
        assertThat(open.audit())
                .extracting(AuditEntry::kind)
                .endsWith(EditKind.UNDONE, EditKind.UNDONE, EditKind.REDONE, EditKind.REDONE);
    }

    @Test
    void aNewEditEndsWhatCouldBeRedone() {
        codes.make("A", Optional.empty());
        open.undo();
        codes.make("B", Optional.empty());
        assertThat(open.canRedo()).isFalse();
    }

    @Test
    void anEditThatChangesNothingLeavesNoStep() {
        Code code = codes.make("A", Optional.empty());
        coding.code(transcript.id(), new Span(21, 30), code.id());
        coding.code(transcript.id(), new Span(21, 30), code.id());
        open.undo();
        assertThat(open.now().codings().size()).isZero();
    }

    @Test
    void whatGoesOnWithAnEditIsOneStepWithIt() {
        open.apply(EditKind.FACTS_CHANGED, List.of(), s -> s.with(s.facts().titled("A")));
        open.goOn(
                open.now(),
                EditKind.FACTS_CHANGED,
                List.of(),
                s -> s.with(s.facts().titled("AB")));
        Study last = open.now();
        assertThat(open.now().facts().title()).isEqualTo("AB");
        codes.make("Tillit", Optional.empty());
        open.undo();
        open.goOn(last, EditKind.FACTS_CHANGED, List.of(), s -> s.with(s.facts().titled("ABC")));
        open.undo();
        assertThat(open.now().facts().title()).isEqualTo("AB");
        open.undo();
        assertThat(open.now().facts().title()).isEqualTo("Prøve");
    }

    @Test
    void anEditThatFailsChangesNothing() {
        Study before = open.now();
        assertThatThrownBy(() -> open.apply(EditKind.CODED, List.of(), s -> {
                    throw Problem.of("code.nothing-selected").exception();
                }))
                .hasMessage("code.nothing-selected");
        assertThat(open.now()).isSameAs(before);
        assertThatThrownBy(() -> coding.code(transcript.id(), new Span(20, 21), Id.random()))
                .hasMessage("code.gone");
    }

    @Test
    void whatDropsFormerValuesCannotBeUndone() {
        codes.make("A", Optional.empty());
        open.apply(EditKind.NAMES_REPLACED, List.of(), s -> s.with(s.facts().titled("Annet")));
        assertThat(open.canUndo()).isFalse();
    }

    @Test
    void listenersHearOfEveryEditUntilTheyLeave() {
        List<Integer> heard = new ArrayList<>();
        OpenStudy.Subscription subscription =
                open.onChange(() -> heard.add(open.now().codebook().codes().size()));
        codes.make("A", Optional.empty());
        open.undo();
        subscription.close();
        open.redo();
        assertThat(heard).containsExactly(1, 0);
    }

    @Test
    void aStudyIsHeldByOneAtATime() {
        assertThatThrownBy(() -> OpenStudy.open(folder.resolve("prøve.utsagn"), CLOCK))
                .isInstanceOf(no.utsagn.base.ProblemException.class);
    }

    @Test
    void aCodeThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> CodePassages.find(open.now(), "Finnes ikke")).hasMessage("code.not-found");
    }

    @Test
    void removingACodeIsOneStepBack() {
        Code code = codes.make("A", Optional.empty());
        coding.code(transcript.id(), new Span(21, 30), code.id());
        new RemoveCodes(open).remove(List.of(code.id()));
        assertThat(open.now().codings().size()).isZero();
        open.undo();
        assertThat(open.now().codings().size()).isEqualTo(1);
    }

    @Test
    void jumpsBackAndForthInOneSaveEach() {
        Code code = codes.make("Tillit", Optional.empty());
        coding.code(transcript.id(), new Span(21, 30), code.id());
        new DescribeCodes(open).rename(code.id(), "Tiltro");
        Study last = open.now();
        int acts = open.audit().size();
        List<Integer> told = new ArrayList<>();
        open.onChange(() -> told.add(open.steps().at()));
        open.goTo(2);
        assertThat(open.now().codings().size()).isZero();
        assertThat(open.now().codebook().code(code.id()).name()).isEqualTo("Tillit");
        open.goTo(0);
        open.goTo(0);
        open.goTo(99);
        assertThat(open.canUndo()).isFalse();
        open.goTo(4);
        assertThat(told).containsExactly(2, 0, 4);
        assertThat(open.now().codings()).isEqualTo(last.codings());
        assertThat(open.now().codebook().code(code.id()).name()).isEqualTo("Tiltro");
        Study before = open.now();
        assertThat(open.audit().subList(acts, acts + 3))
                .extracting(AuditEntry::kind)
                .containsExactly(EditKind.WENT_BACK, EditKind.WENT_BACK, EditKind.WENT_FORWARD);
        assertThat(reopened()).isEqualTo(before);
    }

    @Test
    void tellsWhatWasDoneBeforeItWasOpened() {
        assertThat(open.former(10)).isEmpty();
        reopened();
        new MakeCodes(open).make("A", Optional.empty());
        assertThat(open.former(10))
                .extracting(FormerAct::kind)
                .containsExactly(EditKind.TRANSCRIPTS_IMPORTED, EditKind.STUDY_CREATED);
        assertThat(open.former(1)).hasSize(1);
    }

    @Test
    void aCopyLeavesTheWorkWhereItIs() {
        Path elsewhere = folder.resolve("kopi.utsagn");
        assertThat(open.saveCopy(elsewhere)).isFalse();
        assertThat(open.path()).isEqualTo(folder.resolve("prøve.utsagn"));
        codes.make("A", Optional.empty());
        try (OpenStudy copy = OpenStudy.open(elsewhere, CLOCK)) {
            assertThat(copy.now().codebook().codes().isEmpty()).isTrue();
            assertThat(copy.now().transcripts()).isEqualTo(open.now().transcripts());
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets nobody delete a file that is open")
    void theWorkGoesOnInTheCopyOfAStudyThatVanished() throws IOException {
        Code code = codes.make("Tillit", Optional.empty());
        Files.delete(folder.resolve("prøve.utsagn"));
        Study before = open.now();
        assertThatThrownBy(() -> codes.make("Uro", Optional.empty())).hasMessage("storage.vanished");
        assertThatThrownBy(open::undo).hasMessage("storage.vanished");
        assertThat(open.now()).isSameAs(before);
        assertThat(open.vanished()).isTrue();
        Path elsewhere = folder.resolve("kopi.utsagn");
        assertThat(open.saveCopy(elsewhere)).isTrue();
        assertThat(open.vanished()).isFalse();
        assertThat(open.path()).isEqualTo(elsewhere);
        new DescribeCodes(open).rename(code.id(), "Tiltro");
        open.undo();
        Study now = open.now();
        open.close();
        open = OpenStudy.open(elsewhere, CLOCK);
        assertThat(open.now()).isEqualTo(now);
    }
}
