package no.utsagn.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.utsagn.ui.settings.RecentStudies;
import no.utsagn.ui.settings.RecentStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartModelTest {

    @TempDir
    Path folder;

    private static RecentStudy study(Path path) {
        return new RecentStudy(
                path, "Studie", Instant.EPOCH, new RecentStudy.Figures(1, 2, 3, 0.5, RecentStudy.Names.UNKNOWN));
    }

    @Test
    void tellsWhichStudiesAreWhereTheyWere() throws Exception {
        RecentStudies recent = new RecentStudies(folder);
        Path here = Files.createFile(folder.resolve("her.utsagn"));
        Path gone = folder.resolve("borte.utsagn");
        recent.remember(study(gone));
        recent.remember(study(here));
        StartModel model = new StartModel(recent);
        assertThat(model.cards().get())
                .containsExactly(
                        new StartModel.Card(study(here), true, false), new StartModel.Card(study(gone), false, false));
        model.forget(gone);
        assertThat(model.cards().get()).containsExactly(new StartModel.Card(study(here), true, false));
        assertThat(new StartModel(recent).cards().get()).hasSize(1);
    }

    @Test
    void tellsOfAKeyThatLiesBesideItsStudy() throws Exception {
        RecentStudies recent = new RecentStudies(folder.resolve("config"));
        Path here = Files.createFile(folder.resolve("her.utsagn"));
        recent.remember(study(here));
        Files.createFile(folder.resolve("her.utsagnkey"));
        assertThat(new StartModel(recent).cards().get()).containsExactly(new StartModel.Card(study(here), true, true));
    }
}
