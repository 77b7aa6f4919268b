package no.utsagn.storage;

import static no.utsagn.storage.Kept.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Note;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save writes what an edit changed and no more: SQLite counts the rows. */
class RowsTouchedTest {

    private static final Stamp STAMP = StudyBuilder.anyStamp();

    /** The audit's row. */
    private static final int AUDIT = 1;

    @TempDir
    Path folder;

    private Study study = withCodings(Kept.builder().build(), 50);
    private final Transcript transcript = study.transcripts().iterator().next();
    private final Code code = study.codebook().codes().iterator().next();
    private StudyFile kept;

    private static Study withCodings(Study study, int howMany) {
        return study.with(study.codings()
                .with(IntStream.range(0, howMany)
                        .mapToObj(i -> coding(study, Set.of()))
                        .toList()));
    }

    private static Coding coding(Study study, Set<UUID> about) {
        return new Coding(
                Id.random(),
                study.codebook().codes().ids().iterator().next(),
                study.transcripts().ids().iterator().next(),
                new Span(2, 5),
                new Id<>(STAMP.by()),
                STAMP.at(),
                Set.copyOf(about.stream().map(id -> new Id<Participant>(id)).toList()));
    }

    @BeforeEach
    void create() {
        kept = StudyFile.create(folder.resolve("a.utsagn"), study, note(EditKind.STUDY_CREATED));
    }

    @AfterEach
    void close() {
        kept.close();
    }

    private int rows(Study after) {
        int before = changes();
        kept.save(study, after, note(EditKind.CODED));
        study = after;
        return changes() - before;
    }

    private int changes() {
        return kept.with(h ->
                h.createQuery("SELECT total_changes()").mapTo(Integer.class).one());
    }

    @Test
    void nothingButTheAuditWhereNothingChanged() {
        assertThat(rows(study)).isEqualTo(AUDIT);
        assertThat(rows(study.with(study.facts().titled(study.facts().title()))))
                .isEqualTo(AUDIT);
    }

    @Test
    void oneForEachThingThatTheAuditNames() {
        int before = changes();
        kept.save(study, study, new Note(EditKind.CODED, STAMP, List.of(UUID.randomUUID(), UUID.randomUUID())));
        assertThat(changes() - before).isEqualTo(AUDIT + 2);
    }

    @Test
    void oneForACodingPutOnMovedOrTakenOff() {
        Coding coding = coding(study, Set.of());
        assertThat(rows(study.with(study.codings().with(coding)))).isEqualTo(1 + AUDIT);
        assertThat(rows(study.with(study.codings().with(coding.over(new Span(0, 9))))))
                .isEqualTo(1 + AUDIT);
        assertThat(rows(study.with(study.codings().without(c -> c.id().equals(coding.id())))))
                .isEqualTo(1 + AUDIT);
    }

    @Test
    void oneMoreForEachPersonThatACodingIsAbout() {
        Coding coding = coding(study, Set.of(UUID.randomUUID(), UUID.randomUUID()));
        assertThat(rows(study.with(study.codings().with(coding)))).isEqualTo(3 + AUDIT);
        assertThat(rows(study.with(study.codings().with(coding.about(Set.of())))))
                .isEqualTo(2 + AUDIT);
    }

    @Test
    void aRemovedCodingLeavesATombstone() {
        UUID any = study.codings().in(transcript.id()).get(20).id().value();
        assertThat(rows(study.without(Tombstone.Kind.CODING, any, false))).isEqualTo(2 + AUDIT);
    }

    @Test
    void aRenamedCodeGetsARevisionWithAParentAndFields() {
        assertThat(rows(study.with(study.codebook().renamed(code.id(), "Tiltro", STAMP))))
                .isEqualTo(3 + AUDIT);
    }

    @Test
    void aNewCodeHasOneRowMoreButNoParent() {
        Code made = study.codebook().create(Definition.named("Ny"), Optional.empty(), STAMP);
        assertThat(rows(study.with(made))).isEqualTo(3 + AUDIT);
    }

    @Test
    void aMemoIsOneRow() {
        Memo memo = new Memo(Id.random(), new MemoTarget.OnStudy(), "noe", STAMP);
        assertThat(rows(study.with(memo))).isEqualTo(1 + AUDIT);
        assertThat(rows(study.with(memo.saying("annet", STAMP)))).isEqualTo(1 + AUDIT);
    }

    @Test
    void aWordInTheLastTurnMovesThatTurnAlone() {
        Span end = Span.at(transcript.text().length());
        Study after = study.edited(transcript.id(), new TextEdit.Replace(end, " Ja."), STAMP);
        assertThat(rows(after)).as("text, turn, log").isEqualTo(3 + AUDIT);
    }

    @Test
    void aWordInTheFirstTurnMovesAllThatLiesBehindIt() {
        Study after = study.edited(transcript.id(), new TextEdit.Replace(Span.at(0), "Ja. "), STAMP);
        assertThat(rows(after)).as("text, two turns, log, 51 codings").isEqualTo(1 + 2 + 1 + 51 + AUDIT);
    }

    @Test
    void anUndoneCodingTouchesNoMoreThanTheCodingItsTombstoneAndItsDeletion() {
        Study before = study;
        rows(study.with(study.codings().with(coding(study, Set.of()))));
        assertThat(rows(before.broughtBackFrom(study, STAMP))).isEqualTo(3 + AUDIT);
    }
}
