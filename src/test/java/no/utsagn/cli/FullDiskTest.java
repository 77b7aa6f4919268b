package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room, or to be read only: a small one in memory, where this machine lets us make it. */
class FullDiskTest {

    @TempDir
    private Path folder;

    private Path disk;

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").equals("Linux")
                && System.getProperty("user.name").equals("root"));
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=96k", "tmpfs", disk.toString()), "no small disk to be had");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (disk != null) {
            run("umount", disk.toString());
        }
    }

    private void refusedForWantOfRoom(Object... args) {
        Typed typed = Typed.run(args);
        assertThat(typed.status()).as(typed.out()).isEqualTo(1);
        assertThat(typed.err().strip()).contains("full").hasLineCount(1);
    }

    private long filesOnDisk() throws IOException {
        try (Stream<Path> files = Files.list(disk)) {
            return files.count();
        }
    }

    @Test
    void noStudyIsMadeOnIt() throws IOException {
        refusedForWantOfRoom("new", disk.resolve("s.utsagn"));
        assertThat(filesOnDisk()).as("files left").isZero();
    }

    @Test
    void aCodebookIsWrittenWhollyOrNotAtAll() throws IOException {
        Path study = folder.resolve("s.utsagn");
        Typed.run("new", study);
        Typed.run("codebook", "import", study, "codebooks/jobbspesialist.json");
        Path out = Files.writeString(disk.resolve("kodebok.json"), "den gamle");
        Files.write(disk.resolve("fyll"), new byte[60_000]);
        refusedForWantOfRoom("codebook", "export", study, out);
        assertThat(out).hasContent("den gamle");
        assertThat(filesOnDisk()).isEqualTo(2);
    }

    @Test
    void filesAreTakenInAllOrNotAtAll() throws IOException, InterruptedException {
        assumeTrue(run("mount", "-o", "remount,size=1m", disk.toString()));
        Path study = disk.resolve("s.utsagn");
        assertThat(Typed.run("new", study).status()).isZero();
        Path inn = Files.createDirectory(folder.resolve("inn"));
        for (int i = 0; i < 4; i++) {
            String turn = "I: Hva gjorde du da?\n\nK: Jeg gikk hjem igjen, dag " + i + ".\n\n";
            Files.writeString(inn.resolve("f" + i + ".txt"), turn.repeat(4_000));
        }
        refusedForWantOfRoom("import", study, inn, "--yes");
        Typed info = Typed.run("info", study, "--json");
        assertThat(info.status()).as(info.err()).isZero();
        assertThat(info.out()).contains("\"transcripts\"").doesNotContain("f0");
    }

    @Test
    void nothingIsWrittenToADiskThatMayOnlyBeRead() throws IOException, InterruptedException {
        Path study = folder.resolve("s.utsagn");
        Typed.run("new", study);
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()));
        Object[][] commands = {
            {"new", disk.resolve("x.utsagn")},
            {"codebook", "export", study, disk.resolve("k.json")},
            {"replace", study, "--key", disk.resolve("n.utsagnkey")},
        };
        for (Object[] command : commands) {
            Typed typed = Typed.run(command);
            assertThat(typed.status()).isEqualTo(1);
            assertThat(typed.err().strip())
                    .contains(disk.toString())
                    .contains("skrivebeskyttet")
                    .hasLineCount(1);
        }
        assertThat(filesOnDisk()).isZero();
    }
}
