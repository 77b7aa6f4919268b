package no.utsagn.keyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.utsagn.base.Id;
import no.utsagn.keyfile.seal.Kdf;
import no.utsagn.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that saves a key again and again is killed; whatever it had told of as saved must be in the file. */
class KilledWhileSavingTest {

    private static final Id<Study> STUDY = Id.of("00000000-0000-0001-0000-000000000001");
    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    @Test
    void theFileHoldsAllThatWasAcknowledged() throws IOException, InterruptedException {
        Path path = folder.resolve("nøkkel.utsagnkey");
        KeyFile.create(path, STUDY, "riktig".toCharArray(), new Kdf(8, 1, 1))
                .key()
                .close();
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = saveAndKill(path, kill * 7 + 1);
            try (OpenKey key = KeyFile.open(path, STUDY, "riktig".toCharArray())) {
                int saved = Integer.parseInt(key.contents().reworded().getOrDefault("n", "0"));
                assertThat(saved).isBetween(acknowledged, acknowledged + 1);
            }
        }
    }

    private int saveAndKill(Path path, int after) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saving.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = 0;
        int saves = after;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Integer.parseInt(line);
                saves--;
                if (saves == 0) {
                    // By its handle, which leaves what it has already said to be read.
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        return last;
    }

    /** What is run and killed. */
    static final class Saving {

        private Saving() {}

        public static void main(String[] args) {
            try (OpenKey key = KeyFile.open(Path.of(args[0]), STUDY, "riktig".toCharArray())) {
                int first = Integer.parseInt(key.contents().reworded().getOrDefault("n", "0")) + 1;
                for (int n = first; ; n++) {
                    key.save(new KeyContents(Map.of(), Map.of(), Map.of(), Map.of(), Map.of("n", String.valueOf(n))));
                    System.out.println(n);
                }
            }
        }
    }

    @Test
    void whatAKilledWriteLeavesBesideDoesNotMatter() throws IOException {
        Path path = folder.resolve("n.utsagnkey");
        KeyFile.create(path, STUDY, "riktig".toCharArray(), new Kdf(8, 1, 1))
                .key()
                .close();
        Files.write(folder.resolve(".n.utsagnkey.1.tmp"), new byte[] {1, 2, 3});

        KeyFile.open(path, STUDY, "riktig".toCharArray()).close();
    }
}
