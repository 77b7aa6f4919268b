package no.utsagn.app.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.memos.MemoList.Order;
import no.utsagn.base.Id;
import no.utsagn.coding.MemoTarget.OnTranscript;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoListTest {

    @TempDir
    private Path folder;

    private Noting noting;

    @BeforeEach
    void writeOneOnEverything() {
        noting = new Noting(folder);
        WriteMemo memos = new WriteMemo(noting.open());
        for (Subject.Kind kind : Subject.Kind.values()) {
            memos.write(noting.targets().get(kind), "\n  Om " + kind + "  \nMer");
        }
        memos.write(
                new OnTranscript(StudyBuilder.transcript(noting.study(), "To").id()), "Til slutt");
    }

    @AfterEach
    void close() {
        noting.close();
    }

    private List<String> found(MemoFilter filter, Order order) {
        return MemoList.of(noting.study()).find(filter, order).stream()
                .map(MemoEntry::firstLine)
                .toList();
    }

    @Test
    void theNewestComesFirst() {
        assertThat(found(MemoFilter.all(), Order.NEWEST))
                .containsExactly(
                        "Til slutt", "Om STUDY", "Om PARTICIPANT", "Om CODE", "Om TRANSCRIPT", "Om TURN", "Om CODING");
    }

    @Test
    void byPlaceTheyFollowTheStudyAndTheText() {
        assertThat(found(MemoFilter.all(), Order.PLACE))
                .containsExactly(
                        "Om STUDY", "Om TRANSCRIPT", "Om TURN", "Om CODING", "Til slutt", "Om CODE", "Om PARTICIPANT");
    }

    @Test
    void eachSaysWhatItIsAboutAndWhoWroteIt() {
        List<MemoEntry> all = MemoList.of(noting.study()).find(MemoFilter.all(), Order.PLACE);
        assertThat(all).extracting(MemoEntry::author).containsOnly("IH");
        assertThat(all)
                .extracting(entry -> entry.subject().names())
                .containsExactly(
                        List.of("Prøve"),
                        List.of("Ett"),
                        List.of("Ett"),
                        List.of("Tillit", "Tid"),
                        List.of("To"),
                        List.of("Tillit", "Tid"),
                        List.of("Kari"));
        assertThat(all.get(2).subject().where().orElseThrow().turn()).isEqualTo(2);
        assertThat(all.get(3).subject().words()).isEqualTo("gikk bra");
        assertThat(all.get(3).subject().color())
                .isEqualTo(Optional.of(noting.code().color()));
    }

    @Test
    void areFilteredByTextKindAndCoder() {
        assertThat(found(new MemoFilter("SLUTT", Set.of(), Optional.empty()), Order.NEWEST))
                .containsExactly("Til slutt");
        assertThat(found(new MemoFilter("tillit", Set.of(), Optional.empty()), Order.NEWEST))
                .containsExactly("Om CODE", "Om CODING");
        assertThat(found(new MemoFilter("", Set.of(Subject.Kind.TURN), Optional.empty()), Order.NEWEST))
                .containsExactly("Om TURN");
        assertThat(found(
                        new MemoFilter(
                                "", Set.of(), Optional.of(noting.open().me().id())),
                        Order.NEWEST))
                .hasSize(7);
        assertThat(found(new MemoFilter("", Set.of(), Optional.of(Id.random())), Order.NEWEST))
                .isEmpty();
    }

    @Test
    void saysNothingOfWhatWasWritten() {
        MemoEntry entry =
                MemoList.of(noting.study()).find(MemoFilter.all(), Order.PLACE).get(3);
        assertThat(entry + " " + entry.subject() + " " + entry.subject().where() + " "
                        + new MemoFilter("Kari", Set.of(), Optional.empty()) + MemoList.of(noting.study()))
                .doesNotContain("gikk", "Tillit", "Ett", "Om ", "Kari");
    }
}
