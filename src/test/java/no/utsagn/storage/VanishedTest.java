package no.utsagn.storage;

import static no.utsagn.storage.Kept.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The database writes on into a file that was deleted or moved; this program does not call that saved. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets nobody delete or move a file that is open")
class VanishedTest {

    @TempDir
    Path home;

    private final StudyBuilder builder = Kept.builder();
    private final Study first = builder.build();
    private final Study second =
            builder.code("Tillit > Rom", "Intervju 1", "bra med").build();
    private final Study third = builder.code("Uro", "Intervju 1", "med").build();
    private Path folder;
    private Path path;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(home.resolve("studier"));
        path = folder.resolve("studie.utsagn");
    }

    private StudyFile saved() {
        StudyFile kept = StudyFile.create(path, first, note(EditKind.STUDY_CREATED));
        kept.save(first, second, note(EditKind.CODED));
        return kept;
    }

    private void assertRefused(StudyFile kept) {
        assertThat(kept.vanished()).isTrue();
        assertThatThrownBy(() -> kept.save(second, third, note(EditKind.CODED))).hasMessage("storage.vanished");
        assertThatThrownBy(() -> kept.save(second, third, note(EditKind.NAMES_REPLACED)))
                .hasMessage("storage.vanished");
        assertThatThrownBy(() -> kept.note(note(EditKind.CHAPTER_PRINTED))).hasMessage("storage.vanished");
    }

    private static Study in(Path file) {
        try (StudyFile again = StudyFile.open(file)) {
            return again.read();
        }
    }

    @Test
    void nothingIsSavedIntoADeletedFile() throws IOException {
        try (StudyFile kept = saved()) {
            Files.delete(path);
            assertRefused(kept);
        }
    }

    @Test
    void nothingIsSavedWhereAnotherFileHasTakenTheName() throws IOException {
        try (StudyFile kept = saved()) {
            Files.delete(path);
            Files.writeString(path, "noe annet");
            assertRefused(kept);
        }
    }

    @Test
    void nothingIsSavedWithoutTheLogThatMakesItLast() throws IOException {
        try (StudyFile kept = saved()) {
            Files.delete(folder.resolve("studie.utsagn-wal"));
            assertRefused(kept);
            assertThat(kept.read()).isEqualTo(second);
        }
        assertThat(in(path)).as("what was said to be saved before").isEqualTo(second);
    }

    @Test
    void whatWasSavedIsInTheFileThatWasMovedAway() throws IOException {
        Path moved = home.resolve("flyttet");
        try (StudyFile kept = saved()) {
            Files.move(folder, moved);
            assertRefused(kept);
        }
        assertThat(in(moved.resolve("studie.utsagn"))).isEqualTo(second);
    }

    @Test
    void savingGoesOnWhenTheFolderIsBack() throws IOException {
        Path moved = home.resolve("flyttet");
        try (StudyFile kept = saved()) {
            Files.move(folder, moved);
            assertRefused(kept);
            Files.move(moved, folder);
            assertThat(kept.vanished()).isFalse();
            kept.save(second, third, note(EditKind.CODED));
        }
        assertThat(in(path)).isEqualTo(third);
    }

    @Test
    void aFileUnderALinkIsInItsPlace() throws IOException {
        saved().close();
        Path link = Files.createSymbolicLink(home.resolve("lenke.utsagn"), path);
        try (StudyFile kept = StudyFile.open(link)) {
            kept.save(second, third, note(EditKind.CODED));
            Files.delete(path);
            assertRefused(kept);
        }
    }

    @Test
    void aCopyHoldsTheStudyAndAllThatWasDone() throws IOException {
        Path elsewhere = home.resolve("kopi.utsagn");
        try (StudyFile kept = saved()) {
            Files.delete(path);
            try (StudyFile copy = kept.copyTo(elsewhere, second, note(EditKind.COPY_SAVED))) {
                assertThat(copy.read()).isEqualTo(second);
                assertThat(copy.audit())
                        .extracting(AuditEntry::kind)
                        .containsExactly(EditKind.STUDY_CREATED, EditKind.CODED, EditKind.COPY_SAVED);
                copy.save(second, third, note(EditKind.CODED));
            }
        }
        assertThat(in(elsewhere)).isEqualTo(third);
    }

    @Test
    void aCopyTakesNobodysPlace() throws IOException {
        Path taken = Files.writeString(home.resolve("kopi.utsagn"), "noe annet");
        try (StudyFile kept = saved()) {
            assertThatThrownBy(() -> kept.copyTo(taken, second, note(EditKind.COPY_SAVED)))
                    .hasMessage("storage.exists");
            assertThat(taken).hasContent("noe annet");
        }
    }

    @Test
    void theLastActsComeNewestFirst() {
        try (StudyFile kept = saved()) {
            assertThat(kept.lastActs(kept.acts(), 5))
                    .extracting(AuditEntry::kind)
                    .containsExactly(EditKind.CODED, EditKind.STUDY_CREATED);
            assertThat(kept.lastActs(2, 1)).extracting(AuditEntry::number).containsExactly(2);
            assertThat(kept.lastActs(0, 5)).isEmpty();
        }
    }
}
