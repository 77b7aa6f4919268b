package no.utsagn.storage;

import static no.utsagn.storage.Kept.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Coder;
import no.utsagn.study.EditKind;
import no.utsagn.study.Note;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyFileTest {

    @TempDir
    Path folder;

    private final StudyBuilder builder = Kept.builder();
    private final Study study = builder.build();

    @ParameterizedTest
    @ValueSource(strings = {"studie.utsagn", "blåbær ? % #.utsagn", "uten endelse", "file:x", "a&b=c;d'e.utsagn"})
    void whatWasCreatedIsReadAgain(String name) {
        Path file = folder.resolve(name);
        try (StudyFile made = StudyFile.create(file, study, note(EditKind.STUDY_CREATED))) {
            assertThat(made.read()).isEqualTo(study);
            assertThat(made.path()).isEqualTo(file);
        }
        try (StudyFile again = StudyFile.open(file)) {
            assertThat(again.read()).isEqualTo(study);
        }
        assertThat(Kept.bytes(folder)).containsOnlyKeys(name);
    }

    @ParameterizedTest
    @EnumSource(EditKind.class)
    void whatWasSavedIsReadAgain(EditKind kind) {
        Path file = folder.resolve("studie.utsagn");
        Study more = study.with(new Coder(study.coders().ids().iterator().next(), "AB"));
        Study after = builder.code("Tillit > Rom", "Intervju 1", "bra med").build();
        try (StudyFile kept = StudyFile.create(file, study, note(EditKind.STUDY_CREATED))) {
            kept.save(study, more, note(kind));
            assertThat(kept.read()).isEqualTo(more);
            kept.save(more, after, note(kind));
            assertThat(kept.read()).isEqualTo(after);
        }
        try (StudyFile again = StudyFile.open(file)) {
            assertThat(again.read()).isEqualTo(after);
        }
    }

    @Test
    void anotherStudyIsNotSavedOverThisOne() {
        Study other = Kept.builder().build();
        try (StudyFile kept = StudyFile.create(folder.resolve("studie.utsagn"), study, note(EditKind.STUDY_CREATED))) {
            assertThatThrownBy(() -> kept.save(study, other, note(EditKind.NAMES_REPLACED)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(kept.read()).isEqualTo(study);
        }
    }

    @Test
    void theAuditTellsWhoDidWhatToWhatAndWhen() {
        Stamp stamp = new Stamp(UUID.randomUUID(), StudyBuilder.THEN.plusNanos(123_456_789));
        List<UUID> things = List.of(UUID.randomUUID(), UUID.randomUUID());
        Path file = Kept.file(folder);
        try (StudyFile kept = StudyFile.open(file)) {
            Study now = kept.read();
            kept.save(now, now.with(now.facts().titled("Ny")), new Note(EditKind.FACTS_CHANGED, stamp, things));
        }
        Stamp first = StudyBuilder.anyStamp();
        try (StudyFile kept = StudyFile.open(file)) {
            assertThat(kept.audit())
                    .containsExactly(
                            new AuditEntry(1, first.at(), first.by(), EditKind.STUDY_CREATED, List.of()),
                            new AuditEntry(2, stamp.at(), stamp.by(), EditKind.FACTS_CHANGED, things));
        }
    }

    @Test
    void aSaveThatDoesNotFitTheFileChangesNothing() {
        Path file = Kept.file(folder);
        try (StudyFile kept = StudyFile.open(file)) {
            Study inFile = kept.read();
            Study other = Kept.builder().build();
            assertThatThrownBy(() ->
                            kept.save(other, other.with(other.facts().titled("Ny")), note(EditKind.FACTS_CHANGED)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(kept.read()).isEqualTo(inFile);
            assertThat(kept.audit()).hasSize(1);
            kept.save(inFile, inFile.with(inFile.facts().titled("Ny")), note(EditKind.FACTS_CHANGED));
            assertThat(kept.audit()).extracting(AuditEntry::number).containsExactly(1, 2);
        }
    }

    @Test
    void whileOpenThereIsNoSharedMemoryFileAndOnceClosedNoLog() {
        Path file = folder.resolve("a.utsagn");
        try (StudyFile kept = StudyFile.create(file, study, note(EditKind.STUDY_CREATED))) {
            kept.save(study, study.with(study.facts().titled("Ny")), note(EditKind.FACTS_CHANGED));
            assertThat(folder.resolve("a.utsagn-shm")).doesNotExist();
            kept.close();
            assertThat(folder.resolve("a.utsagn-wal")).doesNotExist();
        }
    }

    @Test
    void aSummaryTellsWhatAStartPageShows() throws Exception {
        Path file = Kept.file(folder);
        assertThat(StudyFile.summary(file))
                .contains(new StudySummary(
                        "Prøvestudie",
                        1,
                        1,
                        2,
                        1,
                        0,
                        Files.getLastModifiedTime(file).toInstant()));
        assertThat(Kept.bytes(folder)).containsOnlyKeys("Jobbstudien.utsagn");
    }

    @Test
    void thereIsNoSummaryOfWhatIsOpenOrNoStudy() throws Exception {
        Path file = Kept.file(folder);
        try (StudyFile open = StudyFile.open(file)) {
            assertThat(StudyFile.summary(file)).isEmpty();
            assertThat(open.read()).isNotNull();
        }
        assertThat(StudyFile.summary(folder)).isEmpty();
        assertThat(StudyFile.summary(folder.resolve("ingen"))).isEmpty();
        assertThat(StudyFile.summary(Files.writeString(folder.resolve("a.txt"), "Hei på deg")))
                .isEmpty();
    }
}
