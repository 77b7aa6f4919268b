package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.study.EditKind;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be meant is said in one line or two, and never with a stack trace. */
class WrongUseTest {

    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void makeStudy() {
        study = folder.resolve("s.utsagn");
        try (OpenStudy open = OpenStudy.create(study, "Studien", "Ingvild", Clock.systemUTC())) {
            open.apply(
                    EditKind.TRANSCRIPTS_IMPORTED,
                    List.of(),
                    s -> s.withTranscripts(new StudyBuilder()
                            .transcript("Intervju 1", "I: Har du tillit?", "?: Tillit har jeg.")
                            .build()
                            .transcripts()));
        }
    }

    private static Typed wrong(Object... args) {
        Typed typed = Typed.run(args);
        assertThat(typed.status()).as(typed.err()).isEqualTo(Surroundings.WRONG_USE);
        assertThat(typed.out()).isEmpty();
        return typed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-2147483648", "99999999999", "ti", "1.5"})
    void aLimitThatIsNoCount(String limit) {
        assertThat(wrong("search", study, "tillit", "--limit", limit).err()).contains("Verdien «" + limit + "»");
    }

    @Test
    void noneAndAllAreCountsToo() {
        assertThat(Typed.run("search", study, "tillit", "--limit", "0").out())
                .contains("2 treff")
                .doesNotContain("Intervju 1");
        assertThat(Typed.run("search", study, "tillit", "--limit", "2147483647").out())
                .contains("Intervju 1");
    }

    @Test
    void twoRulesAtOnce() {
        assertThat(wrong("merge", study, study, "--ours", "--newest").err())
                .contains("--ours, --newest kan ikke brukes sammen");
        assertThat(wrong("codebook", "merge", "-", "a.json", "b.json", "--ours", "--ask")
                        .err())
                .contains("--ours, --ask kan ikke brukes sammen");
    }

    @Test
    void aQueryThatBeginsWithAMinusIsHelped() {
        assertThat(wrong("search", study, "-jeg tillit").err()).contains("skriv -- foran");
        assertThat(wrong("search", study).err()).doesNotContain("skriv -- foran");
        assertThat(Typed.run("search", study, "--", "-jeg tillit").out()).contains("1 treff");
    }

    @Test
    void whatIsLongIsRepeatedInPart() {
        String word = "x".repeat(100_000);
        Typed typed = Typed.run("search", study, "kode:" + word);
        assertThat(typed.status()).isEqualTo(Surroundings.REFUSED);
        assertThat(typed.err()).contains("«" + "x".repeat(40) + "…»").hasSizeLessThan(300);
        assertThat(wrong("search", study, "tillit", "--limit", word).err()).hasSizeLessThan(300);
        assertThat(wrong("search", study, "tillit", word).err()).hasSizeLessThan(300);
    }

    @Test
    void aCodebookDeeperThanAny() throws IOException {
        Path base = Files.writeString(folder.resolve("a.csv"), "Kode\nTid\n");
        Path deep = Files.writeString(
                folder.resolve("deep.csv"),
                IntStream.range(0, 1500).mapToObj(i -> "k" + i).collect(Collectors.joining(" > ", "Kode\n", "\n")));
        Path out = folder.resolve("o.json");
        Typed typed = Typed.run("codebook", "merge", base, base, deep, "-o", out, "--theirs");
        assertThat(typed.status()).isEqualTo(Surroundings.REFUSED);
        assertThat(typed.err().strip()).contains("deep.csv", "99").hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"o.zip", "o", "o.utsagn", "a.json", "./b.json", "base.json"})
    void aMergedCodebookThatWouldBeTakenForSomethingElseOrCoverOne(String name) throws IOException {
        String book = "{\"format\": \"utsagn-codebook\", \"version\": 1, \"name\": \"K\", \"codes\":"
                + " [{\"id\": \"11111111-1111-1111-1111-111111111111\", \"name\": \"Tid\", \"color\": \"#112233\"}]}";
        for (String file : List.of("a.json", "b.json", "base.json")) {
            Files.writeString(folder.resolve(file), book);
        }
        Path out = folder.resolve(name);
        Typed typed = Typed.run(
                "codebook",
                "merge",
                folder.resolve("base.json"),
                folder.resolve("a.json"),
                folder.resolve("b.json"),
                "-o",
                out);
        assertThat(typed.status()).as(typed.err()).isEqualTo(Surroundings.REFUSED);
        assertThat(typed.err().strip()).hasLineCount(1).contains(out.toString());
        for (String file : List.of("a.json", "b.json", "base.json")) {
            assertThat(folder.resolve(file)).hasContent(book);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**/o*");
    }

    @Test
    void anErrorOfTheMachineIsOneLine() {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(err, true);
        Surroundings around = new Surroundings(
                new BufferedReader(new StringReader("")),
                out,
                out,
                Messages.in(TextLanguage.BOKMAAL),
                Clock.systemUTC(),
                name -> "",
                file -> {
                    throw new OutOfMemoryError("Kari sa");
                });
        assertThat(Commands.line(around).execute("open", study.toString())).isEqualTo(Surroundings.REFUSED);
        assertThat(err.toString().strip())
                .contains("OutOfMemoryError", "WrongUseTest")
                .doesNotContain("Kari")
                .hasLineCount(1);
    }
}
