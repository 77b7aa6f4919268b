package no.utsagn.storage;

import static no.utsagn.storage.Kept.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.250Z");

    @TempDir
    Path folder;

    private StudyFile study;
    private Backups backups;

    @BeforeEach
    void open() {
        study = StudyFile.open(Kept.file(folder));
        backups = study.backups();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void purge() {
        Study now = study.read();
        study.save(now, now, note(EditKind.NAMES_REPLACED));
    }

    @Test
    void aBackupIsAWholeStudyInAFolderBesideTheFile() {
        Backup made = backups.make(NOON);
        Path place = folder.resolve("Jobbstudien-sikkerhetskopier");
        assertThat(made)
                .isEqualTo(new Backup(place.resolve("Jobbstudien 2026-05-04T12-00-00.250Z.utsagn"), NOON, false));
        assertThat(backups.folder()).isEqualTo(place);
        assertThat(backups.list()).containsExactly(made);
        try (StudyFile copy = StudyFile.open(made.file())) {
            assertThat(copy.read()).isEqualTo(study.read());
            assertThat(copy.audit()).isEqualTo(study.audit());
        }
    }

    @Test
    void oneIsDueWhenTheLastIsADayOld() {
        assertThat(backups.due(NOON)).isTrue();
        backups.make(NOON);
        assertThat(backups.due(NOON.plus(Duration.ofHours(23)))).isFalse();
        assertThat(backups.due(NOON.plus(Duration.ofHours(24)))).isTrue();
    }

    @Test
    void theTenNewestAreKept() {
        IntStream.range(0, 13).forEach(day -> backups.make(NOON.plus(Duration.ofDays(day))));
        assertThat(backups.list())
                .extracting(Backup::at)
                .containsExactlyElementsOf(IntStream.iterate(12, day -> day > 2, day -> day - 1)
                        .mapToObj(day -> NOON.plus(Duration.ofDays(day)))
                        .toList());
    }

    @Test
    void thoseFromBeforeTheLastReplacementAreToldFromThoseAfter() {
        backups.make(NOON);
        purge();
        backups.make(NOON.plusSeconds(1));
        assertThat(backups.list()).extracting(Backup::beforeLastPurge).containsExactly(false, true);
        purge();
        assertThat(backups.list()).extracting(Backup::beforeLastPurge).containsExactly(true, true);
    }

    @Test
    void oneThatCannotBeReadMayHoldAnything() throws IOException {
        Path file = backups.make(NOON).file();
        purge();
        Files.write(backups.make(NOON.plusSeconds(1)).file(), new byte[] {1, 2, 3});
        assertThat(backups.list()).extracting(Backup::beforeLastPurge).containsExactly(true, true);
        assertThat(file).exists();
    }

    @Test
    void purgedOnesAreGoneAndTheAuditSaysSo() {
        backups.make(NOON);
        purge();
        Backup later = backups.make(NOON.plusSeconds(1));
        backups.purge(backups.list().stream().filter(Backup::beforeLastPurge).toList(), StudyBuilder.anyStamp());
        assertThat(backups.list()).containsExactly(later);
        assertThat(study.audit())
                .extracting(AuditEntry::kind)
                .containsExactly(EditKind.STUDY_CREATED, EditKind.NAMES_REPLACED, EditKind.BACKUPS_PURGED);
    }

    @Test
    void onlyBackupsOfThisStudyArePurged() throws IOException {
        Path other = Files.writeString(folder.resolve("notat.txt"), "Hei");
        List<Backup> wrong = List.of(new Backup(other, NOON, true));
        assertThatThrownBy(() -> backups.purge(wrong, StudyBuilder.anyStamp()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(other).hasContent("Hei");
    }

    @Test
    void halfMadeCopiesAndStrangeFilesAreNoBackups() throws IOException {
        Backup made = backups.make(NOON);
        Files.writeString(backups.folder().resolve("0.tmp"), "halv");
        Files.writeString(backups.folder().resolve("0.tmp-journal"), "halv");
        Files.writeString(backups.folder().resolve("notat.txt"), "Hei");
        assertThat(backups.list()).containsExactly(made);
        backups.make(NOON.plusSeconds(1));
        assertThat(backups.folder().resolve("0.tmp")).doesNotExist();
        assertThat(backups.folder().resolve("0.tmp-journal")).doesNotExist();
        assertThat(backups.folder().resolve("notat.txt")).exists();
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblem() throws IOException {
        Files.writeString(backups.folder(), "en fil i veien");
        assertThatThrownBy(() -> backups.make(NOON)).hasMessageStartingWith("file.");
        assertThat(study.read()).isNotNull();
    }
}
