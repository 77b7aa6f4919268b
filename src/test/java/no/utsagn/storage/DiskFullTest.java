package no.utsagn.storage;

import static no.utsagn.storage.Kept.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that may not grow stands in for a disk that is full: SQLite answers both in the same way. */
class DiskFullTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = EditKind.class,
            names = {"MEMO_CHANGED", "NAMES_REPLACED"})
    void aSaveThatFindsNoRoomChangesNothing(EditKind kind) {
        Path file = Kept.file(folder);
        try (StudyFile kept = StudyFile.open(file)) {
            Study before = kept.read();
            Study after = before.with(
                    new Memo(Id.random(), new MemoTarget.OnStudy(), "x".repeat(100_000), StudyBuilder.anyStamp()));
            allow(kept, 1);
            assertThatThrownBy(() -> kept.save(before, after, note(kind)))
                    .isInstanceOf(ProblemException.class)
                    .hasMessage("file.disk-full")
                    .hasRootCauseMessage("SQLite result code 13");
            assertThat(kept.read()).isEqualTo(before);
            assertThat(kept.audit()).hasSize(1);
            allow(kept, 1_000_000);
            kept.save(before, after, note(kind));
            assertThat(kept.read()).isEqualTo(after);
            assertThat(kept.audit()).extracting(AuditEntry::number).containsExactly(1, 2);
        }
    }

    /** Fewer pages than there are mean: no more than there are. */
    private static void allow(StudyFile kept, int pages) {
        kept.with(h -> h.createQuery("PRAGMA max_page_count = " + pages)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void theWordsOfAFailedSaveStandInNoMessage() {
        Path file = Kept.file(folder);
        try (StudyFile kept = StudyFile.open(file)) {
            Study before = kept.read();
            Study after = before.with(
                    new Memo(Id.random(), new MemoTarget.OnStudy(), "hemmelig".repeat(9_000), StudyBuilder.anyStamp()));
            allow(kept, 1);
            assertThatThrownBy(() -> kept.save(before, after, note(EditKind.MEMO_CHANGED)))
                    .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("hemmelig", "INSERT"));
        }
    }

    private static String stackTrace(Throwable e) {
        java.io.StringWriter out = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(out));
        return out.toString();
    }
}
