package no.utsagn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.codes.MakeCodes;
import no.utsagn.base.ProblemException;
import no.utsagn.codebook.Code;
import no.utsagn.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study that one program has open is refused to another, and nothing is lost by the attempt. */
class TwoProcessesTest {

    @TempDir
    private Path folder;

    /** Tries to open a study and to change it, and says what came of it. */
    public static final class Second {
        public static void main(String[] args) {
            try (OpenStudy open = OpenStudy.open(Path.of(args[0]), Clock.systemUTC())) {
                new MakeCodes(open).make("Fra det andre vinduet", Optional.empty());
                System.out.println("opened");
            } catch (ProblemException e) {
                System.out.println(e.problem().key());
            }
        }
    }

    private static String second(Path study) throws Exception {
        Process process = Dying.start(Second.class, study);
        try (BufferedReader said = process.inputReader()) {
            return String.valueOf(said.readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> codes(Study study) {
        return study.codebook().codes().stream().map(Code::name).toList();
    }

    @Test
    void theSecondIsRefusedWithAWordAndTheFirstLosesNothing() throws Exception {
        Path file = folder.resolve("delt.utsagn");
        Study last;
        try (OpenStudy first = OpenStudy.create(file, "Delt", "IH", Clock.systemUTC())) {
            new MakeCodes(first).make("Før", Optional.empty());
            assertThat(second(file)).isEqualTo("storage.in-use");
            new MakeCodes(first).make("Etter", Optional.empty());
            assertThat(second(file)).isEqualTo("storage.in-use");
            first.undo();
            first.redo();
            last = first.now();
            assertThat(codes(last)).containsExactly("Før", "Etter");
        }
        try (OpenStudy again = OpenStudy.open(file, Clock.systemUTC())) {
            assertThat(again.now()).isEqualTo(last);
        }
        assertThat(second(file)).as("it is free once the first has left").isEqualTo("opened");
    }
}
