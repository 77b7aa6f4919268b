package no.utsagn.app.transcripts.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamenessesTest {

    @TempDir
    private Path folder;

    private Path file(String name, String words) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "I: Hva?\n\nK: " + words + "\n\nI: Ja?\n\nK: Ja.\n\nI: Å?\n\nK: Tja.\n");
    }

    @Test
    void bytesGoBeforeTextAndTextBeforeTheTitle() throws IOException {
        Path first = file("inn/a.txt", "Bra.");
        Path bytes = Files.copy(first, folder.resolve("inn/b.txt"));
        Path text = Files.writeString(folder.resolve("inn/c.txt"), Files.readString(first) + "\n\n");
        Path title = file("inn/d/A.txt", "Dårlig.");
        try (OpenStudy open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC())) {
            Batch batch = new Intake(open)
                    .read(
                            Batch.none(),
                            List.of(first, bytes, text, title),
                            Beforehand.nothing(),
                            Progress.none(),
                            one -> {});
            assertThat(kind(batch, first)).isEmpty();
            assertThat(kind(batch, bytes)).contains(Sameness.Kind.BYTES);
            assertThat(kind(batch, text)).contains(Sameness.Kind.TEXT);
            assertThat(kind(batch, title)).contains(Sameness.Kind.TITLE);
            assertThat(state(batch, title)).isEqualTo(FileState.SAME_NAME);
            assertThat(state(batch.with(title, Choice.LEAVE_OUT), title)).isEqualTo(FileState.LEFT_OUT);
            assertThat(state(batch.with(text, Choice.LEAVE_OUT), text)).isEqualTo(FileState.DUPLICATE);
            Batch taken = batch.with(title, Choice.TAKE);
            assertThat(taken.file(title).orElseThrow().goesIn()).isTrue();
            assertThat(taken.file(title).orElseThrow().fields().title()).isEqualTo("A (2)");
        }
    }

    private static Optional<Sameness.Kind> kind(Batch batch, Path file) {
        return batch.file(file).orElseThrow().same().map(Sameness::kind);
    }

    private static FileState state(Batch batch, Path file) {
        return batch.file(file).orElseThrow().state();
    }
}
