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
}
