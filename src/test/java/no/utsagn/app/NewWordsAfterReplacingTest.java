package no.utsagn.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.utsagn.app.correct.CorrectTranscript;
import no.utsagn.app.correct.ReimportTranscript;
import no.utsagn.app.correct.ReworkTurn;
import no.utsagn.app.correct.Reworked;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.app.print.PrintChapter;
import no.utsagn.app.print.PrintOrder;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.Progress;
import no.utsagn.base.TextLanguage;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever brings in words after names were replaced has to be looked at before anything is printed. */
class NewWordsAfterReplacingTest {

    private static final String[] TURNS = {
        "I: Hvem hjalp deg da?", "Kari: Det var hun som ringte.", "I: Og så?", "Kari: Så kom jeg i når vi."
    };

    @TempDir
    private Path folder;

    private OpenStudy open;

    @BeforeEach
    void makeStudyWithoutNames() {
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("ett", TURNS)
                .code("Hjelp", "ett", "som ringte")
                .build();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts())
                .with(built.codebook())
                .withCoders(built.coders())
                .with(built.codings()));
        assertThat(StudyInfo.namesLeft(open.now())).isTrue();
        replace();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void replace() {
        try (HeldKey key = HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), "fire ord her".toCharArray())) {
            new ReplaceNames(open).replace(key, Optional.empty());
        }
        assertThat(StudyInfo.namesLeft(open.now())).as("after replacing").isFalse();
    }

    private Transcript text() {
        return open.now().transcripts().iterator().next();
    }

    private Path file(String name, UnaryOperator<String> change) throws IOException {
        return Files.writeString(folder.resolve(name), change.apply(String.join("\n\n", TURNS)) + "\n");
    }

    private void assertMustBeLookedAt() {
        assertThat(StudyInfo.namesLeft(open.now())).isTrue();
        assertThat(StudyInfo.notLookedAt(open.now())).isEqualTo(1);
        open.close();
        open = OpenStudy.open(folder.resolve("s.utsagn"), Clock.systemUTC());
        assertThat(StudyInfo.notLookedAt(open.now())).as("opened again").isEqualTo(1);
        PrintOrder order =
                new PrintOrder(List.of("Hjelp"), ReportStyle.common(), folder.resolve("ut.md"), Optional.of("IH"));
        assertThatThrownBy(
                        () -> new PrintChapter(open, Messages.in(TextLanguage.BOKMAAL)).print(order, Optional.empty()))
                .hasMessage("export.new-words");
        replace();
        open.close();
        open = OpenStudy.open(folder.resolve("s.utsagn"), Clock.systemUTC());
        assertThat(StudyInfo.of(open.now()).namesLeft()).isFalse();
    }

    @Test
    void aTranscriptWithoutAnyNameOfAVoice() throws IOException {
        Path file = file("to.txt", text -> text.replace("Kari:", "Kandidat:")
                .replace("I:", "Intervjuer:")
                .replace("hun", "han"));
        Intake intake = new Intake(open);
        Batch batch = intake.read(Batch.none(), List.of(file), Beforehand.nothing(), Progress.none(), one -> {});
        intake.take(batch, Progress.none());
        assertMustBeLookedAt();
    }

    @Test
    void aCorrectedTurn() {
        Id<Turn> turn = text().turns().get(3).id();
        ReworkTurn rework = new ReworkTurn(open);
        rework.apply(rework.plan(text().id(), turn, Reworked.of("Så kom jeg til Torunn Bakke.")));
        assertMustBeLookedAt();
    }

    @Test
    void aCorrectedFile() throws IOException {
        ReimportTranscript reimporting = new ReimportTranscript(open);
        reimporting.apply(reimporting.propose(
                file("ett.txt", text -> text.replace("i når vi", "i Narvik")), Optional.empty(), Optional.empty()));
        assertMustBeLookedAt();
    }

    @Test
    void notACorrectionThatIsTakenBack() {
        CorrectTranscript correcting = new CorrectTranscript(open);
        correcting.apply(correcting.everywhere(correcting.find(Optional.empty(), "ringte"), "Torunn"));
        assertThat(StudyInfo.namesLeft(open.now())).isTrue();
        open.undo();
        assertThat(StudyInfo.namesLeft(open.now())).isFalse();
        open.redo();
        assertMustBeLookedAt();
    }

    @Test
    void notWordsThatAreTakenOutOrTurnsThatAreCut() {
        CorrectTranscript correcting = new CorrectTranscript(open);
        correcting.apply(correcting.everywhere(correcting.find(Optional.empty(), "som ringte"), ""));
        correcting.apply(correcting.split(text().id(), text().text().indexOf("jeg i"), Optional.empty()));
        assertThat(StudyInfo.namesLeft(open.now())).isFalse();
    }
}
