package no.utsagn.bench.measure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.bench.generate.GenerateStudy;
import no.utsagn.codebook.Coder;
import no.utsagn.study.Study;
import no.utsagn.study.StudyFacts;

/**
 * What is measured on: a generated study, always the same for its size.
 *
 * @param textBytes how long all transcripts are, in UTF-8
 * @param watch what times are measured by
 */
public record Ground(Size size, Study study, long textBytes, Watch watch) {

    private static final Instant MADE = Instant.parse("2026-01-01T12:00:00Z");

    /** Makes it. @throws Progress.StoppedException if that is stopped */
    public static Ground of(Size size, Watch watch, Progress progress) {
        Study study = new GenerateStudy(SampleFolder.find().files(), size.recipe())
                .study(StudyFacts.of("Målt", MADE), new Coder(Id.random(), "M"), progress);
        return of(size, watch, study);
    }

    /** A study that is taken for one of this size. */
    public static Ground of(Size size, Watch watch, Study study) {
        long bytes = study.transcripts().stream()
                .mapToLong(transcript -> transcript.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return new Ground(size, study, bytes, watch);
    }

    @Override
    public String toString() {
        return "Ground of size " + size;
    }
}
