package no.utsagn.importing.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.TextLanguage;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.ImportedTurn;
import no.utsagn.importing.TranscriptImport;

/**
 * What became of a file. It was read, or refused in one line in each language that names it; nothing was printed, and
 * it did not take for ever.
 *
 * @param refused the problem's key; "" if it was read
 * @param turns each a label, a bar and the words
 * @param remarks their keys
 */
record Outcome(String refused, List<String> turns, List<String> remarks) {

    private static final Duration HANGS = Duration.ofSeconds(30);

    static Outcome of(Path folder, String name, byte[] content) {
        try {
            return of(Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome of(Path file) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream all = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(all);
            System.setErr(all);
            return assertTimeoutPreemptively(HANGS, () -> read(file));
        } finally {
            System.setOut(out);
            System.setErr(err);
            assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        }
    }

    private static Outcome read(Path path) {
        try {
            ImportedFile file = new TranscriptImport().read(path);
            return new Outcome(
                    "",
                    file.turns().stream().map(turn -> shown(file, turn)).toList(),
                    file.remarks().stream().map(Problem::key).toList());
        } catch (ProblemException e) {
            for (TextLanguage language : TextLanguage.values()) {
                assertThat(Messages.in(language).text(e.problem()))
                        .contains(path.toString())
                        .doesNotContain("\n", "{");
            }
            return new Outcome(e.problem().key(), List.of(), List.of());
        }
    }

    private static String shown(ImportedFile file, ImportedTurn turn) {
        return turn.label().orElse("") + "|" + turn.span().of(file.text());
    }
}
