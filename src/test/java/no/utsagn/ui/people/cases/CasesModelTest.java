package no.utsagn.ui.people.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.ProblemException;
import no.utsagn.coding.Case;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.people.cases.CasesModel.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private CasesModel model;

    @BeforeEach
    void openDesk() {
        open = Desks.open(folder);
        model = new CasesModel(Desks.model(open));
        model.create("Sak 2");
        model.create("Sak 10");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Member other(String typed) {
        return model.others(typed).get(0);
    }

    @Test
    void casesStandByNameAndANewOneIsChosen() {
        assertThat(model.cases().get().stream().map(Case::name)).containsExactly("Sak 2", "Sak 10");
        assertThat(model.theCase().orElseThrow().name()).isEqualTo("Sak 10");
    }

    @Test
    void whoIsPutInIsNoLongerOffered() {
        Member kari = other("kari");
        assertThat(kari.called()).isEqualTo("Kandidat (Kari)");
        model.put(kari.id());
        assertThat(model.members(model.theCase().orElseThrow())).containsExactly(kari);
        assertThat(model.others("kari")).isEmpty();
        model.takeOut(kari.id());
        assertThat(model.members(model.theCase().orElseThrow())).isEmpty();
    }

    @Test
    void isRenamedInPlaceButNotAsAnother() {
        Case chosen = model.theCase().orElseThrow();
        model.rename(chosen.id(), "Sak 1");
        assertThat(model.cases().get().stream().map(Case::name)).containsExactly("Sak 1", "Sak 2");
        assertThatThrownBy(() -> model.rename(chosen.id(), "sak 2")).isInstanceOf(ProblemException.class);
    }

    @Test
    void anotherIsChosenWhenTheChosenOneGoes() {
        model.remove();
        assertThat(model.theCase().orElseThrow().name()).isEqualTo("Sak 2");
        model.remove();
        assertThat(model.theCase()).isEmpty();
        model.remove();
        open.undo();
        assertThat(model.cases().get().stream().map(Case::name)).containsExactly("Sak 2");
    }
}
