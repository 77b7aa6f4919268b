package no.utsagn.importing.informants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.TextLanguage;
import no.utsagn.importing.sheet.Tables;
import no.utsagn.transcript.people.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformantTableTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("informanter.csv"), text);
    }

    private InformantTable read(String text) throws IOException {
        return InformantTable.read(file(text));
    }

    private Problem refusal(String text) throws IOException {
        Path path = file(text);
        return catchThrowableOfType(ProblemException.class, () -> InformantTable.read(path))
                .problem();
    }

    @Test
    void aRowIsWhatIsKnownOfAnInformant() throws IOException {
        InformantTable table = read(
                "Nr;Navn;Rolle;Fylke;Kommune;Sak;Bransje;E-post\n5;Kari Moe;kandidat;Troms;Tromsø;A;bakeri;k@a.no\n");

        assertThat(table)
                .isEqualTo(new InformantTable(
                        folder.resolve("informanter.csv").toString(),
                        List.of(new InformantRow(
                                2,
                                List.of("5", "Kari Moe"),
                                Optional.of("Kari Moe"),
                                Optional.of("kandidat"),
                                Optional.of("Troms"),
                                Optional.of("A"),
                                new Attributes(Map.of("kommune", "Tromsø", "bransje", "bakeri")))),
                        List.of(Problem.of("import.survey-columns-left-out", "E-post"))));
    }

    @Test
    void aWorkbookIsReadToo() throws IOException {
        Path path = folder.resolve("informanter.xlsx");
        byte[] book = Tables.workbook(sheets ->
                Tables.fill(sheets.createSheet(), new String[] {"informant", "alder"}, new String[] {"K1", "34"}));
        Files.write(path, book);

        assertThat(InformantTable.read(path).rows())
                .containsExactly(new InformantRow(
                        2,
                        List.of("K1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Attributes(Map.of("alder", "34"))));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2",
        "05., 2",
        "Informant 5, 2",
        "kari moe, 2",
        "KARI  MOE., 2",
        "Int05_stedA_2026-10-06.docx, 2",
        "Int 6.txt, 3",
        "K7, 4",
        "k 07, 4",
        "fg1.docx, 5",
    })
    void somebodyIsFoundHoweverTheyAreCalled(String called, int row) throws IOException {
        InformantTable table = read("nr;navn;fil\n5;Kari Moe;\n6;Ola Li;\nK7;;\n;;fg1.docx\n");

        assertThat(table.find(called).map(InformantRow::number)).contains(row);
    }

    @ParameterizedTest
    @CsvSource({"7", "Kari", "''", "Intervjuer", "2026", "Int55_sted5"})
    void whoIsNotInTheTableIsNotFound(String called) throws IOException {
        assertThat(read("nr;navn\n5;Kari Moe\n6;Ola Li\nK7;\n").find(called)).isEmpty();
    }

    @Test
    void theRoleOfALabelDecidesBetweenRowsOfOneNumber() throws IOException {
        InformantTable table = read("nr;rolle;alder\n5;kandidat;30\n5;arbeidsgiver;40\n6;kandidat;50\n");

        assertThat(table.find("Kandidat 5").map(InformantRow::number)).contains(2);
        assertThat(table.find("AG5").map(InformantRow::number)).contains(3);
        assertThat(table.find("5")).isEmpty();
        assertThat(table.find("Arbeidsgiver 6")).as("the row is another's").isEmpty();
    }

    @Test
    void theKeyMayBeSaid() throws IOException {
        Path path = file("sted;kallenavn\nA;Ugla\nB;Reven\n");

        assertThat(InformantTable.read(path, Optional.of("Kallenavn"))
                        .find("ugla")
                        .flatMap(InformantRow::site))
                .contains("A");
        assertThat(catchThrowableOfType(ProblemException.class, () -> InformantTable.read(path, Optional.of("nr")))
                        .problem())
                .isEqualTo(Problem.of("import.sheet-no-column", path.toString(), "nr"));
    }

    @Test
    void whatFitsNobodyIsSaidOnBothSides() throws IOException {
        InformantTable table = read("nr;alder\n1;30\n2;40\n3;50\n");

        InformantMatches matches = table.match(List.of("I", "Informant 1", "3", "Informant 1"));

        assertThat(matches)
                .isEqualTo(new InformantMatches(
                        table.file(),
                        Map.of(
                                "Informant 1",
                                table.rows().get(0),
                                "3",
                                table.rows().get(2)),
                        List.of("I"),
                        List.of(table.rows().get(1))));
        assertThat(matches.remarks())
                .containsExactly(
                        Problem.of("import.informants-no-voice", table.file(), 3),
                        Problem.of("import.informants-no-row", table.file(), 1));
    }

    @Test
    void aWrongTableIsRefusedWithFileAndLine() throws IOException {
        String file = folder.resolve("informanter.csv").toString();

        assertThat(refusal("alder;bransje\n30;bakeri\n")).isEqualTo(Problem.of("import.informants-no-key", file));
        assertThat(refusal("nr;alder\n1;30\n;40\n")).isEqualTo(Problem.of("import.informants-no-one", file, 3, "nr"));
        assertThat(refusal("nr;alder\n1;30\n01.;40\n")).isEqualTo(Problem.of("import.informants-twice", file, 3, 2));
        for (TextLanguage language : TextLanguage.values()) {
            assertThat(Messages.in(language).text(refusal("nr;alder\n1;30\n;40\n")))
                    .contains(file, "3", "nr");
        }
    }

    @Test
    void showsNothingOfThePeople() throws IOException {
        InformantTable table = read("navn;alder\nKari;30\n");

        assertThat(table).hasToString("informant table of 1 rows");
        assertThat(table.rows().get(0)).hasToString("informant in row 2");
        assertThat(table.match(List.of("Kari"))).hasToString("matches of 1 rows");
        assertThat(Called.of("Kari")).hasToString("name of 4");
    }
}
