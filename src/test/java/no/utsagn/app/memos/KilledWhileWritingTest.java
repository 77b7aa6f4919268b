package no.utsagn.app.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import no.utsagn.app.Dying;
import no.utsagn.app.OpenStudy;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told to be saved is on disk, whenever the program dies. */
class KilledWhileWritingTest {

    private static final int KILLS = 4;
    private static final int LONGEST_LIFE = 150;

    @TempDir
    private Path folder;

    /** Writes a word more and more into one memo, and says after each save how many there are. */
    public static final class Writes {
        public static void main(String[] args) {
            try (OpenStudy open = OpenStudy.open(Path.of(args[0]), Clock.systemUTC())) {
                MemoSitting sitting = new WriteMemo(open).about(new MemoTarget.OnStudy());
                StringBuilder text = new StringBuilder();
                for (int words = 1; words < 100_000; words++) {
                    text.append("ord ");
                    if (sitting.save(text.substring(Math.max(0, text.length() - 4000)) + words)) {
                        System.out.println(words);
                    }
                }
            }
        }
    }

    @Test
    void whatIsToldToBeSavedIsThere() throws Exception {
        Random random = new Random();
        Path file = folder.resolve("s.utsagn");
        OpenStudy.create(file, "Prøve", "IH", Clock.systemUTC()).close();
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killed(file, random.nextInt(LONGEST_LIFE));
            try (OpenStudy open = OpenStudy.open(file, Clock.systemUTC())) {
                assertThat(open.now().memos().size()).isEqualTo(kill + 1);
                Memo last = open.now().memos().stream().reduce((a, b) -> b).orElseThrow();
                int there = Integer.parseInt(last.text().substring(last.text().lastIndexOf(' ') + 1));
                assertThat(there).isGreaterThanOrEqualTo(told);
            }
        }
    }

    /** How many words it said that it had saved. */
    private static int killed(Path file, int after) throws Exception {
        Process process = Dying.start(Writes.class, file);
        try (BufferedReader said = process.inputReader()) {
            int told = Integer.parseInt(said.readLine());
            process.waitFor(after, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null && !line.isEmpty(); line = said.readLine()) {
                told = Integer.parseInt(line);
            }
            return told;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
