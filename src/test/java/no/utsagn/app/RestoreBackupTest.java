package no.utsagn.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.utsagn.codebook.Definition;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreBackupTest {

    private static final Clock CLOCK = Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC);
    private static final Clock LATER = Clock.offset(CLOCK, Duration.ofHours(1));

    @TempDir
    private Path folder;

    private Path study;
    private Study before;

    @BeforeEach
    void makeBackup() {
        study = folder.resolve("studie.utsagn");
        try (OpenStudy open = OpenStudy.create(study, "Studie", "IH", CLOCK)) {
            open.apply(
                    EditKind.CODE_CREATED,
                    List.of(),
                    s -> s.with(s.codebook().create(Definition.named("Tillit"), Optional.empty(), open.stamp())));
            before = open.now();
            open.backUp();
        }
        try (OpenStudy open = OpenStudy.open(study, LATER)) {
            open.apply(
                    EditKind.CODE_CREATED,
                    List.of(),
                    s -> s.with(s.codebook().create(Definition.named("Uro"), Optional.empty(), open.stamp())));
        }
    }

    @Test
    void tellsWhatIsInABackup() {
        List<RestoreBackup.Found> found = RestoreBackup.of(study);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).at()).isEqualTo(Instant.now(CLOCK));
        assertThat(found.get(0).mayHoldGone()).isFalse();
        assertThat(found.get(0).card()).map(StudyCard::codes).contains(1);
        assertThat(StudyCard.of(study)).map(StudyCard::codes).contains(2);
    }

    @Test
    void opensAsACopyAndOverwritesNothing() throws IOException {
        RestoreBackup.Found found = RestoreBackup.of(study).get(0);
        Path copy = folder.resolve("kopi.utsagn");
        RestoreBackup.copy(found, copy);
        try (OpenStudy open = OpenStudy.open(copy, CLOCK)) {
            assertThat(open.now()).isEqualTo(before);
        }
        byte[] bytes = Files.readAllBytes(study);
        assertThatThrownBy(() -> RestoreBackup.copy(found, study)).hasMessage("storage.exists");
        assertThat(study).hasBinaryContent(bytes);
    }

    @Test
    void aDamagedStudyHasItsBackupsStill() throws IOException {
        Files.writeString(study, "ødelagt");
        assertThat(RestoreBackup.of(study)).hasSize(1);
        Files.delete(study);
        assertThat(RestoreBackup.of(study)).hasSize(1);
        assertThat(RestoreBackup.of(folder.resolve("en annen.utsagn"))).isEmpty();
    }

    @Test
    void tellsWhichMayHoldWhatIsGone() {
        try (OpenStudy open = OpenStudy.open(study, LATER)) {
            open.apply(
                    EditKind.REMOVED_FOR_GOOD,
                    List.of(),
                    s -> s.with(s.codebook().create(Definition.named("Ny"), Optional.empty(), open.stamp())));
        }
        assertThat(RestoreBackup.of(study)).allMatch(RestoreBackup.Found::mayHoldGone);
    }
}
