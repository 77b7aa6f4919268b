package no.utsagn.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.sheet.Sheet.Row;
import no.utsagn.importing.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private static Sheet read(String text) {
        return Sheets.read(Tables.text("svar.csv", text));
    }

    private static Problem refusal(String text) {
        return catchThrowableOfType(ProblemException.class, () -> read(text)).problem();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void findsOutWhatSeparatesTheCells(String sign) {
        Sheet sheet = read("nr,alder,svar\n1,34,Ja\n2,51,Nei\n".replace(",", sign));

        assertThat(sheet)
                .isEqualTo(new Sheet(
                        sign.equals("\t") ? "tsv" : "csv",
                        Optional.empty(),
                        Optional.of("UTF-8"),
                        Optional.of(sign.charAt(0)),
                        List.of("nr", "alder", "svar"),
                        List.of(new Row(2, List.of("1", "34", "Ja")), new Row(3, List.of("2", "51", "Nei"))),
                        List.of()));
    }

    @Test
    void commasInTheTextAndInNumbersAreNoSeparators() {
        Sheet sheet = read("nr;vekt;svar\n1;1,5;Ja, og nei\n2;2,5;Vel, altså, nei, da\n");

        assertThat(sheet.rows().get(1).cells()).containsExactly("2", "2,5", "Vel, altså, nei, da");
    }

    @Test
    void aQuotedCellMayHoldSeparatorsQuotesAndLineBreaks() {
        Sheet sheet = read("nr;svar\r\n1;\"Hun sa \"\"nei\"\";\r\n\r\nså gikk hun.\"\r\n2;Ja\r\n");

        assertThat(sheet.rows())
                .containsExactly(
                        new Row(2, List.of("1", "Hun sa \"nei\";\n\nså gikk hun.")), new Row(5, List.of("2", "Ja")));
    }

    @Test
    void theLineThatNamesTheSeparatorIsBelievedAndCounted() {
        Sheet sheet = read("sep=|\nnr|svar;a;b\n1|Ja;a;b\n");

        assertThat(sheet.header()).containsExactly("nr", "svar;a;b");
        assertThat(sheet.rows()).containsExactly(new Row(3, List.of("1", "Ja;a;b")));
    }

    @Test
    void oneColumnOfSentencesHasNoSeparator() {
        Sheet sheet = read("Hva er bra?\nAlt, egentlig\nIngenting; eller jo, litt\n\"Ja,\nkanskje\"\n");

        assertThat(sheet.delimiter()).isEmpty();
        assertThat(sheet.rows())
                .containsExactly(
                        new Row(2, List.of("Alt, egentlig")),
                        new Row(3, List.of("Ingenting; eller jo, litt")),
                        new Row(4, List.of("Ja,\nkanskje")));
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "UTF-16LE", "UTF-8"})
    void theCharacterSetIsFoundOut(String charset) {
        String text =
                "nr;svar\n1;Før var det jo ikke så ille, det må jeg si, på avdelingen her\n2;Å ja, nå vet jeg det\n";
        byte[] bytes = text.getBytes(Charset.forName(charset));

        Sheet sheet = Sheets.read(SourceFile.of(Path.of("svar.csv"), bytes));

        assertThat(sheet.rows().get(1).cells()).containsExactly("2", "Å ja, nå vet jeg det");
        assertThat(sheet.encoding()).contains(charset);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        Sheet sheet = read("\uFEFFnr;svar\n1;Ja\n");

        assertThat(sheet.header()).containsExactly("nr", "svar");
        assertThat(sheet.remarks()).containsExactly(Problem.of("import.bom-removed"));
    }

    @Test
    void blankRowsAndColumnsAreNotThere() {
        Sheet sheet = read("nr;;svar;\n1;;Ja;\n;;;\n\n2;;Nei;\n");

        assertThat(sheet.header()).containsExactly("nr", "svar");
        assertThat(sheet.rows()).containsExactly(new Row(2, List.of("1", "Ja")), new Row(5, List.of("2", "Nei")));
    }

    @Test
    void titlesBeforeTheHeaderAreLeftOutAndSaid() {
        Sheet sheet = read("Undersøkelsen;;\nHøst 26;;\nnr;alder;svar\n1;34;Ja\n");

        assertThat(sheet.header()).containsExactly("nr", "alder", "svar");
        assertThat(sheet.remarks()).containsExactly(Problem.of("import.sheet-titles-left-out", 2));
    }

    @Test
    void columnsWithoutANameOrWithAUsedOneAreGivenOne() {
        Sheet sheet = read("nr;Kommentar;;kommentar.;Kommentar (2)\n1;a;b;c;d\n");

        assertThat(sheet.header()).containsExactly("nr", "Kommentar", "C", "kommentar. (3)", "Kommentar (2)");
        assertThat(sheet.remarks())
                .containsExactly(
                        Problem.of("import.sheet-columns-unnamed", "C"),
                        Problem.of("import.sheet-columns-repeated", "kommentar. (3)"));
        assertThat(sheet.column("KOMMENTAR")).hasValue(1);
        assertThat(sheet.column("navn")).isEmpty();
    }

    @Test
    void whatARowLacksAtItsEndWasEmpty() {
        assertThat(read("nr;a;b;c\n1;x;y;z\n2;x\n3;x;y;z;;\n").rows().stream().map(Row::cells))
                .containsExactly(List.of("1", "x", "y", "z"), List.of("2", "x", "", ""), List.of("3", "x", "y", "z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nr;a;b\\n1;x;y\\n2;x;y;z\\n3;x;y\\n4;x;y|3|4",
                "nr;a;b\\n1;x;y\\n2;x;Jeg\\nog du\\n3;x;y\\n4;x;y|4|1",
                "nr;a;b\\n1;x;y\\n2;Jeg\\nog;du\\n3;x;y\\n4;x;y\\n5;x;y\\n6;x;y|4|2",
            })
    void aTornRowIsNamedByItsLine(String text, int line, int cells) {
        assertThat(refusal(text.replace("\\n", "\n")))
                .isEqualTo(Problem.of("import.sheet-ragged", Path.of("mappe", "svar.csv") + "", line, cells, 3));
    }

    @Test
    void aQuoteThatIsNotClosedIsNamedByItsLine() {
        Problem problem = refusal("nr;svar\n1;Ja\n2;\"Nei\" sa hun\n3;Ja\n");

        assertThat(problem.key()).isEqualTo("import.sheet-quote");
        assertThat(problem.args().get(1)).isEqualTo(3);
    }

    @Test
    void tenThousandColumnsAreReadAndFarTooManyCellsAreNot() {
        String wide = "k;".repeat(10_000) + "\n";
        assertThat(read(wide + "1;".repeat(10_000) + "\n").header()).hasSize(10_000);

        assertThat(refusal(wide + wide.repeat(Bounds.MAX_CELLS / 10_000)).key()).isEqualTo("import.sheet-too-large");
    }

    @Test
    void halfAMillionRowsAreRefusedBeforeTheyFillTheMemory() {
        assertThat(refusal("nr;svar\n" + "1;Ja\n".repeat(500_000)).key()).isEqualTo("import.sheet-too-large");
    }

    @Test
    void showsNothingOfWhatItHolds() {
        Sheet sheet = read("navn;svar\nKari;Ja\n");

        assertThat(sheet).hasToString("csv of 1 rows and 2 columns");
        assertThat(sheet.rows().get(0)).hasToString("row 2");
        assertThat(new RawRow(3, List.of("Kari"))).hasToString("row 3");
        assertThat(CsvSheet.of(Tables.text("a.csv", "a;b\n")).orElseThrow()).hasToString("text table of 4 characters");
    }

    @Test
    void aTextOfSignsThatNobodySeesIsEmpty() {
        assertThat(refusal("\u00AD\u200B\u00AD").key()).isEqualTo("import.empty");
    }
}
