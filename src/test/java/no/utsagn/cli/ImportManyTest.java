package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole folders by command: good files and bad ones, each with what came of it. */
class ImportManyTest {

    @TempDir
    private Path folder;

    private Path study;
    private Path files;

    @BeforeEach
    void makeStudy() throws IOException {
        study = folder.resolve("s.utsagn");
        assertThat(Typed.run("new", study).status()).isZero();
        files = Files.createDirectory(folder.resolve("Intervjuer høst"));
    }

    private static String interview(String words) {
        return "I: Hvordan gikk det?\n\nK: " + words
                + "\n\nI: Hvorfor?\n\nK: Fordi noen ringte.\n\nI: Takk.\n\nK: Ja.\n";
    }

    private static JsonNode json(Typed typed) throws IOException {
        return new ObjectMapper().readTree(typed.out());
    }

    @Test
    void aFolderOfGoodAndBadFilesIsToldOfFileByFile() throws IOException {
        Files.writeString(files.resolve("Int 1 😀.txt"), interview("Jeg heter Kari. Ring 912 34 567."));
        Files.writeString(
                files.resolve("Int 2.txt"), interview("Bra \u0007😀 gjort. " + "Vi holdt på hele dagen. ".repeat(40)));
        Files.writeString(files.resolve("tom.txt"), "");
        Files.writeString(files.resolve("opptak.mp3"), "x");
        Files.writeString(files.resolve("~$Int 2.docx"), "x");
        Typed typed = Typed.run("import", study, files, "--yes", "--json");
        assertThat(typed.status()).as("done in part").isEqualTo(3);
        assertThat(typed.err().strip()).contains("tom.txt").hasLineCount(1);
        JsonNode report = json(typed);
        assertThat(report.get("transcripts")).hasSize(2);
        assertThat(report.get("notRead")).hasSize(1);
        assertThat(report.get("states").toString()).isEqualTo("{\"ready\":2,\"unreadable\":1}");
        JsonNode first = report.get("files").get(0);
        assertThat(first.get("file").asText()).isEqualTo("Int 1 😀.txt");
        assertThat(first.get("encoding").asText()).isEqualTo("UTF-8");
        assertThat(first.get("turns").asInt()).isEqualTo(6);
        assertThat(first.get("warnings").get("phone").get("mentions").asInt()).isEqualTo(1);
        assertThat(first.get("warnings").get("name").get("entities").asInt()).isEqualTo(1);
        assertThat(Typed.run("import", study, files, "--yes", "--partial").status())
                .as("nothing new is left")
                .isEqualTo(1);
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        Files.writeString(files.resolve("a.txt"), interview("Bra."));
        byte[] before = Files.readAllBytes(study);
        Typed typed = Typed.run("import", study, files, "--dry-run", "--json");
        assertThat(typed.status()).as(typed.err()).isZero();
        assertThat(json(typed).get("files")).hasSize(1);
        assertThat(json(typed).get("transcripts")).isEmpty();
        assertThat(Files.readAllBytes(study)).isEqualTo(before);
    }

    @Test
    void aTakenNameAsksAndCanBeCorrectedOrTakenInBeside() throws IOException {
        Path file = Files.writeString(files.resolve("a.txt"), interview("Det gikk bra den våren, syns jeg."));
        assertThat(Typed.run("import", study, file, "--yes").status()).isZero();
        Files.writeString(file, interview("Det gikk bra den høsten, syns jeg."));
        Typed asked = Typed.run("import", study, file, "--yes");
        assertThat(asked.status()).isEqualTo(1);
        assertThat(asked.err()).contains("--same-name");
        Typed corrected = Typed.run("import", study, file, "--yes", "--same-name", "correct");
        assertThat(corrected.status()).as(corrected.err()).isZero();
        assertThat(json(Typed.run("info", study, "--json")).get("transcripts")).hasSize(1);
        Files.writeString(file, interview("Noe helt annet ble sagt her."));
        assertThat(Typed.run("import", study, file, "--yes", "--same-name", "new")
                        .status())
                .isZero();
        assertThat(json(Typed.run("info", study, "--json")).get("transcripts")).hasSize(2);
    }

