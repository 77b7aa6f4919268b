package no.utsagn.ui.code.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private SplitModel model;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        model = new SplitModel(Messages.in(TextLanguage.BOKMAAL), desk, Desks.code(desk, "Tillit"));
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void walksThePassagesAndChangesNothingBeforeTheEnd() {
        Study before = open.now();
        assertThat(model.words()).isEqualTo("Det gikk bra.");
        assertThat(model.source()).isEqualTo("Intervju 1 · Kari");
        model.add(" Utfall ");
        model.send(1);
        assertThat(model.at()).isEqualTo(1);
        model.send(0);
        model.step(-1);
        assertThat(model.here()).contains(1);
        model.stay();
        assertThat(model.sent() + " " + model.sentTo(0)).isEqualTo("1 1");
        assertThat(open.now()).isSameAs(before);
        model.step(-1);
        model.send(1);
        assertThat(model.split()).isEqualTo("Delte «Tillit»: 2 passasjer til 2 koder, ingen ble igjen.");
        assertThat(open.now().codebook().inTreeOrder())
                .extracting(c -> c.name())
                .containsExactly("Tillit", "Tid", "Utfall");
        open.undo();
        assertThat(open.now().codings()).isEqualTo(before.codings());
    }

    @Test
    void aPartThatIsNotThereDoesNothing() {
        model.send(5);
        assertThat(model.at() + model.sent()).isZero();
    }

    @Test
    void aNameIsRefusedAtOnce() {
        assertThatThrownBy(() -> model.add("tid")).hasMessage("codebook.name-taken");
        assertThatThrownBy(() -> model.add(" ")).hasMessage("code.name-blank");
        for (int i = 2; i <= 9; i++) {
            model.add("Del " + i);
        }
        assertThatThrownBy(() -> model.add("Del 10")).hasMessage("code.split-full");
    }
}
