package no.utsagn.app.memos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.codes.MakeCodes;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget.OnStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoSittingTest {

    @TempDir
    private Path folder;

    private Noting noting;
    private WriteMemo memos;

    @BeforeEach
    void makeStudy() {
        noting = new Noting(folder);
        memos = new WriteMemo(noting.open());
    }

    @AfterEach
    void close() {
        noting.close();
    }

    private List<String> texts() {
        return noting.study().memos().stream().map(Memo::text).toList();
    }

    @Test
    void everyPauseIsSavedAndAllOfItIsOneStep() {
        MemoSitting sitting = memos.about(new OnStudy());
        assertThat(sitting.save("Jeg")).isTrue();
        assertThat(texts()).containsExactly("Jeg");
        sitting.save("Jeg tror");
        sitting.leave("Jeg tror det.");
        assertThat(texts()).containsExactly("Jeg tror det.");
        noting.open().undo();
        assertThat(texts()).isEmpty();
        noting.open().redo();
        assertThat(texts()).containsExactly("Jeg tror det.");
        assertThat(noting.reopened().memos().size()).isEqualTo(1);
    }

    @Test
    void writingOnIsOneStepBackToWhatWasThere() {
        Memo memo = memos.write(new OnStudy(), "Før");
        MemoSitting sitting = memos.in(memo.id());
        sitting.save("Før og");
        sitting.leave("Før og etter");
        noting.open().undo();
        assertThat(texts()).containsExactly("Før");
    }

    @Test
    void whatIsDoneInBetweenIsAStepOfItsOwn() {
        MemoSitting sitting = memos.about(new OnStudy());
        sitting.save("A");
        new MakeCodes(noting.open()).make("Ny", Optional.empty());
        sitting.save("AB");
        noting.open().undo();
        assertThat(texts()).containsExactly("A");
        noting.open().undo();
        assertThat(noting.study().codebook().codes().size()).isEqualTo(2);
        noting.open().undo();
        assertThat(texts()).isEmpty();
    }

    @Test
    void anEmptiedFieldTakesTheMemoAwayOnlyWhenItIsLeft() {
        MemoSitting sitting = memos.about(new OnStudy());
        assertThat(sitting.save(" ")).isTrue();
        sitting.save("A");
        assertThat(sitting.save("")).isFalse();
        assertThat(texts()).containsExactly("A");
        assertThat(sitting.leave("")).isPresent();
        assertThat(texts()).isEmpty();
        noting.open().undo();
        assertThat(texts()).containsExactly("A");
    }

    @Test
    void nothingIsMadeOfAFieldThatWasNeverWrittenIn() {
        assertThat(memos.about(new OnStudy()).leave("  ")).isEmpty();
        assertThat(noting.study().memos().size()).isZero();
        assertThat(noting.open().canUndo()).isTrue();
    }

    @Test
    void whatIsWrittenIntoAMemoThatWasUndoneBecomesAMemoAgain() {
        MemoSitting sitting = memos.about(new OnStudy());
        sitting.save("A");
        noting.open().undo();
        sitting.leave("AB");
        assertThat(texts()).containsExactly("AB");
        noting.open().undo();
        assertThat(texts()).isEmpty();
    }

    @Test
    void whoListensSeesTheMemoThatIsBeingWritten() {
        MemoSitting sitting = memos.about(new OnStudy());
        List<Optional<Memo>> seen = new ArrayList<>();
        noting.open().onChange(() -> seen.add(sitting.memo()));
        sitting.save("A");
        assertThat(seen).containsExactly(noting.study().memos().stream().findFirst());
    }

    @Test
    void whatIsTooLongIsRefusedAndWhatWasSavedStays() {
        MemoSitting sitting = memos.about(new OnStudy());
        sitting.save("A");
        assertThatThrownBy(() -> sitting.save("x".repeat(WriteMemo.LONGEST + 1)))
                .hasMessage("memo.too-long");
        assertThat(sitting.saved()).isEqualTo("A");
        sitting.save("AB");
        assertThat(texts()).containsExactly("AB");
    }
}
