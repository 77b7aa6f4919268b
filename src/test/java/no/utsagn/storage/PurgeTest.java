package no.utsagn.storage;

import static no.utsagn.storage.Kept.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Once names are replaced, they stand nowhere in the bytes that the study keeps. */
class PurgeTest {

    private static final String NAME = "Synnøve";
    private static final Stamp STAMP = StudyBuilder.anyStamp();

    @TempDir
    Path folder;

    private static Study study() {
        Study study = new StudyBuilder()
                .person(NAME, "kandidat")
                .transcript("Samtale med " + NAME, "I: Hva het hun?", NAME + ": Jeg heter " + NAME + ", det er alt.")
                .code("Det " + NAME + " sa", "Samtale med " + NAME, "heter " + NAME)
                .build();
        Transcript transcript = study.transcripts().iterator().next();
        Entity entity = new Entity(
                Id.random(), EntityKind.PERSON, Entity.State.PLANNED, List.of(NAME), Rendering.Words.of("[navn]"));
        ChapterItem prose = new ChapterItem.Prose(Id.random(), "Som " + NAME + " sier");
        return study.edited(transcript.id(), new TextEdit.Replace(Span.at(0), NAME + "! "), STAMP)
                .with(new Memo(Id.random(), new MemoTarget.OnStudy(), NAME + " virket sliten", STAMP))
                .with(entity)
                .with(new Chapter(Id.random(), History.start(new ChapterFields("Om " + NAME, List.of(prose)), STAMP)));
    }

    /** What a commit of replacements does, in short. */
    private static Study replaced(Study study) {
        Study after = study;
        Id<Entity> entity = study.entities().ids().iterator().next();
        Id<Transcript> id = study.transcripts().ids().iterator().next();
        for (int at = after.transcripts().get(id).text().indexOf(NAME);
                at >= 0;
                at = after.transcripts().get(id).text().indexOf(NAME)) {
            Replacement put = new Replacement(Id.random(), Span.ofLength(at, NAME.length()), entity);
            after = after.edited(id, new TextEdit.PutReplacement(put, "[navn]"), STAMP);
        }
        Transcript transcript = after.transcripts().get(id);
        Items<Participant> people = after.people()
                .participants()
                .mapped(p -> new Participant(p.id(), p.history().rewritten(fields -> fields.withoutName())));
        return after.with(transcript
                        .with(transcript.log().withoutWords())
                        .with(transcript.speakers().mapped(s -> s.writtenAs(""))))
                .with(after.people().withParticipants(people))
                .with(after.entities().get(entity).committed())
                .reworded(text -> text.replace(NAME, "[navn]"));
    }

