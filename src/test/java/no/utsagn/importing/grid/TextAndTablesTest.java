package no.utsagn.importing.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.RawLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAndTablesTest {

    /** A table, its cells parted by bars. */
    private static Grid grid(String... rows) {
        List<GridRow> all = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            all.add(new GridRow(i + 1, Arrays.asList(rows[i].split("\\|", -1))));
        }
        return new Grid(all);
    }

    /** Voice, time in seconds, words; "#" before what is a heading. */
    private static List<String> shown(List<RawLine> lines) {
        return lines.stream()
                .map(line -> (line.heading() ? "#" : "") + line.voice().orElse("")
                        + line.at().map(at -> "@" + at.toSeconds()).orElse("") + "|" + line.text())
                .toList();
    }

    private static TextAndTables.Read read(Grid grid) {
        TextAndTables parts = new TextAndTables();
        parts.add(grid);
        return parts.read();
    }

    @ParameterizedTest
    @CsvSource({
        "Taler, Utsagn",
        "Hvem, Tekst",
        "Navn:, Ytring",
        "DELTAKER, Transkripsjon",
        "Speaker, Transcript",
        "Kven, Innhald",
        "Speaker name, Text",
    })
    void aHeaderTellsWhichColumnsHoldSpeech(String who, String text) {
        assertThat(shown(read(grid(who + "|" + text, "Kari|Ja.", "Ola|Nei.")).lines()))
                .containsExactly("Kari|Ja.", "Ola|Nei.");
    }

    @Test
    void theColumnsMayStandInAnyOrderWithTimes() {
        assertThat(shown(read(grid("Tekst|Tid|Taler", "Ja.|00:01:05|Kari", "Nei.||Ola"))
                        .lines()))
                .containsExactly("Kari@65|Ja.", "Ola|Nei.");
    }

    @Test
    void aRowThatNamesNobodyGoesOn() {
        Grid grid = grid("Tid|Taler|Tekst", "0:01|Kari:|Ja.", "0:09||Og så.", "0:10|Ola|", "||Nei.\nAldri.");

        assertThat(shown(read(grid).lines())).containsExactly("Kari@1|Ja.", "@9|Og så.", "Ola|Nei.", "|Aldri.");
    }

    @Test
    void aTimeMayStandBesideTheNameOrTheWords() {
        assertThat(shown(read(grid("Taler|Tekst", "Kari (00:12)|Ja.", "Ola\n00:00:13|Nei.", "Kari|[00:14] Jo."))
                        .lines()))
                .containsExactly("Kari@12|Ja.", "Ola@13|Nei.", "Kari@14|Jo.");
    }

    @Test
    void aRowOfOneCellPartsTheConversation() {
        assertThat(shown(read(grid("Taler|Tekst", "Kari|Ja.", "Tema 2", "Ola|Nei."))
                        .lines()))
                .containsExactly("Kari|Ja.", "#|Tema 2", "Ola|Nei.");
    }

    @Test
    void withoutAHeaderLabelsThatTakeTurnsAreSpeakers() {
        Grid grid = grid(
                "1|00:01|Anne|Hvordan gikk det da?",
                "2|00:04|Kari|Jo, det gikk bra.",
                "3|00:09|Anne|Og etterpå, hva da?",
                "4|00:12|Kari|Da var det slutt.");

        assertThat(shown(read(grid).lines()))
                .containsExactly(
                        "Anne@1|Hvordan gikk det da?",
                        "Kari@4|Jo, det gikk bra.",
                        "Anne@9|Og etterpå, hva da?",
                        "Kari@12|Da var det slutt.");
    }

    @Test
    void aTableOfAnythingElseKeepsTabsBetweenItsCells() {
        assertThat(shown(read(grid("Navn|Rolle", "Kari|leder", "Ola|rådgiver")).lines()))
                .containsExactly("|Navn\tRolle", "|Kari\tleder", "|Ola\trådgiver");
        assertThat(shown(read(grid("Dato|3. mai", "Sted|kontoret", "Tema|jobb")).lines()))
                .containsExactly("|Dato\t3. mai", "|Sted\tkontoret", "|Tema\tjobb");
        assertThat(shown(read(grid("Ja|en", "Nei|to", "Ja|tre", "Nei|fire")).lines()))
                .containsExactly("|Ja\ten", "|Nei\tto", "|Ja\ttre", "|Nei\tfire");
    }

    @Test
    void furtherParagraphsOfACellFollowTheirRow() {
        assertThat(grid("Kari|Ja.\nEller nei.").plain())
                .containsExactly(RawLine.paragraph("Kari\tJa.", 1), RawLine.paragraph("Eller nei.", 1));
    }

    @Test
    void columnsThatHoldSomethingElseAreNamed() {
        TextAndTables.Read read = read(grid("Nr|Taler|Tekst|Notat|Tom", "1|Kari|Ja.|ler|", "2|Ola|Nei.||"));

        assertThat(read.remarks()).containsExactly(Problem.of("import.table-columns-left-out", "Notat"));
    }

    @Test
    void whatStandsBesideATableOfSpeechIsSaidByNobody() {
        TextAndTables parts = new TextAndTables();
        parts.add(RawLine.paragraph("Intervju 3", 1));
        parts.add(grid("Taler|Tekst", "Kari|Det var en lang dag.", "Ola|Ja, det var det."));
        parts.add(RawLine.paragraph("Slutt på opptak", 9));

        assertThat(shown(parts.read().lines()))
                .containsExactly(
                        "#|Intervju 3", "Kari|Det var en lang dag.", "Ola|Ja, det var det.", "#|Slutt på opptak");
    }

    @Test
    void aSmallTableInALongTextSettlesNothing() {
        TextAndTables parts = new TextAndTables();
        parts.add(grid("Taler|Tekst", "K|kandidat", "I|intervjuer"));
        parts.add(RawLine.paragraph("I: Hvordan gikk det med deg etter at du begynte på lageret?", 9));

        assertThat(shown(parts.read().lines()))
                .containsExactly(
                        "|Taler\tTekst",
                        "|K\tkandidat",
                        "|I\tintervjuer",
                        "|I: Hvordan gikk det med deg etter at du begynte på lageret?");
    }

    @Test
    void noWordsAreShownInPassing() {
        Grid grid = grid("Taler|Tekst", "Kari|hemmelig");

        assertThat(grid).hasToString("table of 2 rows");
        assertThat(grid.rows().get(1)).hasToString("row 2 of 2 cells");
        assertThat(read(grid)).hasToString("1 lines");
        assertThat(grid.spoken(grid.columns().orElseThrow()))
                .containsExactly(
                        RawLine.paragraph("hemmelig", 2).said(Optional.of("Kari"), Optional.<Duration>empty()));
    }
}
