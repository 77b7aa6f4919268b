package no.utsagn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.utsagn.study.EditKind;
import no.utsagn.study.Note;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFileTest {

    @TempDir
    Path folder;

    private final StudyBuilder builder = new StudyBuilder()
            .person("Kari", "kandidat")
            .transcript("Intervju 1", "I: Hvordan gikk det?", "Kari: Det gikk bra.")
            .code("Tillit > Tid", "Intervju 1", "gikk bra");

    private Note note(EditKind kind) {
        return new Note(kind, builder.stamp(), List.of());
    }

    @Test
    void what_was_created_is_read_again() {
        Path file = folder.resolve("blåbær ? % #.utsagn");
        Study study = builder.build();
        try (StudyFile made = StudyFile.create(file, study, note(EditKind.STUDY_CREATED))) {
            assertThat(made.read()).isEqualTo(study);
            Study after = builder.code("Tillit > Rom", "Intervju 1", "bra").build();
            made.save(study, after, note(EditKind.CODED));
            assertThat(made.read()).isEqualTo(after);
            made.backups().make(Instant.now());
            assertThat(made.backups().list()).hasSize(1);
        }
        assertThat(Files.exists(folder.resolve("blåbær ? % #.utsagn-wal"))).isFalse();
        assertThat(StudyFile.summary(file)).isPresent();
        try (StudyFile again = StudyFile.open(file)) {
            assertThat(again.read()).isEqualTo(builder.build());
            assertThat(again.audit()).hasSize(2);
            assertThat(Files.exists(folder.resolve("blåbær ? % #.utsagn-shm"))).isFalse();
        }
    }
}
