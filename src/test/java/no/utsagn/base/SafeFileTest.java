package no.utsagn.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafeFileTest {

    private static final SafeFile.Content NEW = out -> out.write("nytt".getBytes(UTF_8));

    @TempDir
    Path folder;

    @Test
    void writesAFileWhereNoneWas() {
        SafeFile.write(folder.resolve("blåbær.txt"), NEW);

        assertThat(folder.resolve("blåbær.txt")).hasContent("nytt");
        assertThat(folder).isDirectoryContaining("glob:**/blåbær.txt").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void putsTheNewFileInPlaceOfTheOld() throws IOException {
        Path file = Files.writeString(folder.resolve("fil.txt"), "gammelt, og lengre");

        SafeFile.write(file, NEW);

        assertThat(file).hasContent("nytt");
        assertThat(filesIn(folder)).containsExactly(file);
    }

    @Test
    void whatIsBesideComesIntoItsPlaceLaterOrNotAtAll() throws IOException {
        Path file = Files.writeString(folder.resolve("fil.txt"), "gammelt");
        try (SafeFile.Beside left = SafeFile.beside(file, NEW)) {
            assertThat(left).isNotNull();
            assertThat(file).hasContent("gammelt");
        }
        assertThat(filesIn(folder)).containsExactly(file);
        assertThat(file).hasContent("gammelt");
        try (SafeFile.Beside whole = SafeFile.beside(file, NEW)) {
            whole.settle();
        }
        assertThat(filesIn(folder)).containsExactly(file);
        assertThat(file).hasContent("nytt");
    }

    @Test
    void leavesTheOldFileAndNoRemainsWhenTheContentFails() throws IOException {
        Path file = Files.writeString(folder.resolve("fil.txt"), "gammelt");

        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    NEW.writeTo(out);
                    throw new IOException("no more");
                }))
                .satisfies(is("file.cannot-write", file));
        assertThat(file).hasContent("gammelt");
        assertThat(filesIn(folder)).containsExactly(file);
    }

    @Test
    void leavesTheOldFileAndNoRemainsWhenTheContentThrowsWhatNobodyExpects() throws IOException {
        Path file = Files.writeString(folder.resolve("fil.txt"), "gammelt");

        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    NEW.writeTo(out);
                    throw new IllegalStateException("a fault of ours");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("gammelt");
        assertThat(filesIn(folder)).containsExactly(file);
    }

    @Test
    void saysThatTheFolderIsMissing() {
        Path file = folder.resolve("borte").resolve("fil.txt");

        assertThatThrownBy(() -> SafeFile.write(file, NEW)).satisfies(is("file.folder-missing", file));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatAFileStandsWhereTheFolderShould() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "gammelt").resolve("fil.txt");

        assertThatThrownBy(() -> SafeFile.write(file, NEW)).satisfies(is("file.folder-missing", file));
    }

    @Test
    void saysThatTheTargetIsAFolder() {
        assertThatThrownBy(() -> SafeFile.write(folder, NEW)).satisfies(is("file.is-folder", folder));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheFolderIsReadOnly() {
        Path file = Path.of("/sys/kernel/fil.txt"); // not even root can write there

        assertThatThrownBy(() -> SafeFile.write(file, NEW)).satisfies(is("file.read-only", file));
    }

    @Test
    void saysThatAFolderMadeReadOnlyIsSo() {
        assertThat(folder.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(folder), "root writes everywhere");
        Path file = folder.resolve("fil.txt");

        assertThatThrownBy(() -> SafeFile.write(file, NEW)).satisfies(is("file.read-only", file));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheDiskIsFull() throws IOException {
        assertThat(SafeFile.cannotWrite(Path.of("fil.txt"), fullDisk()).key()).isEqualTo("file.disk-full");
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "file.disk-full"),
                Arguments.of(new IOException("There is not enough space on the disk"), "file.disk-full"),
                Arguments.of(new NoSuchFileException("f"), "file.folder-missing"),
                Arguments.of(new NotDirectoryException("f"), "file.folder-missing"),
                Arguments.of(new FileSystemException("f", null, "Not a directory"), "file.folder-missing"),
                Arguments.of(new AccessDeniedException("f"), "file.read-only"),
                Arguments.of(new FileSystemException("f", null, "Read-only file system"), "file.read-only"),
                Arguments.of(new IOException(), "file.cannot-write"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void saysWhyInAPersonsWords(IOException thrown, String key) {
        assertThat(SafeFile.cannotWrite(Path.of("fil.txt"), thrown))
                .isEqualTo(Problem.of(key, "fil.txt").causedBy(thrown));
    }

    private static IOException fullDisk() throws IOException {
        try {
            Files.writeString(Path.of("/dev/full"), "nytt");
            throw new AssertionError("/dev/full took what was written to it");
        } catch (IOException e) {
            return e;
        }
    }

    private static Consumer<Throwable> is(String key, Path file) {
        return thrown -> {
            assertThat(thrown).isInstanceOf(ProblemException.class);
            Problem problem = ((ProblemException) thrown).problem();
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.args()).containsExactly(file.toString());
        };
    }

    private static Stream<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }
}
