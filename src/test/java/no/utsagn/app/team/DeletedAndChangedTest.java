package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Field;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one deleted and the other went on writing in is asked, is kept by any rule, and is asked once. */
class DeletedAndChangedTest {

    @TempDir
    private Path folder;

    private TwoCopies two;
    private Memo memo;
    private Chapter chapter;

    @BeforeEach
    void makeCopies() {
        two = new TwoCopies(folder);
        memo = new Memo(Id.random(), new MemoTarget.OnStudy(), "Tidlig tanke", StudyBuilder.anyStamp());
        chapter = new Chapter(
                Id.random(), History.start(new ChapterFields("Nattevakten", List.of()), StudyBuilder.anyStamp()));
        two.there(s -> s.with(memo).with(chapter));
        two.merge(Answers.none());
    }

    @AfterEach
    void closeCopies() {
        two.close();
    }

    private void asked(
            Kind kind, Tombstone.Kind stone, UUID thing, UnaryOperator<Study> change, Predicate<Study> isThere) {
        two.there(s -> s.without(stone, thing, false));
        two.here(change);
        Study before = two.ours.now();
        Question question = Question.of(thing, Field.EXISTENCE);
        Outcome outcome = two.look(Answers.none());
        assertThat(outcome.open()).containsExactly(question);
        assertThat(outcome.differences())
                .filteredOn(d -> d.thing().equals(thing))
                .extracting(Difference::kind, Difference::what, Difference::side)
                .containsExactly(tuple(kind, Difference.What.GONE_AND_CHANGED, Side.BOTH));
        for (Answers.Rule rule : Answers.Rule.values()) {
            Outcome ruled = two.look(Answers.by(rule));
            assertThat(ruled.isDecided()).isTrue();
            assertThat(isThere.test(ruled.merged())).isTrue();
        }
        two.merge(Answers.none().with(question, Answer.OURS));
        assertThat(isThere.test(two.ours.now())).isTrue();
        assertThat(two.look(Answers.none()).changesNothing(two.ours.now())).isTrue();
        two.ours.undo();
        assertThat(two.ours.now()).isEqualTo(before);
    }

    private void goes(UUID thing, UnaryOperator<Study> changedThere, Tombstone.Kind stone, Predicate<Study> isThere) {
        two.here(s -> s.without(stone, thing, false));
        two.there(changedThere);
        Question question = Question.of(thing, Field.EXISTENCE);
        assertThat(two.look(Answers.none()).open()).containsExactly(question);
        two.merge(Answers.none().with(question, Answer.OURS));
        assertThat(isThere.test(two.ours.now())).isFalse();
        assertThat(two.look(Answers.none()).open()).isEmpty();
        assertThat(two.look(Answers.none()).changesNothing(two.ours.now())).isTrue();
    }

    private UnaryOperator<Study> rewriteMemo() {
        return s -> s.with(s.memos().get(memo.id()).saying("Senere tanke", StudyBuilder.anyStamp()));
    }

    private UnaryOperator<Study> writeInChapter() {
        return s -> s.with(s.chapters()
                .get(chapter.id())
                .with(
                        new ChapterFields("Nattevakten", List.of(new ChapterItem.Prose(Id.random(), "Det var natt."))),
                        StudyBuilder.anyStamp()));
    }

    @Test
    void aMemoRewrittenHereIsKept() {
        asked(Kind.MEMO, Tombstone.Kind.MEMO, memo.id().value(), rewriteMemo(), s -> s.memos()
                .find(memo.id())
                .filter(m -> m.text().equals("Senere tanke"))
                .isPresent());
    }

    @Test
    void aChapterWrittenInHereIsKept() {
        asked(Kind.CHAPTER, Tombstone.Kind.CHAPTER, chapter.id().value(), writeInChapter(), s -> s.chapters()
                .find(chapter.id())
                .filter(c -> c.fields().items().size() == 1)
                .isPresent());
    }

    @Test
    void aMemoThatIsToGoGoesAndIsNotAskedAgain() {
        goes(memo.id().value(), rewriteMemo(), Tombstone.Kind.MEMO, s -> s.memos()
                .has(memo.id()));
    }

    @Test
    void aChapterThatIsToGoGoesAndIsNotAskedAgain() {
        goes(chapter.id().value(), writeInChapter(), Tombstone.Kind.CHAPTER, s -> s.chapters()
                .has(chapter.id()));
    }

    @Test
    void aTextThatIsToGoGoesAndIsNotAskedAgain() {
        var first = TwoCopies.transcript(two.ours.now(), "Intervju 1").id();
        goes(
                first.value(),
                TwoCopies.code(
                        "Trygghet", "Intervju 1", "gikk bra", two.ours.me().id()),
                Tombstone.Kind.TRANSCRIPT,
                s -> s.transcripts().has(first));
    }

    @Test
    void whatNobodyTouchedGoesUnasked() {
        two.there(s -> s.without(Tombstone.Kind.MEMO, memo.id().value(), false)
                .without(Tombstone.Kind.CHAPTER, chapter.id().value(), false));
        assertThat(two.look(Answers.none()).open()).isEmpty();
        two.merge(Answers.none());
        assertThat(two.ours.now().memos().has(memo.id())).isFalse();
        assertThat(two.ours.now().chapters().has(chapter.id())).isFalse();
    }
}
