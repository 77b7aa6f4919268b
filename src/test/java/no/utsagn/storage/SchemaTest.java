package no.utsagn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.utsagn.base.ProblemException;
import no.utsagn.storage.row.Table;
import no.utsagn.storage.table.StudyTables;
import no.utsagn.study.Study;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    private static final Schema LATER =
            new Schema(List.of("V1.sql", "V2.sql", "V3.sql", "V4.sql", "V5.sql", "later.sql"));
    private static final Schema BROKEN =
            new Schema(List.of("V1.sql", "V2.sql", "V3.sql", "V4.sql", "V5.sql", "broken.sql"));

    @TempDir
    Path folder;

    private static Set<String> tables(Handle handle) {
        return new TreeSet<>(handle.createQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")
                .mapTo(String.class)
                .list());
    }

    @Test
    void theScriptsMakeTheTablesThatTheProgramKnows() {
        try (Handle handle = SqliteDialect.connect(Kept.file(folder), 0)) {
            assertThat(SqliteDialect.version(handle)).isEqualTo(5);
            assertThat(tables(handle))
                    .isEqualTo(new TreeSet<>(
                            StudyTables.ALL.stream().map(Table::name).toList()));
        }
    }

    @Test
    void anOlderFileIsBroughtUpToDateAfterABackup() {
        Path file = Kept.file(folder);
        Map<String, String> before = Kept.bytes(folder);
        try (Handle handle = Opening.open(file, LATER)) {
            assertThat(SqliteDialect.version(handle)).isEqualTo(6);
            assertThat(handle.createQuery("SELECT words FROM later")
                            .mapTo(String.class)
                            .list())
                    .containsExactly("Prøvestudie");
        }
        List<Path> backups = new BackupNames(file).files();
        assertThat(backups).hasSize(1);
        try (StudyFile old = StudyFile.open(backups.get(0))) {
            assertThat(old.read().facts().title()).isEqualTo("Prøvestudie");
        }
        assertThat(before).hasSize(1);
        try (Handle again = Opening.open(file, LATER)) {
            assertThat(new BackupNames(file).files()).hasSize(1);
            assertThat(SqliteDialect.version(again)).isEqualTo(6);
        }
    }

    @Test
    void aMigrationThatFailsChangesNothing() {
        Path file = Kept.file(folder);
        assertThatThrownBy(() -> Opening.open(file, BROKEN)).isInstanceOf(ProblemException.class);
        try (StudyFile kept = StudyFile.open(file)) {
            Study study = kept.read();
            assertThat(study.facts().title()).isEqualTo("Prøvestudie");
            assertThat(kept.<Set<String>>with(SchemaTest::tables)).doesNotContain("half_made");
        }
    }

    @Test
    void anEarlierProgramRefusesTheFileThen() {
        Path file = Kept.file(folder);
        Opening.open(file, LATER).close();
        assertThatThrownBy(() -> StudyFile.open(file)).hasMessage("storage.later-version");
    }
}
