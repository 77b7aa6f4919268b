package no.utsagn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupNamesTest {

    private static final Instant AT = Instant.parse("2026-05-04T12:00:00.007Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"studie.utsagn", "uten endelse", "a.b (1) [2].utsagn", "2026-05-04.utsagn", "æ+?.utsagn"})
    void theTimeIsReadFromTheName(String name) {
        BackupNames names = new BackupNames(folder.resolve(name));
        assertThat(names.at(names.file(AT))).isEqualTo(AT);
        assertThat(names.requireOwn(names.file(AT))).isEqualTo(names.file(AT));
    }

    @Test
    void aNameSaysTheMomentInAWayThatEveryFileSystemTakes() {
        assertThat(new BackupNames(folder.resolve("studie.utsagn")).file(AT))
                .isEqualTo(folder.resolve("studie-sikkerhetskopier/studie 2026-05-04T12-00-00.007Z.utsagn"));
    }

    @Test
    void filesOfAnotherStudyInTheFolderAreNotOurs() throws Exception {
        BackupNames names = new BackupNames(folder.resolve("a.utsagn"));
        Files.createDirectory(names.folder());
        Path strange = Files.createFile(names.folder().resolve("b 2026-05-04T12-00-00.007Z.utsagn"));
        Path ours = Files.createFile(names.file(AT));
        assertThat(names.files()).containsExactly(ours);
        assertThatThrownBy(() -> names.requireOwn(strange)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> names.at(strange)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAFolderThereAreNone() {
        assertThat(new BackupNames(folder.resolve("a.utsagn")).files()).isEmpty();
    }
}
