package no.utsagn.app.memos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.coding.MemoTarget.OnCode;
import no.utsagn.coding.MemoTarget.OnCoding;
import no.utsagn.coding.MemoTarget.OnStudy;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Tombstone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteMemoTest {

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

    @ParameterizedTest
    @EnumSource
    void isWrittenChangedAndRemovedOnAnythingAndTakenBack(Subject.Kind kind) {
        Memo memo = memos.write(noting.targets().get(kind), "Først");
        memos.change(memo.id(), "Siden");
        memos.remove(memo.id());
        assertThat(texts()).isEmpty();
        assertThat(noting.open().undoName()).contains(EditKind.MEMO_REMOVED);
        noting.open().undo();
        assertThat(texts()).containsExactly("Siden");
        noting.open().undo();
        assertThat(noting.study().memos().get(memo.id())).isEqualTo(memo);
        noting.open().undo();
        assertThat(texts()).isEmpty();
        noting.open().redo();
        noting.open().redo();
        assertThat(texts()).containsExactly("Siden");
        assertThat(noting.reopened().memos().get(memo.id()).target())
                .isEqualTo(noting.targets().get(kind));
    }

    @ParameterizedTest
    @EnumSource(names = "STUDY", mode = EnumSource.Mode.EXCLUDE)
    void goesWithWhatItIsAboutAndComesBackWithIt(Subject.Kind kind) {
        MemoTarget target = noting.targets().get(kind);
        Memo memo = memos.write(target, "Om dette");
        memos.write(new OnStudy(), "Om alt");
        removeTargetOf(kind);
        assertThat(texts()).containsExactly("Om alt");
        assertThat(noting.study().tombstones())
                .contains(new Tombstone(Tombstone.Kind.MEMO, memo.id().value(), false));
        noting.open().undo();
        assertThat(noting.study().memos().get(memo.id())).isEqualTo(memo);
        assertThat(noting.study().tombstones())
                .noneMatch(stone -> stone.id().equals(memo.id().value()));
        assertThat(noting.reopened().memos().size()).isEqualTo(2);
    }

    private void removeTargetOf(Subject.Kind kind) {
        UUID transcript = noting.transcript().id().value();
        switch (kind) {
            case TRANSCRIPT, TURN -> remove(EditKind.TRANSCRIPT_REMOVED, Tombstone.Kind.TRANSCRIPT, transcript);
            case PARTICIPANT ->
                remove(
                        EditKind.PARTICIPANT_REMOVED,
                        Tombstone.Kind.PARTICIPANT,
                        noting.kari().id().value());
            case CODE ->
                remove(
                        EditKind.CODE_REMOVED,
                        Tombstone.Kind.CODE,
                        noting.code().id().value());
            case CODING ->
                remove(
                        EditKind.UNCODED,
                        Tombstone.Kind.CODING,
                        noting.coding().id().value());
            case STUDY -> throw new IllegalArgumentException("a study stays");
        }
    }

    private void remove(EditKind edit, Tombstone.Kind kind, UUID id) {
        noting.open().apply(edit, List.of(id), s -> s.without(kind, id, false));
    }

    @Test
    void onACodingItSurvivesRecodingAndResizing() {
        Memo memo = memos.write(new OnCoding(noting.coding().id()), "Viktig");
        noting.open()
                .apply(
                        EditKind.CODING_CHANGED,
                        List.of(),
                        s -> s.with(s.codebook()
                                .create(
                                        Definition.named("Annet"),
                                        Optional.empty(),
                                        noting.open().stamp())));
        Id<Code> other = noting.study().codebook().inTreeOrder().get(2).id();
        noting.open()
                .apply(
                        EditKind.CODING_CHANGED,
                        List.of(),
                        s -> s.with(s.codings().with(noting.coding().as(other))));
        noting.open()
                .apply(
                        EditKind.CODING_CHANGED,
                        List.of(),
                        s -> s.with(s.codings().with(noting.coding().over(new Span(18, 21)))));
        assertThat(noting.study().memos().all()).containsExactly(memo);
        assertThat(Subjects.of(noting.study(), memo.target()).words()).isEqualTo("Det");
        assertThat(noting.reopened().memos().all()).containsExactly(memo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t"})
    void aMemoMustSaySomething(String text) {
        assertThatThrownBy(() -> memos.write(new OnStudy(), text)).hasMessage("memo.empty");
        assertThat(texts()).isEmpty();
    }

    @Test
    void aMemoHasALimitThatIsTold() {
        Memo memo = memos.write(new OnStudy(), "x".repeat(10_000));
        memos.change(memo.id(), "y".repeat(WriteMemo.LONGEST));
        assertThatThrownBy(() -> memos.change(memo.id(), "z".repeat(1_000_000))).hasMessage("memo.too-long");
        assertThat(noting.reopened().memos().get(memo.id()).text()).isEqualTo("y".repeat(WriteMemo.LONGEST));
    }

    @Test
    void whatIsGoneCannotBeNotedAbout() {
        assertThatThrownBy(() -> memos.write(new OnCode(Id.random()), "Om hva?"))
                .hasMessage("memo.target-gone");
        assertThatThrownBy(() -> memos.write(new OnCoding(Id.random()), "Om hva?"))
                .hasMessage("memo.target-gone");
        assertThatThrownBy(() ->
                        memos.write(new MemoTarget.OnTurn(noting.transcript().id(), Id.random()), "Om hva?"))
                .hasMessage("memo.target-gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linje\r\nog\rny", "Blåbær 👩‍👩‍👧 æøå", "halv \uD83D", "null \u0000 tegn", "  rom  "})
    void whatIsReadAgainIsWhatWasWritten(String text) {
        Memo memo = memos.write(new OnStudy(), text);
        assertThat(noting.reopened().memos().get(memo.id())).isEqualTo(memo);
        assertThat(memo.text()).doesNotContain("\r").hasSizeGreaterThan(5);
    }

    @Test
    void severalMayBeAboutOneThing() {
        memos.write(new OnStudy(), "Én");
        memos.write(new OnStudy(), "To");
        assertThat(texts()).containsExactly("Én", "To");
        assertThat(Set.copyOf(noting.study().memos().ids())).hasSize(2);
    }

    @Test
    void aChangeToTheSameIsNoStep() {
        Memo memo = memos.write(new OnStudy(), "Én");
        memos.change(memo.id(), "Én");
        noting.open().undo();
        assertThat(texts()).isEmpty();
    }
}
