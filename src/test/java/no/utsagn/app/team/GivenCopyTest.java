package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenCopyTest {

    @TempDir
    private Path folder;

    @Test
    void whoHasACopyIsKnownByNameOnceItWasMerged() {
        try (TwoCopies two = new TwoCopies(folder)) {
            assertThat(GivenCopy.of(two.ours)).extracting(GivenCopy::coder).containsExactly(Optional.empty());
            new GiveCopy(two.ours).to(folder.resolve("Eirik igjen.utsagn"), "Eirik", false);
            assertThat(GivenCopy.of(two.ours))
                    .as("two copies for one are by one")
                    .hasSize(1);
            two.merge(Answers.none());
            Coder eirik = two.ours.now().coders().stream()
                    .filter(coder -> coder.name().equals("Eirik"))
                    .findFirst()
                    .orElseThrow();
            new GiveCopy(two.ours).to(folder.resolve("Berit.utsagn"), "Berit", true);
            assertThat(GivenCopy.of(two.ours))
                    .extracting(GivenCopy::coder)
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(eirik));
        }
    }
}
