package no.utsagn.storage;

import static no.utsagn.storage.Kept.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.utsagn.base.ProblemException;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no study that can be opened now is refused with a reason, and left to the byte as it was. */
class RefusalTest {

    @TempDir
    Path folder;

    private void assertRefused(Path file, String key) {
        Map<String, String> before = Kept.bytes(folder);
        assertThat(problem(() -> StudyFile.open(file))).isEqualTo(key);
        assertThat(Kept.bytes(folder)).isEqualTo(before);
    }

    private static String problem(Callable<StudyFile> opening) {
        try (StudyFile opened = opening.call()) {
            return "opened";
        } catch (ProblemException e) {
            assertThat(e.problem().args()).isNotEmpty().allSatisfy(arg -> assertThat(arg)
                    .isInstanceOf(String.class));
            return e.problem().key();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aMissingFile() {
        assertRefused(folder.resolve("ingen.utsagn"), "storage.missing");
        assertRefused(folder.resolve("ingen mappe/ingen.utsagn"), "storage.missing");
    }

    @Test
    void aFolder() {
        assertRefused(folder, "file.is-folder");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(Files.createFile(folder.resolve("tom.utsagn")), "storage.empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 100, 5000, 100_000})
    void bytesOfAnotherKind(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        assertRefused(Files.write(folder.resolve("x.utsagn"), bytes), "storage.not-a-study");
    }

    @Test
    void aDatabaseOfAnotherProgram() throws IOException {
        Path file = Files.createFile(folder.resolve("annen.utsagn"));
        try (Handle other = SqliteDialect.connect(file, 0)) {
            other.execute("CREATE TABLE study (id integer)");
        }
        assertRefused(file, "storage.not-a-study");
    }

    @Test
    void aStudyOfALaterVersion() {
        Path file = Kept.file(folder);
        try (Handle later = SqliteDialect.connect(file, 0)) {
            SqliteDialect.setVersion(later, Schema.current().version() + 1);
        }
        assertRefused(file, "storage.later-version");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 90, 99})
    void aStudyCutShort(int percent) throws IOException {
        Path file = Kept.file(folder);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * percent / 100));
        assertRefused(file, "storage.damaged");
    }

    @Test
    void aStudyThatLacksTheLastBytesOfItsLastPage() throws IOException {
        Path file = Kept.file(folder);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 10));
        assertRefused(file, "storage.damaged");
    }

    @Test
    void aStudyWithPagesOfAnotherKind() throws IOException {
        Path file = Kept.file(folder);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int i = 0; i < 4096; i++) {
            bytes[3 * 4096 + i] = (byte) random.nextInt();
        }
        Files.write(file, bytes);
        assertRefused(file, "storage.damaged");
    }

    @Test
    void aStudyThatLacksAPartIsFoundOutWhenRead() {
        Path file = Kept.file(folder);
        try (Handle handle = SqliteDialect.connect(file, 0)) {
            handle.execute("UPDATE turn SET span_end = span_end + 3");
        }
        try (StudyFile kept = StudyFile.open(file)) {
            assertThatThrownBy(kept::read).isInstanceOf(ProblemException.class).hasMessage("storage.damaged");
        }
    }

    @Test
    void aStudyThatIsOpen() {
        Path file = Kept.file(folder);
        try (StudyFile open = StudyFile.open(file)) {
            assertThat(problem(() -> StudyFile.open(file))).isEqualTo("storage.in-use");
            assertThat(open.read()).isNotNull();
        }
        assertThat(problem(() -> StudyFile.open(file))).isEqualTo("opened");
    }

    @Test
    void aStudyThatAnotherProgramHasOpen() throws Exception {
        Path file = Kept.file(folder);
        Process other = Child.start(Holder.class, file);
        try (var said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThat(problem(() -> StudyFile.open(file))).isEqualTo("storage.in-use");
            assertThat(StudyFile.summary(file)).isEmpty();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(problem(() -> StudyFile.open(file))).isEqualTo("opened");
    }

    @Test
    void aFileOrFolderThatMayNotBeWritten() throws IOException {
        Path file = Kept.file(folder);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(file)).as("nobody is kept from writing").isFalse();
        assertRefused(file, "storage.read-only");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertRefused(file, "storage.read-only");
        assertThat(problem(() -> create(folder.resolve("ny.utsagn")))).isEqualTo("file.read-only");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static StudyFile create(Path file) {
        return StudyFile.create(file, Kept.builder().build(), note(EditKind.STUDY_CREATED));
    }

    @Test
    void aNewStudyInThePlaceOfAnything() throws IOException {
        Path file = Kept.file(folder);
        Path text = Files.writeString(folder.resolve("notat.txt"), "Hei");
        Map<String, String> before = Kept.bytes(folder);
        assertThat(problem(() -> create(file))).isEqualTo("storage.exists");
        assertThat(problem(() -> create(text))).isEqualTo("storage.exists");
        assertThat(problem(() -> create(folder))).isEqualTo("storage.exists");
        assertThat(problem(() -> create(folder.resolve("ingen/ny.utsagn")))).isEqualTo("file.folder-missing");
        assertThat(Kept.bytes(folder)).isEqualTo(before);
    }

    @Test
    void allButOneOfThoseWhoCreateTheSameFileAtOnce() throws Exception {
        Path file = folder.resolve("ny.utsagn");
        Study study = Kept.builder().build();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> all = IntStream.range(0, 4)
                .mapToObj(i -> pool.submit(() -> {
                    start.await();
                    return problem(() -> StudyFile.create(file, study, note(EditKind.STUDY_CREATED)));
                }))
                .toList();
        start.countDown();
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : all) {
            outcomes.add(one.get());
        }
        assertThat(outcomes).containsExactlyInAnyOrder("opened", "storage.exists", "storage.exists", "storage.exists");
        pool.shutdown();
        try (StudyFile kept = StudyFile.open(file)) {
            assertThat(kept.read()).isEqualTo(study);
        }
    }
}
