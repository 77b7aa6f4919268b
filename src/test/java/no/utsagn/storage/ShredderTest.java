package no.utsagn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShredderTest {

    @TempDir
    Path folder;

    /** A second name for the same bytes shows what became of them. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 200_001})
    void allBytesAreOverwrittenBeforeTheFileGoes(int size) throws Exception {
        byte[] bytes = new byte[size];
        java.util.Arrays.fill(bytes, (byte) 'K');
        Path file = Files.write(folder.resolve("a"), bytes);
        Path same = Files.createLink(folder.resolve("b"), file);
        Shredder.delete(file);
        assertThat(file).doesNotExist();
        assertThat(Files.readAllBytes(same)).isEqualTo(new byte[size]);
    }

    @Test
    void whatIsNotThereIsGoneAlready() {
        Shredder.delete(folder.resolve("ingen"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatStaysIsTold() throws Exception {
        Path full = Files.createDirectory(folder.resolve("mappe"));
        Files.createFile(full.resolve("a"));
        assertThatThrownBy(() -> Shredder.delete(full)).hasMessage("storage.backup-stays");
    }
}
