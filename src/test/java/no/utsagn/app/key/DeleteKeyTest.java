package no.utsagn.app.key;

import static no.utsagn.app.key.TestKeys.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.KeyState.Kind;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Source;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeleteKeyTest {

    @TempDir
    private Path folder;

    private final TestKeys.Hand clock = new TestKeys.Hand();
    private final TestKeys.Remembered memory = new TestKeys.Remembered();
    private OpenStudy open;
    private KeyHolder holder;
    private DeleteKey deleting;
    private Path place;

    @BeforeEach
    void replaceNames() {
        place = folder.resolve("nøkler/s.utsagnkey");
        Study built = new StudyBuilder()
                .person("Torunn Bakke", "kandidat")
                .transcript("Intervju 1", "I: Hvem hjalp deg?", "Torunn Bakke: Det var meg, Torunn.")
                .build();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", clock);
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> {
            Study with = s.with(built.people()).withTranscripts(built.transcripts());
            Transcript first = with.transcripts().iterator().next();
            return with.with(first.with(new Source("txt", Optional.empty(), Optional.of("abc123"))));
        });
        open.backUp();
        holder = new KeyHolder(open, clock, memory, TestKeys.disks(folder.resolve("media")));
        deleting = new DeleteKey(holder);
    }

    @AfterEach
    void close() {
        holder.close();
        open.close();
    }

    private void makeKey() {
        holder.create(place, secret("fire ord som huskes"));
        holder.use(key -> new ReplaceNames(open).replace(key, Optional.empty()));
    }

    @Test
    void whatItDoesAndWhatItLeavesIsSaidBefore() {
        makeKey();
        assertThat(deleting.outlook()).isEqualTo(new DeleteKey.Outlook(Optional.of(place), 1, 2, false, 1, 5, 1));
    }

    @Test
    void theFileGoesTheHashesGoAndTheStudySaysSo() {
        makeKey();
        assertThat(deleting.delete(false)).as("backups from before").isEqualTo(1);
        assertThat(place).doesNotExist();
        assertThat(open.now().facts().keyDeleted()).contains(clock.instant());
        assertThat(open.now().transcripts().stream().map(Transcript::source).map(Source::sha256))
                .containsOnly(Optional.empty());
        assertThat(holder.state().kind()).isEqualTo(Kind.DELETED);
        assertThat(memory.of(open.now().id().value())).isEmpty();
        assertThat(open.canUndo()).isFalse();
        assertThat(open.audit().get(open.audit().size() - 1).kind()).isEqualTo(EditKind.KEY_DELETED);
        assertThatThrownBy(() -> deleting.delete(false)).hasMessage("key.was-deleted");
        assertThatThrownBy(() -> holder.create(folder.resolve("ny.utsagnkey"), secret("ny")))
                .hasMessage("key.was-deleted");
    }

    @Test
    void aKeyThatIsNotThereIsDeletedOnlyIfSomebodySaysItIsLost() throws IOException {
        makeKey();
        holder.lock();
        Path moved = Files.move(place, folder.resolve("flyttet.utsagnkey"));
        assertThat(deleting.outlook().file()).isEmpty();
        assertThatThrownBy(() -> deleting.delete(false)).hasMessage("key.nothing-to-delete");
        assertThat(open.now().facts().keyDeleted()).isEmpty();
        deleting.delete(true);
        assertThat(open.now().facts().keyDeleted()).isPresent();
        assertThat(moved).as("a file that nobody pointed at is left alone").exists();
    }

    @Test
    void theKeyOfAnotherStudyInItsPlaceIsNotTouched() throws IOException {
        makeKey();
        holder.lock();
        Files.delete(place);
        try (OpenStudy other = OpenStudy.create(folder.resolve("t.utsagn"), "Annen", "IH", clock)) {
            HeldKey.openOrCreate(other, place, secret("hemmelig")).close();
        }
        byte[] before = Files.readAllBytes(place);
        assertThatThrownBy(() -> deleting.delete(false)).hasMessage("key.nothing-to-delete");
        deleting.delete(true);
        assertThat(place).hasBinaryContent(before);
    }

    @Test
    void aStudyWithoutAKeyHasNoneToDelete() {
        assertThatThrownBy(() -> deleting.delete(true)).hasMessage("key.none-to-delete");
    }

    @Test
    void stoppedBetweenFileAndStudyItCanBeDoneAgain() throws IOException {
        makeKey();
        holder.lock();
        Files.delete(place);
        assertThat(holder.look().kind()).isEqualTo(Kind.MISSING);
        deleting.delete(true);
        assertThat(holder.state().kind()).isEqualTo(Kind.DELETED);
    }
}
