package no.utsagn.ui.settings.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyPlacesTest {

    private static final UUID STUDY = new UUID(1, 2);
    private static final Path PLACE = Path.of("/media/å b/nøkkel = min.utsagnkey");

    @TempDir
    private Path folder;

    @Test
    void whereAKeyLiesIsKnownToTheNextWindow() {
        new KeyPlaces(folder.resolve("ny")).remember(STUDY, PLACE);
        KeyPlaces next = new KeyPlaces(folder.resolve("ny"));
        assertThat(next.of(STUDY)).contains(PLACE);
        assertThat(next.of(new UUID(3, 4))).isEmpty();
    }

    @Test
    void aPlaceCanBeForgotten() {
        KeyPlaces places = new KeyPlaces(folder);
        places.remember(STUDY, PLACE);
        places.forget(STUDY);
        assertThat(places.of(STUDY)).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadCountsAsNone() throws Exception {
        Files.writeString(folder.resolve("keys.properties"), STUDY + "=\\u00zz");
        assertThat(new KeyPlaces(folder).of(STUDY)).isEmpty();
    }

    @Test
    void thatItCannotBeWrittenStopsNobody() throws Exception {
        Path taken = Files.createFile(folder.resolve("opptatt"));
        KeyPlaces places = new KeyPlaces(taken);
        places.remember(STUDY, PLACE);
        assertThat(places.of(STUDY)).isEmpty();
    }
}
