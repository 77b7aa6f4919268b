package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.utsagn.app.sample.Leaks;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the real program as a user does, from another folder, and reads what it leaves. */
class LauncherTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void needsAShell() {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "the shell launcher is tried elsewhere");
    }

    private String utsagn(int status, String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Path.of("utsagn").toAbsolutePath().toString()));
        command.addAll(List.of(args));
        Path log = Files.createTempFile(folder, "ut", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().remove("LC_ALL");
        builder.environment().put("UTSAGN_PASSPHRASE", "fire ord som huskes");
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isEqualTo(status);
        Files.delete(log);
        return said;
    }

    @Test
    void theDemoLeavesAChapterWithoutNames() throws IOException, InterruptedException {
        String said = utsagn(0, "demo", "--out", "blåbær");
        assertThat(said).contains("kapittel.docx").contains("Erstattet");
        Path out = folder.resolve("blåbær");
        assertThat(Leaks.planted(Path.of("src/test/resources/planted-identifiers.tsv"))
                        .in(out))
                .isEmpty();
        try (InputStream in = Files.newInputStream(out.resolve("kapittel/kapittel.docx"));
                XWPFDocument docx = new XWPFDocument(in)) {
            assertThat(docx.getParagraphs()).anyMatch(p -> p.getText().equals("Tillit"));
            assertThat(docx.getParagraphs()).anyMatch(p -> p.getText().contains("(Kandidat "));
        }
        assertThat(utsagn(0, "info", "blåbær/studie/jobbspesialister.utsagn", "--json"))
                .contains("\"namesLeft\" : false");
    }

    @Test
    void refusalsHaveTheirStatus() throws IOException, InterruptedException {
        assertThat(utsagn(1, "info", "finnes-ikke.utsagn")).contains("finnes-ikke.utsagn");
        utsagn(2, "ukjent-kommando");
    }
}
