package no.utsagn.names.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.ProblemException;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {

    private static final String HEADER = "entity\tforms\tkind\treplacement\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("avgjørelser.tsv");
    }

    @Test
    void aTableGivesItsDecisionsInOrder() throws IOException {
        Files.writeString(
                file,
                "\uFEFF" + HEADER + "Kari Vik\tKari | ho  Kari|Karis\tperson\t\r\n\r\nLillevik\tLillevik\tplace\t[by]\n"
                        + "Rolf\tRolf\tperson");

        assertThat(Decisions.read(file))
                .containsExactly(
                        new Decision(
                                "Kari Vik",
                                List.of("Kari", "ho  Kari", "Karis"),
                                EntityKind.PERSON,
                                Optional.empty(),
                                2),
                        new Decision("Lillevik", List.of("Lillevik"), EntityKind.PLACE, Optional.of("[by]"), 4),
                        new Decision("Rolf", List.of("Rolf"), EntityKind.PERSON, Optional.empty(), 5));
    }

    @Test
    void columnsMayStandInAnyOrderBesideOthers() throws IOException {
        Files.writeString(file, "Kind\tmerknad\treplacement\tentity\tforms\nplace\tx\t[by]\tLillevik\tLillevik\n");

        assertThat(Decisions.read(file))
                .containsExactly(
                        new Decision("Lillevik", List.of("Lillevik"), EntityKind.PLACE, Optional.of("[by]"), 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a|b\\tKari\\tperson\\t; names.no-forms; 2",
                "Kari\\t|\\tperson\\t; names.no-forms; 2",
                "Kari\\tKari\\tmenneske\\t; names.unknown-kind; 2",
                "Vik\\tVik\\tplace\\t; names.no-replacement; 2",
                "A\\tKari\\tperson\\t[a]\\nB\\tkari\\tperson\\t[b]; names.form-twice; 3",
                "A\\tKari\\tperson\\t[a]\\na\\tKaren\\tperson\\t[b]; names.entity-twice; 3",
                "A\\tKari\\tperson\\t[søster til Kari]; names.form-in-replacement; 2",
                "A\\tVik\\tplace\\t[by]\\nB\\tKari\\tperson\\t[fra Vik]; names.form-in-replacement; 3"
            })
    void aLineThatCannotBeIsRefusedByItsNumber(String lines, String key, int line) throws IOException {
        Files.writeString(
                file, HEADER + lines.replace("\\t", "\t").replace("\\n", "\n").replace("a|b", " "));

        assertThatThrownBy(() -> Decisions.read(file))
                .hasMessage(key)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem().args()).startsWith(file.toString(), line));
    }

    @Test
    void whatIsNoTableIsRefusedForWhatItIs() throws IOException {
        refused("table.missing");
        Files.createFile(file);
        refused("table.empty");
        Files.write(file, "entity\tforms\tkind\treplacement\nBjørn\tBjørn".getBytes(StandardCharsets.ISO_8859_1));
        refused("table.not-text");
        Files.writeString(file, "entity\tforms\treplacement\n");
        refused("table.no-column");
        Files.delete(file);
        Files.createDirectory(file);
        refused("file.is-folder");
    }

    private void refused(String key) {
        assertThatThrownBy(() -> Decisions.read(file)).hasMessage(key);
    }
}
