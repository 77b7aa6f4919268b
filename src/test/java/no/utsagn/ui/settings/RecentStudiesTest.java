package no.utsagn.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentStudiesTest {

    @TempDir
    Path folder;

    private RecentStudies recent;

    @BeforeEach
    void start() {
        recent = new RecentStudies(folder.resolve("config"));
    }

    private static RecentStudy study(String path, String title) {
        return new RecentStudy(
                Path.of(path),
                title,
                Instant.parse("2026-03-01T10:00:00Z"),
                new RecentStudy.Figures(10, 15, 56, 0.45, RecentStudy.Names.IN_KEY));
    }

    @Test
    void theLastOpenedComesFirstAndOnlyOnce() {
        recent.remember(study("a.utsagn", "Én"));
        recent.remember(study("b.utsagn", "To"));
        recent.remember(study("a.utsagn", "Én, nytt navn"));
        assertThat(recent.read()).containsExactly(study("a.utsagn", "Én, nytt navn"), study("b.utsagn", "To"));
    }

    @Test
    void aTitleMayHoldAnything() {
        recent.remember(study("a.utsagn", "Med\ttabulator\nog linje"));
        assertThat(recent.read()).containsExactly(study("a.utsagn", "Med tabulator og linje"));
    }

    @Test
    void forgettingTakesAStudyOffTheList() {
        recent.remember(study("a.utsagn", "Én"));
        recent.forget(Path.of("a.utsagn"));
        assertThat(recent.read()).isEmpty();
    }

    @Test
    void noMoreAreKeptThanFitOnAPage() {
        for (int i = 0; i < 20; i++) {
            recent.remember(study(i + ".utsagn", "Studie " + i));
        }
        assertThat(recent.read()).hasSize(RecentStudies.MOST).first().isEqualTo(study("19.utsagn", "Studie 19"));
    }

    @Test
    void aLineThatCannotBeReadIsPassedOver() throws Exception {
        recent.remember(study("a.utsagn", "Én"));
        Path file = folder.resolve("config").resolve("recent.tsv");
        Files.writeString(file, "tull\n" + Files.readString(file) + "b\tTo\tnår\t1\t2\t3\t0.5\n");
        assertThat(recent.read()).containsExactly(study("a.utsagn", "Én"));
    }

    @Test
    void neitherPathNorTitleIsLogged() {
        assertThat(study("hemmelig.utsagn", "Hemmelig").toString()).doesNotContainIgnoringCase("hemmelig");
    }
}
