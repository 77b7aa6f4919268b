package no.utsagn.app.people;

import static no.utsagn.app.people.EditParticipantsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.study.EditKind;
import no.utsagn.transcript.people.LabelScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditAttributesTest {

    private static final Fact TRADE = Fact.attribute("bransje");

    @TempDir
    Path folder;

    private OpenPeople people;

    @BeforeEach
    void openStudy() {
        people = new OpenPeople(folder);
        EditParticipants saying = new EditParticipants(people.open());
        saying.say(List.of(people.called("Kari")), TRADE, Optional.of("butikk"));
        saying.say(List.of(people.called("Berg")), TRADE, Optional.of("lager"));
        saying.say(List.of(people.called("Kari")), Fact.attribute("alder"), Optional.of("20–29"));
    }

    @AfterEach
    void close() {
        people.close();
    }

    private EditAttributes editing() {
        return new EditAttributes(people.open());
    }

    @Test
    void namesAreSortedAndThoseOfLabelsAreAmongThem() {
        new EditRoles(people.open())
                .change(people.role("arbeidsgiver").with(LabelScheme.attributes(List.of("størrelse"))));
        assertThat(EditAttributes.names(people.people())).containsExactly("alder", "bransje", "størrelse");
    }

    @Test
    void isRenamedForAllInOneStep() {
        editing().rename("bransje", " næring ");
        assertThat(people.said("Kari", Fact.attribute("næring"))).isEqualTo("butikk");
        assertThat(people.said("Berg", Fact.attribute("næring"))).isEqualTo("lager");
        assertThat(EditAttributes.names(people.people())).containsExactly("alder", "næring");
        assertThat(people.open().undoName()).contains(EditKind.ATTRIBUTE_RENAMED);
        assertThat(people.lasts(study -> EditAttributes.names(study.people()))).isTrue();
    }

    @Test
    void isRenamedInTheLabelsToo() {
        new EditRoles(people.open())
                .change(people.role("arbeidsgiver").with(LabelScheme.attributes(List.of("bransje"))));
        editing().rename("bransje", "Bransje");
        assertThat(people.people().label(people.called("Berg"))).isEqualTo("arbeidsgiver, lager");
        refused("people.attribute-in-label", () -> editing().remove("Bransje"));
    }

    @Test
    void isTakenFromAllInOneStep() {
        assertThat(editing().holders("bransje")).isEqualTo(2);
        editing().remove("bransje");
        assertThat(EditAttributes.names(people.people())).containsExactly("alder");
        assertThat(people.lasts(study -> EditAttributes.names(study.people()))).isTrue();
    }

    @Test
    void aNewNameIsFree() {
        assertThat(editing().named(" sektor  nå ")).isEqualTo("sektor nå");
        refused("people.attribute-taken", () -> editing().named("Bransje"));
        refused("people.attribute-taken", () -> editing().rename("alder", "bransje"));
        refused("people.no-name", () -> editing().rename("alder", ""));
        refused("people.too-long", () -> editing().named("x".repeat(10_000)));
    }
}
