package no.utsagn.ui.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.utsagn.app.OpenStudy;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget.OnCode;
import no.utsagn.coding.MemoTarget.OnStudy;
import no.utsagn.study.EditKind;
import no.utsagn.study.Tombstone;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.memos.WritingModel.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingModelTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private WritingModel model;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        model = new WritingModel(desk);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    private List<String> texts() {
        return open.now().memos().stream().map(Memo::text).toList();
    }

    @Test
    void saysWhatIsOnDiskAndWhatIsNot() {
        model.begin(new OnStudy());
        assertThat(model.state().get()).isEqualTo(State.BLANK);
        model.typed("En tanke");
        assertThat(model.state().get()).isEqualTo(State.TYPED);
        assertThat(texts()).isEmpty();
        model.pause();
        assertThat(model.state().get()).isEqualTo(State.SAVED);
        assertThat(texts()).containsExactly("En tanke");
        model.typed("");
        model.pause();
        assertThat(model.state().get()).isEqualTo(State.EMPTIED);
        assertThat(texts()).containsExactly("En tanke");
        model.typed("En tanke");
        assertThat(model.state().get()).isEqualTo(State.SAVED);
    }

    @Test
    void leavingSavesWhatIsWrittenAndBeginningAnotherLeaves() {
        model.begin(new OnStudy());
        model.typed("Én");
        model.begin(new OnStudy());
        model.typed("To");
        assertThat(model.leave()).isTrue();
        assertThat(texts()).containsExactly("Én", "To");
        assertThat(model.sitting().get()).isEmpty();
    }

    @Test
    void goingOnStartsWithWhatIsThere() {
        model.begin(new OnStudy());
        model.typed("Én");
        model.leave();
        Memo memo = open.now().memos().iterator().next();
        model.goOn(memo.id());
        assertThat(model.sitting().get().orElseThrow().saved()).isEqualTo("Én");
        model.typed("Én til");
        model.leave();
        assertThat(texts()).containsExactly("Én til");
        open.undo();
        assertThat(texts()).containsExactly("Én");
    }

    @Test
    void emptiedAndLeftTheMemoIsGone() {
        model.begin(new OnStudy());
        model.typed("Én");
        model.pause();
        model.typed(" ");
        assertThat(model.leave()).isTrue();
        assertThat(texts()).isEmpty();
    }

    @Test
    void undoElsewhereEndsWritingAndAChangeElsewhereStartsAnew() {
        model.begin(new OnStudy());
        model.typed("Kari sa");
        model.pause();
        Memo memo = model.memo().orElseThrow();
        open.apply(EditKind.NAMES_REPLACED, List.of(), s -> s.reworded(text -> text.replace("Kari", "Kandidat 1")));
        assertThat(model.sitting().get().orElseThrow().saved()).isEqualTo("Kandidat 1 sa");
        assertThat(model.memo().orElseThrow().id()).isEqualTo(memo.id());
        model.remove(memo.id());
        assertThat(model.sitting().get()).isEmpty();
        open.undo();
        assertThat(texts()).containsExactly("Kandidat 1 sa");
    }

    @Test
    void whatCannotBeSavedStaysInTheFieldAndSaysWhy() {
        model.begin(new OnCode(Desks.code(desk, "Tillit")));
        model.typed("Om tillit");
        open.apply(
                EditKind.CODE_REMOVED,
                List.of(),
                s -> s.without(Tombstone.Kind.CODE, Desks.code(desk, "Tillit").value(), false));
        assertThat(model.leave()).isFalse();
        assertThat(model.state().get()).isEqualTo(State.REFUSED);
        assertThat(model.refused().orElseThrow().key()).isEqualTo("memo.target-gone");
        open.undo();
        assertThat(model.leave()).isTrue();
        assertThat(texts()).containsExactly("Om tillit");
    }

    @Test
    void tooMuchIsRefusedAndWhatIsWrittenStays() {
        model.begin(new OnStudy());
        model.typed("Kort");
        model.tooLong(1_000_000);
        assertThat(model.refused().orElseThrow().key()).isEqualTo("memo.too-long");
        model.pause();
        assertThat(model.state().get()).isEqualTo(State.SAVED);
        assertThat(texts()).containsExactly("Kort");
    }

    @Test
    void removingWhatIsWrittenTakesItFromTheDiskToo() {
        model.begin(new OnStudy());
        model.typed("Bort");
        model.pause();
        model.remove();
        assertThat(texts()).isEmpty();
        assertThat(model.sitting().get()).isEmpty();
        open.undo();
        assertThat(texts()).containsExactly("Bort");
    }

    @Test
    void onceNamesAreGoneNobodyGoesOnWithWhatKnewThem() {
        model.begin(new OnStudy());
        model.typed("En tanke");
        model.pause();
        var before = model.sitting().get();
        drop();
        assertThat(model.sitting().get()).isPresent().isNotEqualTo(before);
        assertThat(model.memo().map(Memo::text)).contains("En tanke");
        model.typed("En tanke til");
        var typing = model.sitting().get();
        drop();
        assertThat(model.sitting().get()).as("what is not saved is not lost").isEqualTo(typing);
    }

    @Test
    void aFieldWithoutAWordIsPutAwayOnceNamesAreGone() {
        model.begin(new OnStudy());
        drop();
        assertThat(model.sitting().get()).isEmpty();
    }

    private void drop() {
        open.apply(
                EditKind.NAMES_REPLACED,
                List.of(),
                study -> study.with(study.facts().withKey(UUID.randomUUID())));
    }
}