    @Test
    void theNameOfAFileAndATableTellOfThePeople() throws IOException {
        Files.writeString(files.resolve("Int05_kandidat_stedA_2026-09-02.txt"), interview("Bra."));
        Path table = Files.writeString(
                folder.resolve("informanter.csv"), "nr;rolle;bransje\n5;kandidat;bakeri\n6;kandidat;lager\n");
        Typed typed = Typed.run(
                "import",
                study,
                files,
                "--yes",
                "--json",
                "--names-pattern",
                "{type}{nummer}_{rolle}_{sted}_{dato}",
                "--informants",
                table);
        assertThat(typed.status()).as(typed.err()).isZero();
        assertThat(json(typed).get("newParticipants").asInt()).isEqualTo(2);
        JsonNode info = json(Typed.run("info", study, "--json"));
        assertThat(info.get("transcripts").get(0).get("round").asText()).isNotEmpty();
    }

    @Test
    void oneRoleCanBeSaidForAllWhoAnswered() throws IOException {
        StringBuilder csv = new StringBuilder("nr;alder;Hva betyr jobben for deg?\n");
        for (int i = 1; i <= 40; i++) {
            csv.append(i)
                    .append(";30;Den betyr at jeg har noe å stå opp til hver dag ")
                    .append(i)
                    .append('\n');
        }
        Path file = Files.writeString(files.resolve("svar.csv"), csv);
        Path table = Files.writeString(folder.resolve("t.tsv"), "label\trole\n*\tdeltaker\n");
        Typed typed = Typed.run("import", study, file, "--speakers", table, "--json");
        assertThat(typed.status()).as(typed.err()).isZero();
        assertThat(json(typed).get("newParticipants").asInt()).isEqualTo(40);
    }

    @Test
    void thatNothingDiffersIsNoError() throws IOException {
        Path file = Files.writeString(files.resolve("a.txt"), interview("Jeg jobber hos Narvik bakeri nå."));
        assertThat(Typed.run("import", study, file, "--yes").status()).isZero();
        Files.writeString(file, interview("Jeg  jobber hos Narvik bakeri nå.") + "\n\n");
        Typed typed = Typed.run("import", study, file, "--yes", "--same-name", "correct", "--duplicates", "take");
        assertThat(typed.status()).as(typed.err()).isZero();
    }

    @Test
    void aCorrectionThatWouldTakeAnotherInterviewIsRefusedAndTheOthersGoOn() throws IOException {
        Path file = Files.writeString(files.resolve("a.txt"), interview("Det gikk bra den våren, syns jeg."));
        assertThat(Typed.run("import", study, file, "--yes").status()).isZero();
        Files.writeString(
                file,
                "I: Ganske andre spørsmål stilles i dag?\n\nOla: Helt annerledes svar kommer også her.\n\n"
                        + "I: Virkelig?\n\nOla: Slik blir det stadig vekk.\n");
        Typed alone = Typed.run("import", study, file, "--yes", "--same-name", "correct");
        assertThat(alone.status()).isEqualTo(1);
        assertThat(alone.err()).contains("lite til felles");
        Files.writeString(files.resolve("b.txt"), interview("Noe nytt."));
        Typed both = Typed.run("import", study, files, "--yes", "--same-name", "correct", "--json");
        assertThat(both.status()).as(both.err()).isEqualTo(3);
        assertThat(json(both).get("transcripts")).hasSize(1);
        assertThat(json(both).get("corrections").get(0).get("outcome").asText()).isEqualTo("refused");
    }

