package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.utsagn.app.OpenStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong: one line that names the file, exit status 1 (or 2 for wrong use), and nothing changed. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void makeStudy() {
        study = folder.resolve("s.utsagn");
        assertThat(Typed.run("new", study).status()).isZero();
    }

    private void refuses(String names, Object... args) throws IOException {
        byte[] before = Files.readAllBytes(study);
        Typed typed = Typed.run(args);
        assertThat(typed.status()).as(typed.err()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err().strip()).contains(names).hasLineCount(1).doesNotContain("Exception");
        assertThat(Files.readAllBytes(study)).as("the study").isEqualTo(before);
        assertThat(folder.resolve("s.utsagn-wal")).doesNotExist();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void transcriptsThatAreNone() throws IOException {
        refuses("mangler.txt", "import", study, folder.resolve("mangler.txt"), "--yes");
        refuses("tom.txt", "import", study, file("tom.txt", ""), "--yes");
        refuses("blank.txt", "import", study, file("blank.txt", " \n\t\n"), "--yes");
        refuses(
                "bilde.txt",
                "import",
                study,
                file("bilde.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0}),
                "--yes");
        refuses("skadet.docx", "import", study, file("skadet.docx", "PK\u0003\u0004ikke mer"), "--yes");
        refuses("feil.vtt", "import", study, file("feil.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:\nHei\n"), "--yes");
    }

    @Test
    void aDocxThatIsARenamedZip() throws IOException {
        Path zip = folder.resolve("omdøpt.docx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("notat.txt"));
            out.write("hei".getBytes(StandardCharsets.UTF_8));
        }
        refuses("omdøpt.docx", "import", study, zip, "--yes");
    }

    @Test
    void oneBadFileIsToldOfAndTheGoodOnesGoIn() throws IOException {
        Path good = file("god.txt", "I: Hvordan går det?\n\nK: Bra.\n\nI: Fint.\n\nK: Ja.\n");
        Typed typed = Typed.run("import", study, good, folder.resolve("mangler.txt"), "--yes");
        assertThat(typed.status()).as("done in part").isEqualTo(3);
        assertThat(typed.err().strip()).contains("mangler.txt").hasLineCount(1);
        assertThat(typed.out()).contains("god (txt");
    }

    @Test
    void studiesThatAreNone() throws IOException {
        refuses("mangler.utsagn", "info", folder.resolve("mangler.utsagn"));
        refuses("tom.utsagn", "info", file("tom.utsagn", ""));
        refuses("tekst.utsagn", "info", file("tekst.utsagn", "ikke en studie, bare tekst ".repeat(100)));
        Path damaged = folder.resolve("skadet.utsagn");
        Files.copy(study, damaged);
        byte[] bytes = Files.readAllBytes(damaged);
        java.util.Arrays.fill(bytes, 100, bytes.length, (byte) 7);
        Files.write(damaged, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        refuses("skadet.utsagn", "info", damaged);
    }

    @Test
    void aStudyThatIsHeldByAWindow() {
        try (OpenStudy held = OpenStudy.open(study, Clock.systemUTC())) {
            Typed typed = Typed.run("info", study);
            assertThat(typed.status()).isEqualTo(1);
            assertThat(typed.err().strip()).contains("s.utsagn").hasLineCount(1);
            assertThat(held.now().transcripts().isEmpty()).isTrue();
        }
    }

    @Test
    void codebooksStylesAndTables() throws IOException {
        refuses("k.json", "codebook", "import", study, file("k.json", "{\"format\": \"utsagn-codebook\","));
        refuses("k.json", "codebook", "import", study, file("k.json", "[]"));
        refuses(
                "stil.json",
                "export",
                study,
                "--out",
                folder.resolve("u.md"),
                "--style",
                file("stil.json", "{\"farge\": 1}"));
        refuses(
                "t.tsv",
                "import",
                study,
                file("a.txt", "I: Hei\n\nK: Hei\n"),
                "--speakers",
                file("t.tsv", "label\nI\n"));
        Path key = folder.resolve("n.utsagnkey");
        refuses("d.tsv", "replace", study, "--key", key, "--decisions", file("d.tsv", "entity\tforms\nA\tB\n"));
    }

    @Test
    void keysThatDoNotFit() throws IOException {
        Path key = folder.resolve("n.utsagnkey");
        assertThat(Typed.run("replace", study, "--key", key).status()).isZero();
        Typed wrong = Typed.run(Map.of("UTSAGN_PASSPHRASE", "feil frase her"), "check", study, "--key", key);
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err().strip()).contains("n.utsagnkey").hasLineCount(1);
        Path other = folder.resolve("annen.utsagn");
        Typed.run("new", other);
        Typed ofAnother = Typed.run("check", other, "--key", key);
        assertThat(ofAnother.status()).isEqualTo(1);
        assertThat(ofAnother.err().strip()).contains("n.utsagnkey").hasLineCount(1);
        assertThat(Typed.run(Map.of(), "check", study, "--key", key).status())
                .as("no passphrase")
                .isEqualTo(1);
        refuses("m.utsagnkey", "check", study, "--key", folder.resolve("m.utsagnkey"));
        refuses("tekst.utsagnkey", "check", study, "--key", file("tekst.utsagnkey", "ikke en nøkkel"));
    }

    @Test
    void exportsThatCannotBe() throws IOException {
        refuses("u.pdf", "export", study, "--out", folder.resolve("u.pdf"));
        refuses("koda", "export", study, "--out", folder.resolve("u.md"), "--code", "Finnes ikke koda");
        refuses("kodet", "export", study, "--out", folder.resolve("u.md"));
    }

    @Test
    void aFolderThatCannotBe() throws IOException {
        Path proc = Path.of("/proc/utsagn-finnes-ikke/s.utsagn");
        assumeTrue(Files.isDirectory(Path.of("/proc")));
        Typed typed = Typed.run("new", proc);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.err().strip()).contains("s.utsagn").hasLineCount(1);
    }

    @Test
    void wrongUse() {
        assertThat(Typed.run("import", study).status()).isEqualTo(2);
        assertThat(Typed.run("finnes-ikke").status()).isEqualTo(2);
        assertThat(Typed.run("search", study, "ord", "--limit", "mange").status())
                .isEqualTo(2);
        assertThat(Typed.run("export", study).err()).contains("--out");
        assertThat(Typed.run("codebook", "snu", study, "fil").status()).isEqualTo(2);
    }
}
