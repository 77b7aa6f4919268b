package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A study worked through by commands alone, in the order in which a researcher would type them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandsTest {

    private static final Path SAMPLES = Path.of("sample-transcripts");

    @TempDir
    private static Path folder;

    private static Path study;
    private static Path key;
    private static String recoveryCode = "";

    @BeforeAll
    static void places() throws IOException {
        study = folder.resolve("blåbær studie.utsagn");
        key = Files.createDirectories(folder.resolve("nøkkel")).resolve("n.utsagnkey");
    }

    private static JsonNode json(Typed typed) throws IOException {
        assertThat(typed.err()).isEmpty();
        return new ObjectMapper().readTree(typed.out());
    }

    @Test
    @Order(1)
    void aStudyIsMade() {
        Typed typed = Typed.run("new", study);
        assertThat(typed.status()).isZero();
        assertThat(study).exists();
        assertThat(Typed.run("new", study).status()).as("it is not made twice").isEqualTo(1);
    }

    @Test
    @Order(2)
    void voicesThatNobodyDecidedAboutStopAnImport() throws IOException {
        Typed typed = Typed.run("import", study, SAMPLES.resolve("kandidat-2.txt"));
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.err()).contains("--yes");
        assertThat(json(Typed.run("info", study, "--json")).get("transcripts")).isEmpty();
    }

    @Test
    @Order(3)
    void transcriptsAreTakenInWithTheirSpeakers() throws IOException {
        JsonNode one = json(Typed.run(
                "import",
                study,
                SAMPLES.resolve("kandidat-2.txt"),
                "--speaker",
                "I=intervjuer:Torgeir Hellesvik",
                "--speaker",
                "K=kandidat:Jonas Myrseth",
                "--kind",
                "interview",
                "--attribute",
                "round=1",
                "--json"));
        assertThat(one.get("newParticipants").asInt()).isEqualTo(2);
        List<Object> rest = new ArrayList<>(List.of("import", study, "--json", "--speakers"));
        rest.add(SAMPLES.resolve("speakers.tsv"));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            files.filter(file -> !file.toString().matches(".*\\.tsv|.*README.*"))
                    .filter(file -> !file.endsWith("kandidat-2.txt"))
                    .sorted()
                    .forEach(rest::add);
        }
        assertThat(json(Typed.run(rest.toArray())).get("transcripts")).hasSize(15);
        JsonNode info = json(Typed.run("info", study, "--json"));
        assertThat(info.get("transcripts")).hasSize(16);
        assertThat(info.get("transcripts").get(0).get("round").asText()).isEqualTo("1");
        assertThat(info.get("namesLeft").asBoolean()).isTrue();
    }

    @Test
    @Order(4)
    void theSameFileIsNotTakenInTwice() {
        Typed typed = Typed.run("import", study, SAMPLES.resolve("kandidat-2.txt"), "--yes");
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.err()).contains("kandidat-2.txt");
    }

    @Test
    @Order(5)
    void aCodebookGoesInAndOut() throws IOException {
        assertThat(json(Typed.run("codebook", "import", study, "codebooks/jobbspesialist.json", "--json"))
                        .get("codes")
                        .asInt())
                .isEqualTo(56);
        Path out = folder.resolve("ut.json");
        assertThat(Typed.run("codebook", "export", study, out).status()).isZero();
        JsonNode written = new ObjectMapper().readTree(out.toFile());
        JsonNode read = new ObjectMapper().readTree(new File("codebooks/jobbspesialist.json"));
        assertThat(written.get("codes")).isEqualTo(read.get("codes"));
        assertThat(written.get("groups")).isEqualTo(read.get("groups"));
    }

    @Test
    @Order(6)
    void hitsAreFoundAndCoded() throws IOException {
        JsonNode found = json(Typed.run("search", study, "arbeidsgiver", "--json"));
        assertThat(found.get("hits").asInt()).isPositive();
        assertThat(found.get("forms")).isNotEmpty();
        assertThat(hits("gikk", "exact")).isLessThan(hits("gå", "wide"));
        assertThat(hits("gå", "default")).isLessThan(hits("gå", "wide"));
        Object[] coding = {"code", study, "--code", "Relasjon til kandidaten > Tillit", "--query", "tillit*", "--json"};
        JsonNode coded = json(Typed.run(coding));
        assertThat(coded.get("codings").asInt()).isPositive();
        assertThat(json(Typed.run(coding)).get("codings").asInt()).as("again").isZero();
        assertThat(Typed.run("search", study, "(uten slutt").status()).isEqualTo(1);
    }

    private int hits(String query, String forms) throws IOException {
        return json(Typed.run("search", study, query, "--forms", forms, "--fold", "--json"))
                .get("hits")
                .asInt();
    }

    @Test
    @Order(7)
    void nothingIsPrintedWhileNamesAreLeft() {
        Path out = folder.resolve("for tidlig.md");
        Typed typed = Typed.run("export", study, "--out", out, "--accept-warnings-as", "Forfatteren");
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.err()).contains("utsagn replace");
        assertThat(out).doesNotExist();
    }

    @Test
    @Order(8)
    void namesAreReplacedAndTheKeyIsMade() throws IOException {
        JsonNode done = json(
                Typed.run("replace", study, "--key", key, "--decisions", SAMPLES.resolve("decisions.tsv"), "--json"));
        assertThat(done.get("mentions").asInt()).isGreaterThan(20);
        assertThat(done.get("keyBesideStudy").asBoolean()).isFalse();
        recoveryCode = done.get("recoveryCode").asText();
        assertThat(done.get("backupsWithOriginals").asInt()).isPositive();
        JsonNode again = json(Typed.run(
                "replace",
                study,
                "--key",
                key,
                "--decisions",
                SAMPLES.resolve("decisions.tsv"),
                "--purge-backups",
                "--json"));
        assertThat(again.get("mentions").asInt()).isZero();
        assertThat(again.get("backupsWithOriginals").asInt()).isZero();
        assertThat(json(Typed.run("info", study, "--json")).get("namesLeft").asBoolean())
                .isFalse();
    }

    @Test
    @Order(9)
    void theCheckTellsWhetherItComparedTheOriginals() throws IOException {
        JsonNode with = new ObjectMapper()
                .readTree(Typed.run("check", study, "--key", key, "--json").out());
        assertThat(with.get("originalsCompared").asBoolean()).isTrue();
        assertThat(with.get("errors")).isEmpty();
        JsonNode without =
                new ObjectMapper().readTree(Typed.run("check", study, "--json").out());
        assertThat(without.get("originalsCompared").asBoolean()).isFalse();
        assertThat(without.get("warnings")).isNotEmpty();
    }

    @Test
    @Order(9)
    void theRecoveryCodeOpensTheKeyToo() {
        Map<String, String> forgotten = Map.of("UTSAGN_PASSPHRASE", recoveryCode.toLowerCase(Locale.ROOT));
        assertThat(Typed.run(forgotten, "check", study, "--key", key).err()).isEmpty();
        Map<String, String> mistyped = Map.of("UTSAGN_PASSPHRASE", recoveryCode.replace(recoveryCode.charAt(0), 'X'));
        assertThat(Typed.run(mistyped, "check", study, "--key", key).status()).isEqualTo(1);
    }

    @Test
    @Order(10)
    void withoutTheKeyAPrintNeedsSomebodysYes() {
        Path out = folder.resolve("kapittel.html");
        Typed refused = Typed.run("export", study, "--out", out);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("--accept-warnings-as");
        assertThat(out).doesNotExist();
        assertThat(Typed.run("export", study, "--out", out, "--accept-warnings-as", "Forfatteren")
                        .status())
                .isZero();
        assertThat(out).exists();
    }

    @Test
    @Order(11)
    void aChapterOfOneCodeIsPrintedInTheReportsStyle() throws IOException {
        Path style = Files.writeString(
                folder.resolve("stil.json"),
                """
                {"format": "utsagn-report-style", "version": 1, "name": "Prøve", "label": "prefix",
                 "sourceReference": true, "counts": false}
                """);
        Path out = folder.resolve("tillit.md");
        Typed typed = Typed.run(
                "export",
                study,
                "--out",
                out,
                "--code",
                "Relasjon til kandidaten > Tillit",
                "--style",
                style,
                "--key",
                key,
                "--accept-warnings-as",
                "Forfatteren");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.status()).isZero();
        String text = Files.readString(out);
        assertThat(text).startsWith("# Tillit").doesNotContain("passasjer").containsPattern("Jobbspesialist \\d+:");
    }

    @Test
    @Order(12)
    void theWindowOpensOnAStudyOrOnTheStartPage() {
        assertThat(Typed.run("open", study).out()).isEqualTo("window blåbær studie.utsagn");
        assertThat(Typed.run().out()).isEqualTo("window ");
    }

    @Test
    @Order(13)
    void helpIsInNorwegianAndComplete() {
        Typed typed = Typed.run("--help");
        assertThat(typed.out()).contains("demo", "replace", "Tar inn transkripsjoner");
        for (String command : new String[] {
            "demo", "open", "new", "info", "import", "codebook", "code", "search", "replace", "check", "export"
        }) {
            assertThat(Typed.run(command, "--help").status()).isZero();
        }
        assertThat(Typed.run("--version").out()).contains("Utsagn");
    }
}
