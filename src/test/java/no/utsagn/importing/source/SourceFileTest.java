package no.utsagn.importing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {

    @TempDir
    private Path folder;

    private static Problem refusal(Path path) {
        return catchThrowableOfType(ProblemException.class, () -> SourceFile.read(path))
                .problem();
    }

    @Test
    void holdsTheBytesWithTheirHash() throws IOException {
        SourceFile file = SourceFile.read(Files.writeString(folder.resolve("abc.txt"), "abc"));

        assertThat(file.size()).isEqualTo(3);
        assertThat(file.stream().readAllBytes()).containsExactly('a', 'b', 'c');
        assertThat(file.buffer().isReadOnly()).isTrue();
        // FIPS 180-2, appendix B.1.
        assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(file).hasToString("file of 3 bytes");
    }

    @ParameterizedTest
    @CsvSource({"intervju 1.docx, intervju 1", "a.b.txt, a.b", "uten, uten", ".skjult, .skjult"})
    void theTitleIsTheNameWithoutEnding(String name, String title) {
        assertThat(SourceFile.of(Path.of("mappe", name), new byte[] {1}).title())
                .isEqualTo(title);
    }

    @Test
    void isKnownByItsFirstBytes() {
        SourceFile file = SourceFile.of(Path.of("a"), new byte[] {(byte) 0xFF, 2});

        assertThat(file.startsWith(0xFF, 2)).isTrue();
        assertThat(file.startsWith(0xFF, 3)).isFalse();
        assertThat(file.startsWith(0xFF, 2, 3)).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeRead() throws IOException {
        Path missing = folder.resolve("mangler.txt");
        Path empty = Files.createFile(folder.resolve("tom.txt"));

        assertThat(refusal(missing)).isEqualTo(Problem.of("import.missing", missing.toString()));
        assertThat(refusal(folder)).isEqualTo(Problem.of("import.is-folder", folder.toString()));
        assertThat(refusal(empty)).isEqualTo(Problem.of("import.empty", empty.toString()));
    }

    @Test
    void aRecordingIsTooLarge() throws IOException {
        Path large = folder.resolve("lyd.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(SourceFile.MAX_BYTES + 1L);
        }

        assertThat(refusal(large)).isEqualTo(Problem.of("import.too-large", large.toString(), 100));
    }

    private static SourceFile zip(int members, int bytesEach, String ending) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] zeros = new byte[bytesEach];
            for (int i = 0; i < members; i++) {
                zip.putNextEntry(new ZipEntry("m" + i + ending));
                zip.write(zeros);
            }
        }
        return SourceFile.of(Path.of("a.docx"), out.toByteArray());
    }

    @Test
    void anOrdinaryZipNamesItsMembers() throws IOException {
        assertThat(ZipGuard.members(zip(2, 10, ".xml"))).containsExactly("m0.xml", "m1.xml");
    }

    @Test
    void aZipThatUnpacksToTooMuchIsRefusedBeforeAnythingElseUnpacksIt() throws IOException {
        SourceFile bomb = zip(2, (int) (ZipGuard.MAX_XML / 2) + 1, ".xml");
        SourceFile crowd = zip(ZipGuard.MAX_MEMBERS + 1, 0, ".png");

        assertThat(bomb.size()).isLessThan(200_000);
        assertThat(catchThrowableOfType(ProblemException.class, () -> ZipGuard.members(bomb))
                        .problem())
                .isEqualTo(Problem.of("import.unpacks-too-large", "a.docx"));
        assertThat(catchThrowableOfType(ProblemException.class, () -> ZipGuard.members(crowd))
                        .problem()
                        .key())
                .isEqualTo("import.unpacks-too-large");
    }

    @Test
    void aStudyIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path study = Files.writeString(folder.resolve("Studien.UTSAGN"), "whatever it holds");

        assertThatThrownBy(() -> SourceFile.read(study)).hasMessage("import.is-study");
    }
}
