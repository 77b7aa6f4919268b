package no.utsagn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import no.utsagn.base.ProblemException;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody else's copy is read whole, and to the byte as it was afterwards, with nothing beside it. */
class StudyCopyTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeCopy() {
        file = Kept.file(folder);
    }

    private void refused(String key) {
        Map<String, String> before = Kept.bytes(folder);
        assertThatThrownBy(() -> StudyCopy.of(file))
                .isInstanceOf(ProblemException.class)
                .hasMessage(key);
        assertThat(Kept.bytes(folder)).isEqualTo(before);
    }

    @Test
    void allOfItIsReadAndNothingIsWritten() {
        Study study;
        try (StudyFile kept = StudyFile.open(file)) {
            study = kept.read();
        }
        Map<String, String> before = Kept.bytes(folder);
        assertThat(StudyCopy.of(file).study()).isEqualTo(study);
        assertThat(Kept.bytes(folder)).isEqualTo(before);
    }

    @Test
    void aCopyThatNobodyMayWriteIsRead() {
        assumeThat(file.toFile().setWritable(false)).isTrue();
        assumeThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assertThat(StudyCopy.of(file).study().transcripts()).hasSize(1);
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aCopyThatIsOpenIsRefusedAndStaysOpen() {
        try (StudyFile open = StudyFile.open(file)) {
            refused("storage.not-closed");
            assertThatThrownBy(() -> StudyFile.open(file)).hasMessage("storage.in-use");
            Study study = open.read();
            open.save(study, study.with(study.facts().titled("Natt")), Kept.note(EditKind.CODE_CHANGED));
            refused("storage.not-closed");
        }
        assertThat(StudyCopy.of(file).study().facts().title()).isEqualTo("Natt");
    }

    /** The log of a program that was stopped holds what is not in the file. */
    @Test
    void aCopyThatWasNotClosedIsRefusedUntilItIs() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("tatt")).resolve("kopi.utsagn");
        Path log = folder.resolve("kopi.utsagn-wal");
        try (StudyFile open = StudyFile.open(file)) {
            Study study = open.read();
            open.save(study, study.with(study.facts().titled("Natt")), Kept.note(EditKind.CODE_CHANGED));
            Files.copy(Path.of(file + "-wal"), log);
        }
        Files.deleteIfExists(taken);
        file = Files.copy(file, folder.resolve("kopi.utsagn"));
        refused("storage.not-closed");
        StudyFile.open(file).close();
        assertThat(log).doesNotExist();
        assertThat(StudyCopy.of(file).study()).isNotNull();
    }

    @Test
    void aFileOfAnotherProgram() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        Files.write(file, bytes);
        refused("storage.not-a-study");
        Files.write(file, new byte[] {1});
        refused("storage.not-a-study");
        Files.delete(file);
        Files.createFile(file);
        try (Handle other = SqliteDialect.connect(file, 0)) {
            other.execute("CREATE TABLE study (id integer)");
        }
        refused("storage.not-a-study");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 90, 99})
    void aCopyCutShort(int percent) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * percent / 100));
        refused("storage.damaged");
    }

    @Test
    void aCopyWithPagesOfAnotherKind() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int i = 0; i < 4096; i++) {
            bytes[3 * 4096 + i] = (byte) random.nextInt();
        }
        Files.write(file, bytes);
        refused("storage.damaged");
    }

    @Test
    void aCopyOfALaterVersion() {
        ByHand.change(file, "PRAGMA user_version = 99");
        refused("storage.later-version");
    }
}
