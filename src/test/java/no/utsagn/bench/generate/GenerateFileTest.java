package no.utsagn.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateFileTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path folder;

    private GenerateFile.Made make(Path file, Progress progress) {
        return new GenerateFile(new Recipe(3, 900, 4, 20, 1)).at(file, "Oppdiktet", "IH", NOW, progress);
    }

    @Test
    void makesAStudyThatCanBeOpened() {
        Path file = folder.resolve("a.utsagn");
        GenerateFile.Made made = make(file, Progress.none());
        assertThat(made.megabytes()).isBetween(0.003, 0.01);
        try (OpenStudy open = OpenStudy.open(file, Clock.systemUTC())) {
            assertThat(open.now().transcripts().size())
                    .isEqualTo(made.transcripts())
                    .isEqualTo(3);
            assertThat(open.now().codings().size()).isEqualTo(made.codings()).isEqualTo(20);
        }
    }

    @Test
    void leavesAFileThatIsThereAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.utsagn"), "noe annet");
        assertThatThrownBy(() -> make(file, Progress.none()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo("storage.exists"));
        assertThat(file).hasContent("noe annet");
    }

    @Test
    void leavesNothingWhenStopped() {
        Progress afterTheFirst = new Progress() {
            private volatile boolean begun;

            @Override
            public void at(long done, long total) {
                begun = true;
            }

            @Override
            public boolean stopRequested() {
                return begun;
            }
        };
        assertThatThrownBy(() -> make(folder.resolve("a.utsagn"), afterTheFirst))
                .isInstanceOf(Progress.StoppedException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
