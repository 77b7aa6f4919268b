package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Definition;
import no.utsagn.merge.Answers;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody goes on working while a merge is being written. */
class MergeWhileWorkingTest {

    @TempDir
    private Path folder;

    @Test
    void anEditMadeWhileTheBackupIsWrittenIsNotLost() {
        try (TwoCopies two = new TwoCopies(folder)) {
            two.there(TwoCopies.rename("Tid", "Nok tid"));
        }
        Meantime clock = new Meantime();
        try (OpenStudy ours = OpenStudy.open(folder.resolve("Studien.utsagn"), clock)) {
            Meeting meeting = MergeStudies.look(ours, folder.resolve("Eirik.utsagn"), Progress.none());
            clock.next = () -> ours.apply(
                    EditKind.CODE_CHANGED,
                    List.of(),
                    s -> s.with(
                            s.codebook().create(Definition.named("Ro"), Optional.empty(), StudyBuilder.anyStamp())));
            assertThatThrownBy(() -> MergeStudies.merge(ours, meeting, Answers.none()))
                    .hasMessage("merge.changed-meanwhile");
            assertThat(TwoCopies.code(ours.now(), "Ro")).isPresent();
            assertThat(TwoCopies.code(ours.now(), "Nok tid")).isEmpty();
        }
    }

    @Test
    void whereTheStudysOwnFileIsGoneItIsToldSoAndNothingIsChanged() throws IOException {
        try (TwoCopies two = new TwoCopies(folder)) {
            two.there(TwoCopies.rename("Tid", "Nok tid"));
            Study before = two.ours.now();
            Path away = Files.move(two.file, folder.resolve("borte.utsagn"));
            assertThatThrownBy(() -> two.merge(Answers.none())).hasMessage("storage.vanished");
            assertThat(two.ours.now()).isEqualTo(before);
            Files.move(away, two.file);
        }
    }

    /** A clock at which something happens the next time that it is asked: as a backup begins. */
    private static final class Meantime extends Clock {
        private Runnable next = () -> {};

        @Override
        public Instant instant() {
            Runnable now = next;
            next = () -> {};
            now.run();
            return Clock.systemUTC().instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
