package no.utsagn.app.people;

import static no.utsagn.app.people.EditParticipantsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.Speaking;
import no.utsagn.base.Id;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeParticipantsTest {

    @TempDir
    Path folder;

    private OpenPeople people;
    private Id<Participant> kari;
    private Id<Participant> per;

    @BeforeEach
    void openStudy() {
        people = new OpenPeople(folder);
        kari = people.called("Kari");
        per = people.called("Per");
        EditParticipants saying = new EditParticipants(people.open());
        saying.say(List.of(kari, per), Fact.attribute("alder"), Optional.of("20–29"));
        saying.say(List.of(kari), Fact.attribute("bransje"), Optional.of("butikk"));
        saying.say(List.of(per), Fact.attribute("bransje"), Optional.of("lager"));
        saying.say(List.of(per), Fact.SITE, Optional.of("team 1"));
        new EditCases(people.open()).create("Sak A", List.of(per, people.called("Berg")));
        people.open().apply(EditKind.MEMO_CHANGED, List.of(), study -> study.with(
                        new Memo(Id.random(), new MemoTarget.OnParticipant(per), "Rolig.", StudyBuilder.anyStamp()))
                .with(study.codings()
                        .replaced(StudyBuilder.transcript(study, "Intervju 2").id(), list -> list.stream()
                                .map(c -> c.about(Set.of(per)))
                                .toList())));
    }

    @AfterEach
    void close() {
        people.close();
    }

    private MergeParticipants merging() {
        return new MergeParticipants(people.open());
    }

    @Test
    void whatWillHappenIsCountedFirst() {
        assertThat(merging().preview(kari, per))
                .isEqualTo(new Merging(kari, per, 1, 1, 5, 0, 1, 1, 1, List.of(Fact.attribute("bransje")), false));
        assertThat(merging().preview(per, kari).lost()).containsExactly(Fact.attribute("bransje"));
        assertThat(people.people().participants().has(per)).isTrue();
    }

    @Test
    void allThatIsOnePersonsFollows() {
        merging().merge(kari, per);
        assertThat(people.people().participants().has(per)).isFalse();
        assertThat(Speaking.of(people.now()).byParticipant().get(kari).words()).isEqualTo(10);
        assertThat(people.said("Kari", Fact.SITE)).isEqualTo("team 1");
        assertThat(people.said("Kari", Fact.CASES)).isEqualTo("Sak A");
        assertThat(people.said("Kari", Fact.attribute("bransje"))).isEqualTo("butikk");
        assertThat(people.now().codings().all().map(c -> c.about())).containsExactly(Set.of(kari));
        assertThat(people.now().memos().stream().map(Memo::target)).containsExactly(new MemoTarget.OnParticipant(kari));
        assertThat(people.now().tombstones()).contains(new Tombstone(Tombstone.Kind.PARTICIPANT, per.value(), false));
        assertThat(people.open().undoName()).contains(EditKind.PARTICIPANTS_MERGED);
        assertThat(people.lasts(study -> study.people().participants().ids())).isTrue();
    }

    @Test
    void undoGivesBothBack() {
        merging().merge(kari, per);
        people.open().undo();
        assertThat(people.said("Per", Fact.CASES)).isEqualTo("Sak A");
        assertThat(Speaking.of(people.now()).byParticipant().get(per).words()).isEqualTo(5);
        assertThat(people.now().tombstones()).isEmpty();
    }

    @Test
    void labelsInTheTextsAreThoseOfTheOneWhoStays() {
        people.labelled("Intervju 2", "Berg", "Berg");
        people.labelled("Intervju 1", "bra", "Kari");
        assertThat(merging().preview(people.called("Berg"), kari).places()).isEqualTo(1);
        merging().merge(people.called("Berg"), kari);
        assertThat(StudyBuilder.transcript(people.now(), "Intervju 1").text()).contains("Det gikk Arbeidsgiver 1.");
    }

    @Test
    void twoThatAreOneAlreadyAreRefused() {
        refused("people.merge-one", () -> merging().merge(kari, kari));
        refused("people.merge-one", () -> merging().preview(kari, Id.random()));
    }
}
