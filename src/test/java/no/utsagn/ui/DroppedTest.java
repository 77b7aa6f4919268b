package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DroppedTest {

    private static Dropped of(String... names) {
        return Dropped.of(List.of(names).stream().map(File::new).toList());
    }

    @Test
    void allThatIsNoStudyMayBeATranscriptOrAFolderOfThem() {
        assertThat(of("a.txt", "b.DOCX", "intervjuer"))
                .isEqualTo(new Dropped(
                        Optional.empty(), List.of(Path.of("a.txt"), Path.of("b.DOCX"), Path.of("intervjuer"))));
    }

    @Test
    void theFirstStudyIsTaken() {
        assertThat(of("a.txt", "x.utsagn", "y.utsagn").study()).contains(Path.of("x.utsagn"));
    }

    @Test
    void nothingIsNothing() {
        assertThat(of().isEmpty()).isTrue();
        assertThat(of("x.utsagn").isEmpty()).isFalse();
    }

    @Test
    void tellsNoNames() {
        assertThat(of("kari.txt")).hasToString("Dropped: 1 transcripts");
    }
}
