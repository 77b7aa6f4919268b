package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    Path folder;

    @Test
    void makesAStudyAndTellsHowFast() {
        Path study = folder.resolve("oppdiktet.utsagn");
        Typed made = Typed.run(
                "generate", study, "--interviews", 2, "--words", 400, "--codes", 3, "--codings", 9, "--seed", 5);
        assertThat(made.status()).isZero();
        assertThat(made.out())
                .contains("2 transkripsjoner", "400 ord", "3 koder", "9 kodinger", "MB/s")
                .hasLineCount(2);
        assertThat(Typed.run("info", study).out()).contains("Oppdiktet studie 5", "2 transkripsjoner, 400 ord");
    }

    @Test
    void tellsProgramsTheSame() {
        Typed made = Typed.run("generate", folder.resolve("a.utsagn"), "--interviews", 2, "--words", 400, "--json");
        assertThat(made.out())
                .contains("\"words\" : 400", "\"codes\" : 60", "\"codings\" : 200", "\"textMBPerSecond\"");
    }

    @Test
    void refusesInOneLineAndMakesNothing() {
        Typed refused = Typed.run("generate", folder.resolve("a.utsagn"), "--interviews", 0);
        assertThat(refused.status()).isEqualTo(Surroundings.REFUSED);
        assertThat(refused.err()).hasLineCount(1).contains("fra 1 til 10 000");
        assertThat(folder).isEmptyDirectory();
    }
}
