package no.utsagn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.utsagn.coding.Memo;
import no.utsagn.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int KILLS = 20;
    private static final int LONGEST_LIFE = 120;

    @TempDir
    Path folder;

    private final Random random = new Random();

    @Test
    void afterEachOfTwentyKillsEveryAcknowledgedEditIsThere() throws Exception {
        Path file = Kept.file(folder);
        int safe = -1;
        for (int kill = 0; kill < KILLS; kill++) {
            safe = Math.max(safe, lastSafe(file));
            assertHolds(file, safe);
        }
        assertThat(safe).as("edits acknowledged").isGreaterThan(KILLS);
    }

    /** Lets a program write until it is killed; the number of the last edit that it said was safe. */
    private int lastSafe(Path file) throws IOException, InterruptedException {
        Process writer = Child.start(Writer.class, file);
        try (BufferedReader said = writer.inputReader()) {
            int safe = Integer.parseInt(said.readLine());
            Thread.sleep(random.nextInt(LONGEST_LIFE));
            writer.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                safe = Integer.parseInt(line);
            }
            return safe;
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static void assertHolds(Path file, int safe) {
        try (StudyFile kept = StudyFile.open(file)) {
            assertThat(kept.<List<String>>with(h -> h.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .list()))
                    .containsExactly("ok");
            assertThat(kept.<List<String>>with(h -> h.createQuery("PRAGMA foreign_key_check")
                            .mapTo(String.class)
                            .list()))
                    .isEmpty();
            Study study = kept.read();
            int edits = study.memos().size();
            assertThat(edits).isBetween(safe + 1, safe + 2);
            assertThat(study.memos().stream().map(Memo::text))
                    .isEqualTo(
                            IntStream.range(0, edits).mapToObj(String::valueOf).toList());
            assertThat(study.codings().size()).isEqualTo(1 + edits);
            assertThat(study.transcripts().iterator().next().log().edits()).hasSize(edits);
            assertThat(kept.audit()).hasSize(1 + edits);
        }
    }
}
