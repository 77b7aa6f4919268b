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
    void transcriptsAreToldByTheirEndingsInSmallOrCapitalLetters() {
        assertThat(of("a.txt", "b.DOCX", "c.vtt", "d.pdf", "txt"))
                .isEqualTo(
                        new Dropped(Optional.empty(), List.of(Path.of("a.txt"), Path.of("b.DOCX"), Path.of("c.vtt"))));
    }

    @Test
    void theFirstStudyIsTaken() {
        assertThat(of("a.txt", "x.utsagn", "y.utsagn").study()).contains(Path.of("x.utsagn"));
    }

    @Test
    void whatIsNeitherIsNothing() {
        assertThat(of("bilde.png", ".", "").isEmpty()).isTrue();
    }

    @Test
    void tellsNoNames() {
        assertThat(of("kari.txt")).hasToString("Dropped: 1 transcripts");
    }
}
