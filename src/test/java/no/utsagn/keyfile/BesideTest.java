package no.utsagn.keyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideTest {

    @TempDir
    private Path folder;

    @Test
    void aKeyInTheFolderOfTheStudyIsWarnedOf() throws IOException {
        Path study = folder.resolve("studie.utsagn");
        assertThat(Beside.warns(folder.resolve("n.utsagnkey"), study)).isTrue();
        Files.createFile(study);
        assertThat(Beside.warns(folder.resolve("n.utsagnkey"), study)).isTrue();
        assertThat(Beside.warns(folder.resolve("x/../n.utsagnkey"), study)).isTrue();
    }

    @Test
    void aKeyElsewhereIsNot() throws IOException {
        Path other = Files.createDirectory(folder.resolve("hemmelig"));
        assertThat(Beside.warns(other.resolve("n.utsagnkey"), folder.resolve("studie.utsagn")))
                .isFalse();
    }

    @Test
    void aLinkDoesNotHideThatTheyLieTogether() throws IOException {
        Path real = Files.createDirectory(folder.resolve("mappe"));
        Path link = Files.createSymbolicLink(folder.resolve("lenke"), real);
        assertThat(Beside.warns(link.resolve("n.utsagnkey"), real.resolve("studie.utsagn")))
                .isTrue();
    }
}
