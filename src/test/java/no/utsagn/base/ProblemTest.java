package no.utsagn.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private final IOException cause = new IOException("4711");
    private final Problem problem = Problem.of("file.read-only", "Intervju med Kari.docx", 12);

    @Test
    void keepsWhatItsTextQuotes() {
        assertThat(problem)
                .isEqualTo(new Problem("file.read-only", List.of("Intervju med Kari.docx", 12), Optional.empty()));
        assertThat(problem.causedBy(cause).cause()).contains(cause);
        assertThat(problem.causedBy(cause).args()).isEqualTo(problem.args());
    }

    @Test
    void showsItsKeyAloneInLogs() {
        assertThat(problem).hasToString("file.read-only");
        assertThat(problem.exception()).hasMessage("file.read-only");
    }

    @Test
    void itsStackTraceTellsNothingButKeyAndCause() {
        StringWriter trace = new StringWriter();
        problem.causedBy(cause).exception().printStackTrace(new PrintWriter(trace, true));

        assertThat(trace.toString())
                .contains("file.read-only", "4711", "ProblemTest")
                .doesNotContain("Kari");
    }

    @Test
    void travelsInItsException() {
        ProblemException thrown = problem.causedBy(cause).exception();

        assertThat(thrown.problem()).isEqualTo(problem.causedBy(cause));
        assertThat(thrown).hasCause(cause);
    }
}
