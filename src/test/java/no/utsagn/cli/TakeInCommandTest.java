package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A colleague's key that is taken in at the terminal, with a merge and after it. */
class TakeInCommandTest {

    private static final String OURS = "fire ord som huskes";
    private static final String THEIRS = "fem helt andre ord";

    @TempDir
    private Path folder;

    private Path study;
    private Path copy;
    private Path ourKey;
    private Path theirKey;

    @BeforeEach
    void replaceApart() throws IOException {
        study = folder.resolve("s.utsagn");
        copy = folder.resolve("Eirik.utsagn");
        ourKey = folder.resolve("s.utsagnkey");
        theirKey = folder.resolve("Eirik.utsagnkey");
        Study built = new StudyBuilder()
                .transcript("Intervju 1", "I: Hvem hjalp deg?", "?: Det var Ragnar Vik og Sigrun Moe.")
                .build();
        try (OpenStudy open = OpenStudy.create(study, "Studien", "Ingvild", Clock.systemUTC())) {
            open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.withTranscripts(built.transcripts()));
        }
        assertThat(Typed.run("copy", study, copy, "--coder", "Eirik").status()).isZero();
        replace(study, ourKey, OURS, "Ragnar Vik\tRagnar Vik | Ragnar\tperson\t(kollegaen)\n");
        replace(
                copy,
                theirKey,
                THEIRS,
                "Ragnar Vik\tRagnar Vik | Ragnar\tperson\t(lederen)\nSigrun Moe\tSigrun Moe\tperson\t(venninna)\n");
    }

    private void replace(Path file, Path key, String passphrase, String rows) throws IOException {
        Path decisions = folder.resolve("valg.tsv");
        Files.writeString(decisions, "entity\tforms\tkind\treplacement\n" + rows);
        Typed typed = Typed.run(
                Map.of("UTSAGN_PASSPHRASE", passphrase), "replace", file, "--key", key, "--decisions", decisions);
        assertThat(typed.status()).as(typed.err()).isZero();
    }

    private static Typed run(Object... words) {
        return Typed.run(Map.of("UTSAGN_PASSPHRASE", OURS, "UTSAGN_OTHER_PASSPHRASE", THEIRS), words);
    }

    private static void assertNameless(Typed typed) {
        assertThat(Stream.of("Ragnar", "Sigrun", "Moe").filter((typed.out() + typed.err())::contains))
                .as("what was printed")
                .isEmpty();
    }

    @Test
    void aMergeWithoutTheKeysSaysWhatIsOpen() {
        Typed typed = run("merge", study, copy);
        assertThat(typed.status()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("tatt ut bare i kopien", "--other-key", "--take-in");
        assertNameless(typed);
    }

    @Test
    void aMergeWithBothKeysAsksOfThoseOfOneName() throws IOException {
        byte[] before = Files.readAllBytes(ourKey);
        Typed open = run("merge", study, copy, "--key", ourKey, "--other-key", theirKey);
        assertThat(open.status()).as(open.err()).isEqualTo(Surroundings.REFUSED);
        assertThat(open.out()).contains("Samme navn, to erstatninger", "(kollegaen)", "(lederen)");
        assertThat(Files.readAllBytes(ourKey)).isEqualTo(before);
        assertNameless(open);
        Typed done = run("merge", study, copy, "--key", ourKey, "--other-key", theirKey, "--ours", "--json");
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.out()).contains("\"openNames\" : 0", "\"joined\" : 1", "\"missing\" : 0");
        assertNameless(done);
        assertThat(run("key", study, "--key", ourKey).out()).contains("åpnes");
    }

    @Test
    void theKeyIsTakenInLaterAndTwiceChangesNothing() throws IOException {
        assertThat(run("merge", study, copy).status()).isZero();
        Typed open = run("key", study, "--key", ourKey, "--take-in", theirKey);
        assertThat(open.status()).isEqualTo(Surroundings.REFUSED);
        assertThat(open.out()).contains("Ingenting er gjort");
        byte[] theirs = Files.readAllBytes(theirKey);
        Typed typed = Typed.answering("2\n", "key", study, "--key", ourKey, "--take-in", theirKey, "--ask");
        assertThat(typed.status()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("Nøkkelen er tatt inn", "Én erstatning er slått sammen");
        assertNameless(typed);
        assertThat(run("key", study, "--key", ourKey, "--take-in", theirKey).out())
                .contains("kjente alt fra før");
        assertThat(Files.readAllBytes(theirKey)).isEqualTo(theirs);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsDone() throws IOException {
        byte[] before = Files.readAllBytes(study);
        assertThat(run("merge", study, copy, "--other-key", theirKey).err()).contains("begge oppgis");
        Typed wrong = Typed.run(
                Map.of("UTSAGN_PASSPHRASE", OURS, "UTSAGN_OTHER_PASSPHRASE", "feil"),
                "merge",
                study,
                copy,
                "--key",
                ourKey,
                "--other-key",
                theirKey,
                "--ours");
        assertThat(wrong.status()).isEqualTo(Surroundings.REFUSED);
        assertThat(wrong.err()).contains("kan ikke åpnes");
        assertThat(run("key", study, "--key", ourKey, "--take-in", ourKey).err())
                .contains("din egen nøkkel");
        assertThat(Typed.run(Map.of("UTSAGN_PASSPHRASE", OURS), "key", study, "--key", ourKey, "--take-in", theirKey)
                        .err())
                .contains("UTSAGN_OTHER_PASSPHRASE");
        assertThat(Files.readAllBytes(study)).isEqualTo(before);
    }
}
