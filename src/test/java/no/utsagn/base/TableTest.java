package no.utsagn.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("tabell.tsv"), text);
    }

    @Test
    void linesAreReadByTheNamesOfTheirColumns() throws IOException {
        Table table = Table.read(
                file("\uFEFFFile\tCode\r\n# merknad\r\n\r\na.txt\t Tillit > Tid \r\nb.txt\r\n"), List.of("file"));
        assertThat(table.columns()).containsExactly("file", "code");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4, 5);
        assertThat(table.rows().get(0).get("code")).isEqualTo("Tillit > Tid");
        assertThat(table.rows().get(1).get("code")).isEmpty();
        assertThat(table.rows().get(0)).hasToString("Row 4");
    }

    @Test
    void whatIsWrongIsNamedWithFileAndLine() throws IOException {
        assertRefused(file("file\nx\ty\n"), "table.too-many-cells", 2);
        assertRefused(file("navn\nx\n"), "table.no-column", "file");
        assertRefused(file("\n \n"), "table.empty");
        assertRefused(folder.resolve("mangler.tsv"), "table.missing");
        assertRefused(folder, "file.is-folder");
        Path latin = Files.write(folder.resolve("latin.tsv"), "file\nblåbær\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(latin, "table.not-text");
    }

    private static void assertRefused(Path file, String key, Object... args) {
        assertThatThrownBy(() -> Table.read(file, List.of("file")))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().key()).isEqualTo(key);
                    assertThat(e.problem().args()).startsWith(file.toString()).containsAll(List.of(args));
                });
    }
}
