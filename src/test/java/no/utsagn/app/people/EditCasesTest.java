package no.utsagn.app.people;

import static no.utsagn.app.people.EditParticipantsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.coding.Case;
import no.utsagn.study.EditKind;
import no.utsagn.study.Tombstone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditCasesTest {

    @TempDir
    Path folder;

    private OpenPeople people;
    private Id<Case> dyad;

    @BeforeEach
    void openStudy() {
        people = new OpenPeople(folder);
        dyad = editing().create(" Sak A ", List.of(people.called("Kari"), people.called("Berg")));
    }

    @AfterEach
    void close() {
        people.close();
    }

    private EditCases editing() {
        return new EditCases(people.open());
    }

    private String cases() {
        return people.people().cases().stream()
                .map(group -> group.name() + ":" + group.participants().size())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aCandidateAndTheirEmployerAreACase() {
        assertThat(cases()).isEqualTo("Sak A:2");
        assertThat(people.said("Berg", Fact.CASES)).isEqualTo("Sak A");
        assertThat(people.lasts(study -> study.people().cases())).isTrue();
    }

    @Test
    void isRenamedAndKeepsItsPeople() {
        editing().rename(dyad, "Sak B");
        assertThat(cases()).isEqualTo("Sak B:2");
        editing().rename(dyad, "sak b");
        assertThat(cases()).isEqualTo("sak b:2");
        assertThat(people.lasts(study -> study.people().cases())).isTrue();
    }

    @Test
    void peopleGoInAndOut() {
        editing().put(dyad, List.of(people.called("Per"), people.called("Kari")));
        assertThat(cases()).isEqualTo("Sak A:3");
        editing().takeOut(dyad, List.of(people.called("Per"), people.called("Berg")));
        assertThat(cases()).isEqualTo("Sak A:1");
        editing().takeOut(dyad, List.of(people.called("Kari")));
        assertThat(cases()).isEqualTo("Sak A:0");
        assertThat(people.lasts(study -> study.people().cases())).isTrue();
    }

    @Test
    void isTakenAwayWithATombstoneThatUndoTakesBack() {
        Tombstone stone = new Tombstone(Tombstone.Kind.CASE, dyad.value(), false);
        editing().remove(dyad);
        assertThat(people.open().undoName()).contains(EditKind.CASE_REMOVED);
        assertThat(cases()).isEmpty();
        assertThat(people.now().tombstones()).contains(stone);
        people.open().undo();
        assertThat(cases()).isEqualTo("Sak A:2");
        assertThat(people.now().tombstones()).doesNotContain(stone);
        people.open().redo();
        people.reopen();
        assertThat(cases()).isEmpty();
        assertThat(people.now().tombstones()).contains(stone);
        assertThat(people.said("Kari", Fact.ROLE)).isEqualTo("kandidat");
    }

    @Test
    void itsNameIsOneThatCanBeTold() {
        editing().create("Sak B", List.of());
        refused("people.case-taken", () -> editing().create("SAK A", List.of()));
        refused("people.case-taken", () -> editing().rename(dyad, "sak b"));
        refused("people.no-name", () -> editing().rename(dyad, " \t"));
        refused("people.too-long", () -> editing().rename(dyad, "x".repeat(10_000)));
        refused("people.case-sign", () -> editing().create("Sak C; D", List.of()));
        assertThat(cases()).isEqualTo("Sak A:2, Sak B:0");
    }
}
