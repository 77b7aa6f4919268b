package no.utsagn.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Messages;
import no.utsagn.base.Progress;
import no.utsagn.base.TextLanguage;
import no.utsagn.ui.desk.Studies;

/** The sample study, made once, with a fresh copy for each test. */
final class SampleCopy {

    private final Path original;

    SampleCopy() {
        try (OpenStudy made =
                new Studies(Clock.systemUTC()).sample(Messages.in(TextLanguage.BOKMAAL), Progress.none())) {
            original = made.path();
        }
    }

    Path in(Path folder) {
        try {
            return Files.copy(
                    original, Files.createTempDirectory(folder, "studie").resolve("eksempel.utsagn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
