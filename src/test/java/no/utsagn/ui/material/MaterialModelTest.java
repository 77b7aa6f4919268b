package no.utsagn.ui.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaterialModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private MaterialModel model;

    @BeforeEach
    void openStudy() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        model = new MaterialModel(desk, new Counts());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void nothingIsCountedBeforeSomebodyLooks() {
        assertThat(model.rows().get()).isEmpty();
    }

    @Test
    void everyTranscriptIsARowWithItsFigures() {
        model.shown(true);

        assertThat(model.rows().get()).extracting(MaterialRow::title).containsExactly("Intervju 1", "Intervju 2");
        MaterialRow first = model.rows().get().get(0);
        assertThat(first.turns()).isEqualTo(2);
        assertThat(first.people()).isEqualTo(1);
        assertThat(first.codings()).isEqualTo(2);
        assertThat(first.coverage().words()).isEqualTo(7);
    }

    @Test
    void theOpenTranscriptIsChosenAndItsVoicesAreTold() {
        desk.transcript().set(Optional.of(Desks.transcript(desk, "Intervju 2").id()));

        model.shown(true);

        assertThat(model.transcript()).contains(Desks.transcript(desk, "Intervju 2"));
        assertThat(model.voices())
                .filteredOn(VoiceRow::informant)
                .extracting(VoiceRow::role, VoiceRow::turns, VoiceRow::words)
                .containsExactly(tuple(Optional.of("arbeidsgiver"), 1, 7));
    }
}
