package no.utsagn.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.TextLanguage;
import no.utsagn.importing.docx.DocxBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is refused in one line that names the file and quotes nothing of it, and nothing is changed. */
class BadInputTest {

    private static final String SECRET = "hemmelig";

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        byte[] docx = new DocxBuilder().paragraph("I: " + SECRET).bytes();
        return Stream.of(
                Arguments.of("tom.txt", bytes(""), "import.empty"),
                Arguments.of("blank.txt", bytes(" \r\n\t\n"), "import.empty"),
                Arguments.of("bilde.docx", bytes("\u0089PNG\r\n\u001a\n\0\0\0" + SECRET), "import.binary"),
                Arguments.of("lyd.txt", bytes("RIFF\0\0\0\0WAVE" + SECRET), "import.binary"),
                Arguments.of("skadet.docx", Arrays.copyOf(docx, docx.length / 2), "import.docx-damaged"),
                Arguments.of("avkortet.docx", Arrays.copyOf(docx, 8), "import.not-word"),
                Arguments.of("rapport.txt", bytes("%PDF-1.4 " + SECRET), "import.pdf-damaged"),
                Arguments.of("uten.vtt", bytes("I: " + SECRET), "import.vtt-no-header"),
                Arguments.of("srt.txt", bytes("1\n00:00:01 --> 00:00:02,000\n" + SECRET), "import.caption-broken-time"),
                Arguments.of("tid.vtt", bytes("WEBVTT\n\n00:01 --> 2\n" + SECRET), "import.caption-broken-time"),
                Arguments.of("merket.txt", bytes("\u00EF\u00BB\u00BF" + SECRET + "\u00E5 "), "import.undecodable"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithAReason(String name, byte[] content, String key) throws IOException {
        Path path = Files.write(folder.resolve(name), content);

        Problem problem = refusal(path);

        assertThat(problem.key()).isEqualTo(key);
        for (TextLanguage language : TextLanguage.values()) {
            assertThat(Messages.in(language).text(problem))
                    .contains(path.toString())
                    .doesNotContain(SECRET, "\n");
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(content);
        assertThat(everythingIn(folder)).containsExactly(path);
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertThat(refusal(folder).key()).isEqualTo("import.is-folder");
        assertThat(refusal(folder.resolve("mangler.txt")).key()).isEqualTo("import.missing");
    }

    private static Problem refusal(Path path) {
        return catchThrowableOfType(ProblemException.class, () -> new TranscriptImport().read(path))
                .problem();
    }

    private static List<Path> everythingIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
