package no.utsagn.app.transcripts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.app.transcripts.intake.batch.Choice;
import no.utsagn.app.transcripts.intake.batch.FileState;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private Intake intake;

    @BeforeEach
    void makeStudy() {
        open = OpenStudy.create(
                folder.resolve("s.utsagn"), "Prøve", "IH", Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC));
        intake = new Intake(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Path file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("inn"));
        return Files.writeString(folder.resolve("inn").resolve(name), text);
    }

    private Path interview(String name, String words) throws IOException {
        return file(
                name,
                "I: Hvordan gikk det?\n\nKari: " + words + "\n\nI: Hvorfor det?\n\nKari: Fordi noen ringte.\n\n"
                        + "I: Takk for praten.\n\nKari: Takk selv.\n");
    }

    private Batch read(Path... chosen) {
        return intake.read(Batch.none(), List.of(chosen), Beforehand.nothing(), Progress.none(), file -> {});
    }

    @Test
    void aFolderIsReadToItsBottomWithoutWhatIsNoTranscript() throws IOException {
        interview("Åse.txt", "Bra.");
        interview("Ola 10.txt", "Fint.");
        interview("Ola 2.txt", "Godt.");
        file("~$Ola 2.docx", "lås");
        file(".DS_Store", "x");
        file("opptak.mp3", "x");
        file("tom.txt", "");
        Batch batch = read(folder.resolve("inn"));
        assertThat(batch.files())
                .extracting(one -> one.name() + " " + one.state())
                .containsExactly(
                        "Ola 2.txt NEEDS_SPEAKERS",
                        "Ola 10.txt NEEDS_SPEAKERS",
                        "tom.txt UNREADABLE",
                        "Åse.txt NEEDS_SPEAKERS");
        assertThat(batch.notRead())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("opptak.mp3");
        assertThat(batch.counts()).isEqualTo(Map.of(FileState.NEEDS_SPEAKERS, 3, FileState.UNREADABLE, 1));
        assertThat(open.now().transcripts().isEmpty()).as("nothing is taken in").isTrue();
    }

    @Test
    void theSameTextInAnotherCharacterSetIsLeftOutUntilSomebodyWantsIt() throws IOException {
        Path one = interview("a.txt", "Bra, på øya.");
        Path copy = folder.resolve("inn/b.txt");
        Files.writeString(copy, Files.readString(one), java.nio.charset.StandardCharsets.UTF_16);
        Batch batch = read(one, copy);
        assertThat(batch.files())
                .extracting(file -> file.state())
                .containsExactly(FileState.NEEDS_SPEAKERS, FileState.DUPLICATE);
        assertThat(intake.take(batch, Progress.none()).transcripts()).hasSize(1);
        Batch wanted = batch.with(copy, Choice.TAKE);
        assertThat(wanted.wanted()).hasSize(2);
    }

    @Test
    void otherContentUnderATakenTitleAsksAndGetsATitleOfItsOwn() throws IOException {
        intake.take(read(interview("a.txt", "Bra.")), Progress.none());
        Path other = interview("a.txt", "Dårlig.");
        Batch batch = read(other);
        assertThat(batch.files().get(0).state()).isEqualTo(FileState.SAME_NAME);
        assertThat(batch.wanted()).isEmpty();
        intake.take(batch.with(other, Choice.TAKE), Progress.none());
        assertThat(open.now().transcripts()).extracting(Transcript::title).containsExactly("a", "a (2)");
        open.undo();
        assertThat(open.now().transcripts()).extracting(Transcript::title).containsExactly("a");
    }

    @Test
    void whoSomebodyIsIsRememberedForTheNextFile() throws IOException {
        Path first = interview("a.txt", "Bra.");
        Batch batch = read(first);
        var kari = no.utsagn.app.transcripts.intake.batch.Newcomer.of("kandidat", Optional.of("Kari Vik"));
        intake.take(batch.being(first, "Kari", kari), Progress.none());
        Batch next = read(interview("b.txt", "Fint."));
        assertThat(next.files().get(0).voice("Kari").orElseThrow().who()).contains(kari.id());
        assertThat(next.files().get(0).state()).isEqualTo(FileState.READY);
        intake.take(next, Progress.none());
        assertThat(open.now().people().participants().size()).isEqualTo(2);
    }

    @Test
    void withTheKeyOpenVoicesAreKnownWhoseNamesWereReplaced() throws IOException {
        Path first = interview("a.txt", "Bra.");
        var kari = no.utsagn.app.transcripts.intake.batch.Newcomer.of("kandidat", Optional.of("Kari Vik"));
        intake.take(read(first).being(first, "Kari", kari), Progress.none());
        Path place = folder.resolve("n.utsagnkey");
        try (HeldKey key = HeldKey.openOrCreate(open, place, "fire ord her".toCharArray())) {
            ReplaceNames replace = new ReplaceNames(open);
            replace.commit(key, replace.plan(key, Optional.empty()));
        }
        assertThat(intake.keyNotice()).contains(Problem.of("intake.key-locked"));
        Path next = interview("b.txt", "Fint.");
        assertThat(read(next).files().get(0).voice("Kari").orElseThrow().who()).isNotEqualTo(Optional.of(kari.id()));
        intake = intake.withKey(place, "fire ord her".toCharArray());
        assertThat(intake.keyNotice()).isEmpty();
        assertThat(read(next).files().get(0).voice("Kari").orElseThrow().who()).contains(kari.id());
    }

    @Test
    void whatWasReadWhenSomebodyStopsIsKept() throws IOException {
        for (int i = 0; i < 12; i++) {
            interview("f" + i + ".txt", "Svar nummer " + i + ".");
        }
        java.util.concurrent.atomic.AtomicInteger seen = new java.util.concurrent.atomic.AtomicInteger();
        Progress stopping = new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(total).isEqualTo(12);
            }

            @Override
            public boolean stopRequested() {
                return seen.get() >= 3;
            }
        };
        Batch batch = intake.read(
                Batch.none(),
                List.of(folder.resolve("inn")),
                Beforehand.nothing(),
                stopping,
                file -> seen.incrementAndGet());
        assertThat(batch.files()).hasSizeGreaterThanOrEqualTo(3).hasSizeLessThan(12);
        assertThat(batch.files().size() + batch.unread().size()).isEqualTo(12);
        assertThat(open.now().transcripts().isEmpty()).isTrue();
        Batch whole = intake.readOn(batch, Beforehand.nothing(), Progress.none(), file -> {});
        assertThat(whole.files()).hasSize(12);
        assertThat(whole.unread()).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsToldOfAndTheOthersGoOn() throws IOException {
        Path one = interview("a.txt", "Bra.");
        Batch batch = read(folder.resolve("inn/borte.txt"), one);
        assertThat(batch.files())
                .extracting(file -> file.state())
                .containsExactly(FileState.UNREADABLE, FileState.NEEDS_SPEAKERS);
    }

    @Test
    void oneFileIsReadAnewAndDecisionsStay() throws IOException {
        Path file = interview("a.txt", "Bra.");
        Batch batch = read(file);
        var kari = no.utsagn.app.transcripts.intake.batch.Newcomer.of("kandidat");
        Batch again = intake.reread(
                batch.being(file, "Kari", kari), file, no.utsagn.importing.ReadAs.found(), Beforehand.nothing());
        assertThat(again.files().get(0).voice("Kari").orElseThrow().who()).contains(kari.id());
        assertThat(again.files().get(0).state()).isEqualTo(FileState.READY);
    }

    @Test
    void aRoleThatTheStudyDoesNotKnowLeavesAllAsItWas() throws IOException {
        Path file = interview("a.txt", "Bra.");
        Batch batch = read(file).being(file, "Kari", no.utsagn.app.transcripts.intake.batch.Newcomer.of("trollmann"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> intake.take(batch, Progress.none()))
                .isInstanceOf(no.utsagn.base.ProblemException.class);
        assertThat(open.now().transcripts().isEmpty()).isTrue();
        assertThat(open.now().people().participants().isEmpty()).isTrue();
    }

    private Path group(String name, String words) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            text.append("M: Hva tenker dere om det?\n\nJS1: ")
                    .append(words)
                    .append("\n\nJS2: Enig i det.\n\nJS3: Ikke jeg.\n\n");
        }
        return file(name, text.toString());
    }

    @Test
    void ofASignForAnInformantOnlyTheRoleIsRemembered() throws IOException {
        Path first = file("a.txt", "I: Hva?\n\nK: Bra.\n\nI: Ja?\n\nK: Fint.\n\nI: Å?\n\nK: Ja.\n");
        intake.take(
                read(first).being(first, "K", no.utsagn.app.transcripts.intake.batch.Newcomer.of("arbeidsgiver")),
                Progress.none());
        Path second = file("b.txt", "I: Hva?\n\nK: Nei.\n\nI: Ja?\n\nK: Jo.\n\nI: Å?\n\nK: Tja.\n");
        Batch next = read(second);
        var voice = next.files().get(0).voice("K").orElseThrow();
        assertThat(voice.origin()).isEqualTo(no.utsagn.app.transcripts.intake.batch.Origin.EARLIER_FILE);
        assertThat(voice.who().flatMap(next::newcomer).orElseThrow().role()).isEqualTo("arbeidsgiver");
        assertThat(next.files().get(0).voice("I").orElseThrow().who())
                .as("who asks is the same")
                .hasValueSatisfying(who -> assertThat(next.newcomer(who)).isEmpty());
    }

    @Test
    void oneOfAGroupIsProposedAgainInAGroupOfTheSameSite() throws IOException {
        Beforehand told = Beforehand.nothing().with(Map.of("sted", "team 1"));
        Path first = group("fg1.txt", "Det går.");
        intake.take(intake.read(Batch.none(), List.of(first), told, Progress.none(), file -> {}), Progress.none());
        Path second = group("fg2.txt", "Det går bedre.");
        Batch same = intake.read(Batch.none(), List.of(second), told, Progress.none(), file -> {});
        Batch other = intake.read(
                Batch.none(),
                List.of(second),
                Beforehand.nothing().with(Map.of("sted", "team 2")),
                Progress.none(),
                file -> {});
        assertThat(same.files().get(0).voice("JS1").orElseThrow().who())
                .hasValueSatisfying(who -> assertThat(same.newcomer(who)).isEmpty());
        assertThat(other.files().get(0).voice("JS1").orElseThrow().who())
                .hasValueSatisfying(who -> assertThat(other.newcomer(who)).isPresent());
    }

    @Test
    void aBackupIsMadeBeforeManyFiles() throws IOException {
        intake.take(read(interview("først.txt", "Bra.")), Progress.none());
        for (int i = 0; i < Intake.MANY; i++) {
            interview("f" + i + ".txt", "Svar nummer " + i + ".");
        }
        TakenIn taken = intake.take(read(folder.resolve("inn")), Progress.none());
        assertThat(taken.backedUp()).isTrue();
        assertThat(taken.transcripts()).hasSize(Intake.MANY);
    }
}
