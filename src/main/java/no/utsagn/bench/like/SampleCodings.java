package no.utsagn.bench.like;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.app.sample.SampleStudy;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.study.Study;

/** The sample study with the codings that were laid by hand alone: those of searches would be found by their words. */
public final class SampleCodings {

    private static final String BY_HAND = "demo.coded-by-hand";

    private SampleCodings() {}

    /**
     * Makes it, and leaves no file.
     *
     * @throws no.utsagn.base.ProblemException if the samples are not there
     */
    public static Study read() {
        try {
            Path folder = Files.createTempDirectory("utsagn-like");
            try {
                return byHand(folder.resolve("sample.utsagn"));
            } finally {
                try (var files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Study byHand(Path file) {
        Clock clock = Clock.systemUTC();
        AtomicReference<Instant> done = new AtomicReference<>(Instant.MAX);
        SampleStudy sample = new SampleStudy(SampleFolder.find(), Messages.in(TextLanguage.BOKMAAL), clock, step -> {
            if (step.key().equals(BY_HAND)) {
                done.set(clock.instant());
            }
        });
        try (OpenStudy open = sample.create(file)) {
            Study study = open.now();
            return study.with(study.codings().without(coding -> coding.at().isAfter(done.get())));
        }
    }
}
