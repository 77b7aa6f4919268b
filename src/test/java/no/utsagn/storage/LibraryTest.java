package no.utsagn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import no.utsagn.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite is unpacked into the folder of temporary files before it can run. */
class LibraryTest {

    @TempDir
    Path folder;

    /** Opens a study and says what came of it. */
    static final class Opener {

        private Opener() {}

        public static void main(String[] args) {
            try (StudyFile kept = StudyFile.open(Path.of(args[0]))) {
                System.out.println("opened " + kept.audit().size());
            } catch (ProblemException e) {
                System.out.println(e.getMessage() + " " + e.problem().args());
            }
        }
    }

    @Test
    void aFolderThatDoesNotTakeItIsNamed() throws Exception {
        Path missing = folder.resolve("finnes ikke");
        Process child = Child.start(Opener.class, Kept.file(folder), "-Djava.io.tmpdir=" + missing);
        try (BufferedReader said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo("storage.native-library [" + missing + "]");
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
