package no.utsagn.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.utsagn.disclosure.Spoken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The formats that are text are compared with files that people have looked at. Run with {@code -Dgolden.write=true}
 * to write them anew, and look at them before they are committed.
 */
class GoldenFilesTest {

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"HTML", "MARKDOWN", "CSV"})
    void a_chapter_is_written_as_in_the_file(Format format) throws IOException {
        String name = "chapter." + format.extension();
        String written = new String(written(new StudyA().chapter(true), format), StandardCharsets.UTF_8);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("src/test/resources/no/utsagn/report", name), written);
        }
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            assertThat(written).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static byte[] written(ReportDocument document, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportWriter(Spoken.WORDS).write(document, format, out);
        return out.toByteArray();
    }
}
