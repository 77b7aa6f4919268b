package no.utsagn.ui.people.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.ProblemException;
import no.utsagn.transcript.people.LabelScheme.Kind;
import no.utsagn.transcript.people.Role;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private RoleModel model;

    @BeforeEach
    void openDesk() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        model = new RoleModel(desk);
        model.chosen().set(desk.study().get().people().roleCalled("kandidat").map(Role::id));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void nothingIsChangedBeforeItIsSaved() {
        model.synonyms().set("arbeidssøker , , deltager");
        assertThat(model.changed()).isTrue();
        assertThat(model.role().orElseThrow().synonyms()).isEmpty();
        model.save();
        assertThat(model.role().orElseThrow().synonyms()).isEqualTo(List.of("arbeidssøker", "deltager"));
        assertThat(model.changed()).isFalse();
        open.undo();
        assertThat(model.synonyms().get()).isEmpty();
    }

    @Test
    void whatIsDiscardedIsAsBefore() {
        model.singular().set("x");
        model.discard();
        assertThat(model.singular().get()).isEqualTo("kandidat");
        model.singular().set(" ");
        assertThat(model.written()).isEqualTo(Optional.empty());
        assertThatThrownBy(model::save).isInstanceOf(ProblemException.class);
    }

    @Test
    void theLabelIsShownAsItWouldBe() {
        assertThat(model.example()).isEqualTo("Kandidat 5");
        model.kind().set(Kind.LETTER);
        assertThat(model.example()).isEqualTo("Kandidat C");
        model.kind().set(Kind.SITE_LETTER);
        assertThat(model.example()).isEqualTo("Kandidat J");
        model.kind().set(Kind.ROLE_ONLY);
        assertThat(model.example()).isEqualTo("kandidat");
        model.kind().set(Kind.ROLE_AND_ATTRIBUTES);
        model.attributes().set("bransje, alder");
        assertThat(model.example()).isEqualTo("kandidat, bransje, alder");
    }

    @Test
    void aNewRoleIsChosenAndGoesAgainUnlessSomebodyHasIt() {
        assertThatThrownBy(model::remove).isInstanceOf(ProblemException.class);
        model.create("tolk");
        assertThat(model.singular().get()).isEqualTo("tolk");
        assertThat(model.holders(model.role().orElseThrow())).isZero();
        model.remove();
        assertThat(desk.study().get().people().roleCalled("tolk")).isEmpty();
        assertThat(model.role()).isPresent();
    }

    @Test
    void sitesAreListedByNameWithTheirUse() {
        SitesModel sites = new SitesModel(desk);
        sites.create("team", "Vest");
        sites.create("team", "Aust");
        assertThat(sites.lines().get().stream().map(line -> line.site().name())).containsExactly("Aust", "Vest");
        assertThat(sites.lines().get()).allMatch(line -> line.use().none());
        sites.describe(sites.lines().get().get(0).site().id(), "kontor", "Øst");
        sites.remove(sites.lines().get().get(0).site().id());
        assertThat(sites.lines().get().stream()
                        .map(line -> line.site().kind() + " " + line.site().name()))
                .containsExactly("kontor Øst");
    }
}