    @Test
    void afterReplacementsAreCommittedNoOriginalIsLeftInFileOrLog() {
        Study before = study();
        Study after = replaced(before);
        Path file = folder.resolve("studie.utsagn");
        try (StudyFile kept = StudyFile.create(file, before, note(EditKind.STUDY_CREATED))) {
            Study retitled = before.with(before.facts().titled("Studie om " + NAME));
            kept.save(before, retitled, note(EditKind.FACTS_CHANGED));
            assertThat(Kept.holds(folder, NAME))
                    .as("the test sees what is there")
                    .isTrue();
            kept.save(retitled, after, note(EditKind.NAMES_REPLACED));
            assertThat(Kept.holds(folder, NAME)).as("while open").isFalse();
            assertThat(kept.read()).isEqualTo(after);
        }
        assertThat(Kept.holds(folder, NAME)).as("once closed").isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noEarlierEditLeavesCopiesInPagesThatWereRearranged(long seed) {
        Random random = new Random(seed);
        Study study = study();
        try (StudyFile kept = StudyFile.create(folder.resolve("a.utsagn"), study, note(EditKind.STUDY_CREATED))) {
            for (int step = 0; step < 12; step++) {
                Study after = study;
                for (int i = 0; i < 20; i++) {
                    after = withMemos(random, after);
                }
                kept.save(study, after, note(EditKind.MEMO_CHANGED));
                study = after;
            }
            kept.save(study, replaced(study), note(EditKind.NAMES_REPLACED));
        }
        assertThat(Kept.holds(folder, NAME)).isFalse();
    }

    /** One memo more, less, or of another length. */
    private static Study withMemos(Random random, Study study) {
        List<Memo> memos = List.copyOf(study.memos().all());
        String words =
                "x".repeat(random.nextInt(5)) + (NAME + " ").repeat(random.nextInt(random.nextInt(3) == 0 ? 500 : 60));
        int any = random.nextInt(memos.size());
        return switch (random.nextInt(4)) {
            case 1 -> study.with(memos.get(any).saying(words, STAMP));
            case 2 ->
                memos.size() == 1
                        ? study
                        : study.without(Tombstone.Kind.MEMO, memos.get(any).id().value(), false);
            default -> study.with(new Memo(Id.random(), new MemoTarget.OnStudy(), words, STAMP));
        };
    }

    /** Somebody who reads on keeps the log from being emptied. */
    private static void whileSomebodyReads(StudyFile kept, Runnable work) {
        kept.with(handle -> {
            try (Statement statement = handle.getConnection().createStatement();
                    ResultSet rows = statement.executeQuery("SELECT thing FROM revision")) {
                assertThat(rows.next()).isTrue();
                work.run();
                return rows.next();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void assertUnfinished(StudyFile kept, Study before, Study after) {
        whileSomebodyReads(kept, () -> assertThatThrownBy(() -> kept.save(before, after, note(EditKind.NAMES_REPLACED)))
                .hasMessage("storage.purge-unfinished"));
        assertThat(Kept.holds(folder(kept), NAME)).as("it is indeed unfinished").isTrue();
    }

    private static Path folder(StudyFile kept) {
        return Places.folder(kept.path());
    }

    @Test
    void aReplacementThatCannotBeFinishedIsToldAndFinishedByTheNextSave() {
        Study before = study();
        Study after = replaced(before);
        try (StudyFile kept = StudyFile.create(folder.resolve("a.utsagn"), before, note(EditKind.STUDY_CREATED))) {
            assertUnfinished(kept, before, after);
            assertThat(kept.read()).isEqualTo(after);
            kept.save(after, after, note(EditKind.MEMO_CHANGED));
            assertThat(Kept.holds(folder, NAME)).isFalse();
        }
    }

    @Test
    void aReplacementThatACrashCutShortIsFinishedAtTheNextOpening() throws IOException {
        Study before = study();
        Study after = replaced(before);
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        Path file = folder.resolve("a.utsagn");
        try (StudyFile kept = StudyFile.create(file, before, note(EditKind.STUDY_CREATED))) {
            assertUnfinished(kept, before, after);
            Files.copy(file, crashed.resolve("a.utsagn"));
            Files.copy(folder.resolve("a.utsagn-wal"), crashed.resolve("a.utsagn-wal"));
        }
        assertThat(Kept.holds(crashed, NAME)).isTrue();
        try (StudyFile kept = StudyFile.open(crashed.resolve("a.utsagn"))) {
            assertThat(Kept.holds(crashed, NAME)).isFalse();
            assertThat(kept.read()).isEqualTo(after);
        }
    }

    @Test
    void aCopyMadeAfterwardsHoldsNoOriginalAndOneMadeBeforeIsWipedWhenPurged() {
        Study before = study();
        Study after = replaced(before);
        try (StudyFile kept = StudyFile.create(folder.resolve("a.utsagn"), before, note(EditKind.STUDY_CREATED))) {
            Backups backups = kept.backups();
            backups.make(StudyBuilder.THEN);
            kept.save(before, after, note(EditKind.NAMES_REPLACED));
            backups.make(StudyBuilder.THEN.plusSeconds(5));
            assertThat(Kept.holds(folder, NAME)).isTrue();
            backups.purge(
                    backups.list().stream().filter(Backup::beforeLastPurge).toList(), STAMP);
            assertThat(backups.list()).hasSize(1);
            assertThat(Kept.holds(folder, NAME)).isFalse();
        }
    }
}
