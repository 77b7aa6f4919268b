package no.utsagn.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.transcript.people.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTableTest {

    private static final String HEADER = "file\tlabel\tparticipant\trole\tsite\tcase\tattributes\n";

    @TempDir
    private Path folder;

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("speakers.tsv"), text);
    }

    private Problem refusal(String text) throws IOException {
        Path path = table(text);
        return catchThrowableOfType(ProblemException.class, () -> MappingTable.read(path))
                .problem();
    }

    private static SpeakerRow row(String file, String label, String name, String role) {
        return new SpeakerRow(
                Optional.of(file).filter(f -> !f.isEmpty()),
                label,
                Optional.of(name).filter(n -> !n.isEmpty()),
                role,
                Optional.empty(),
                Optional.empty(),
                Attributes.none());
    }

    @Test
    void everyColumnIsRead() throws IOException {
        MappingTable read = MappingTable.read(table(HEADER
                + "a.txt\tK\tKari Moe\tkandidat\tteam 1\tsak A\tbransje=bakeri; kjønn=kvinne\n"
                + "a.txt\tI\t\tintervjuer\n"));

        assertThat(read.rows())
                .containsExactly(
                        new SpeakerRow(
                                Optional.of("a.txt"),
                                "K",
                                Optional.of("Kari Moe"),
                                "kandidat",
                                Optional.of("team 1"),
                                Optional.of("sak A"),
                                new Attributes(Map.of("bransje", "bakeri", "kjønn", "kvinne"))),
                        row("a.txt", "I", "", "intervjuer"));
    }

    @Test
    void onlyLabelAndRoleMustBeThere() throws IOException {
        assertThat(MappingTable.read(table("role\tlabel\nintervjuer\tI\n")).rows())
                .containsExactly(row("", "I", "", "intervjuer"));
    }

    @Test
    void aRowForTheFileGoesBeforeOneForAllFiles() {
        MappingTable table = new MappingTable(List.of(
                row("", "Int.", "", "intervjuer"),
                row("A.txt", "INT", "", "moderator"),
                row("b.txt", "K", "", "kandidat")));

        assertThat(table.find("a.txt", "int")).map(SpeakerRow::role).contains("moderator");
        assertThat(table.find("b.txt", "int")).map(SpeakerRow::role).contains("intervjuer");
        assertThat(table.find("a.txt", "K")).isEmpty();
        assertThat(table.rowsFor("B.TXT")).containsExactly(row("b.txt", "K", "", "kandidat"));
    }

    @Test
    void optionsGoBeforeTheTable() {
        MappingTable options = MappingTable.ofPairs(List.of("K=kandidat"));
        MappingTable table = new MappingTable(List.of(row("", "K", "", "deltaker"), row("", "I", "", "intervjuer")));

        assertThat(options.before(table).find("a.txt", "K"))
                .map(SpeakerRow::role)
                .contains("kandidat");
        assertThat(options.before(table).find("a.txt", "I"))
                .map(SpeakerRow::role)
                .contains("intervjuer");
        assertThat(MappingTable.none().find("a.txt", "K")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I=intervjuer | I | intervjuer | ''",
                "Kari = kandidat : Kari Moe | Kari | kandidat | Kari Moe",
                "K=kandidat:Kari: hun | K | kandidat | Kari: hun",
            })
    void pairsAreReadAsCommandsTakeThem(String pair, String label, String role, String name) {
        assertThat(MappingTable.ofPairs(List.of(pair)).rows()).containsExactly(row("", label, name, role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "=intervjuer", "I=", "I=:Kari", "I=intervjuer:"})
    void otherPairsAreRefused(String pair) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> MappingTable.ofPairs(List.of(pair)))
                        .problem())
                .isEqualTo(Problem.of("import.speaker-pair", pair));
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt#K##, import.table-cell-empty",
        "a.txt###kandidat, import.table-cell-empty",
        "a.txt#K##kandidat###bakeri, import.table-attributes",
        "a.txt#K##kandidat###=bakeri, import.table-attributes",
        "a.txt#K##kandidat###a=b; a=c, import.table-attributes",
        "A.TXT#i.##kandidat, import.table-voice-twice",
        "a.txt#K##kandidat####, table.too-many-cells",
    })
    void aWrongRowIsRefusedWithItsLine(String row, String key) throws IOException {
        Problem refusal = refusal(HEADER + "\na.txt\tI\t\tintervjuer\n" + row.replace('#', '\t') + "\n");

        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.args()).startsWith(folder.resolve("speakers.tsv").toString(), 4);
    }

    @Test
    void wrongColumnsAreRefused() throws IOException {
        String name = folder.resolve("speakers.tsv").toString();

        assertThat(refusal("label\trole\tfarge\nI\tx\ty\n"))
                .isEqualTo(Problem.of("import.table-column-unknown", name, "farge"));
        assertThat(refusal("label\trole\tlabel\nI\tx\ty\n"))
                .isEqualTo(Problem.of("import.table-column-unknown", name, "label"));
        assertThat(refusal("label\nI\n").key()).isEqualTo("table.no-column");
    }

    @Test
    void aStarIsForEveryVoiceWithoutARowOfItsOwn() throws IOException {
        MappingTable read = MappingTable.read(table("file\tlabel\trole\na.txt\t*\tdeltaker\n\tI\tintervjuer\n"));

        assertThat(read.find("A.txt", "Kari").map(SpeakerRow::role)).contains("deltaker");
        assertThat(read.find("a.txt", "I.").map(SpeakerRow::role)).contains("intervjuer");
        assertThat(read.find("b.txt", "Kari")).isEmpty();
        assertThat(read.rowsFor("a.txt")).as("a star names no voice").isEmpty();
    }

    @Test
    void namesAreNotShown() {
        SpeakerRow row = row("kari.txt", "Kari", "Kari Moe", "kandidat");

        assertThat(row).hasToString("speaker row with role kandidat");
        assertThat(new MappingTable(List.of(row))).hasToString("mapping table of 1 rows");
    }
}