    @Test
    void theSameNameInTwoFoldersAsksWithTheFolders() throws IOException {
        Path one = Files.createDirectory(files.resolve("Bodø"));
        Path two = Files.createDirectory(files.resolve("Vadsø"));
        Files.writeString(one.resolve("a.txt"), interview("Det gikk bra."));
        Files.writeString(two.resolve("a.txt"), interview("Det gikk dårlig."));
        Typed asked = Typed.run("import", study, files, "--yes");
        assertThat(asked.status()).isEqualTo(3);
        assertThat(asked.err()).contains(Path.of("Vadsø", "a.txt") + " har").contains(Path.of("Bodø", "a.txt") + "»");
        assertThat(json(Typed.run("info", study, "--json")).get("transcripts")).hasSize(1);
        assertThat(Typed.run("import", study, files, "--yes", "--same-name", "new")
                        .status())
                .isZero();
        assertThat(json(Typed.run("info", study, "--json")).get("transcripts").toString())
                .contains("\"title\":\"a\"")
                .contains("\"title\":\"a (");
        Files.writeString(one.resolve("a.txt"), interview("Det gikk bra, da."));
        Files.writeString(two.resolve("a.txt"), interview("Det gikk dårlig, da."));
        assertThat(Typed.run("import", study, files, "--yes", "--same-name", "correct")
                        .status())
                .as("one transcript is corrected by one file alone")
                .isEqualTo(1);
    }

    @Test
    void whichColumnsHoldWhatCanBeSaid() throws IOException {
        Path file = Files.writeString(
                files.resolve("svar.csv"),
                "kode;mail;best;verst\nA1;a@b.no;Sjefen er grei;Lang vei hit\nA2;c@d.no;Lønna er bra;Kaldt lager\n");
        Typed typed = Typed.run(
                "import",
                study,
                file,
                "--yes",
                "--json",
                "--text-column",
                "best",
                "--text-column",
                "verst",
                "--who-column",
                "kode",
                "--leave-out",
                "mail");
        assertThat(typed.status()).as(typed.err()).isZero();
        assertThat(json(typed).get("transcripts").get(0).get("voices").asInt()).isEqualTo(2);
        try (no.utsagn.app.OpenStudy open = no.utsagn.app.OpenStudy.open(study, java.time.Clock.systemUTC())) {
            assertThat(open.now().transcripts().iterator().next().text())
                    .contains("Sjefen er grei")
                    .contains("Kaldt lager")
                    .doesNotContain("@");
        }
        assertThat(Typed.run("import", study, file, "--who-column", "kode").err())
                .contains("--text-column");
    }

    @Test
    void aSignInTheNamesOfFilesMeansWhatIsSaid() throws IOException {
        Files.writeString(files.resolve("01_SPL_Nord.txt"), interview("Bra."));
        Typed typed = Typed.run(
                "import", study, files, "--yes", "--names-pattern", "{nummer}_{rolle}_{sted}", "--sign", "SPL=leder");
        assertThat(typed.status()).as(typed.err()).isZero();
        assertThat(json(Typed.run("info", study, "--json")).get("roles").toString())
                .contains("leder");
        assertThat(Typed.run("import", study, files, "--sign", "SPL=leder").err())
                .contains("--names-pattern");
    }

    @Test
    void theOpenKeyTellsWhoEarlierVoicesWere() throws IOException {
        Path first = Files.writeString(files.resolve("a.txt"), interview("Bra.").replace("K:", "Kari:"));
        assertThat(Typed.run("import", study, first, "--yes", "--speaker", "Kari=kandidat:Kari Vik")
                        .status())
                .isZero();
        Path key = folder.resolve("n.utsagnkey");
        assertThat(Typed.run("replace", study, "--key", key).status()).isZero();
        Path second = Files.writeString(
                files.resolve("b.txt"), interview("Enda bedre.").replace("K:", "Kari:"));
        Typed locked = Typed.run("import", study, second, "--dry-run");
        assertThat(locked.out()).contains("nøkkelen er låst");
        Typed opened = Typed.run("import", study, second, "--yes", "--key", key, "--json");
        assertThat(opened.status()).as(opened.err()).isZero();
        assertThat(opened.err()).isEmpty();
        assertThat(json(opened).get("newParticipants").asInt())
                .as("both are known")
                .isZero();
    }
}
