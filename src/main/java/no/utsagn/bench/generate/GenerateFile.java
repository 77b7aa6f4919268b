package no.utsagn.bench.generate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Coder;
import no.utsagn.storage.StudyFile;
import no.utsagn.study.EditKind;
import no.utsagn.study.Note;
import no.utsagn.study.Study;
import no.utsagn.study.StudyFacts;

/** Makes a generated study in a file of its own, and measures how fast that goes. */
public final class GenerateFile {

    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private final Recipe recipe;

    public GenerateFile(Recipe recipe) {
        this.recipe = recipe;
    }

    /**
     * What was made.
     *
     * @param megabytes of the transcripts' text, in UTF-8; a million bytes each
     * @param seconds what it took to make all of the study in memory, once the samples were read
     * @param secondsToWrite what it took to write the file
     */
    public record Made(
            int transcripts,
            int turns,
            int words,
            int codes,
            int codings,
            double megabytes,
            double seconds,
            double secondsToWrite) {

        /** How much text was made in a second, with turns and codings. */
        public double megabytesPerSecond() {
            return megabytes / seconds;
        }
    }

    /**
     * Makes it. Asked to stop before it is written, it leaves nothing behind.
     *
     * @param progress in words
     * @throws no.utsagn.base.ProblemException if there is such a file already, or it cannot be written; then nothing is
     * @throws Progress.StoppedException if it is asked to stop
     */
    public Made at(Path file, String title, String coder, Instant now, Progress progress) {
        if (Files.exists(file)) {
            throw Problem.of("storage.exists", file.toString()).exception();
        }
        GenerateStudy generate = new GenerateStudy(SampleFolder.find().files(), recipe);
        Coder first = new Coder(Id.random(), coder);
        long start = System.nanoTime();
        Study study = generate.study(StudyFacts.of(title, now), first, progress);
        long made = System.nanoTime();
        progress.orStop();
        Note note = new Note(
                EditKind.STUDY_CREATED,
                new Stamp(first.id().value(), now),
                List.of(study.id().value()));
        StudyFile.create(file, study, note).close();
        return made(study, (made - start) / NANOS, (System.nanoTime() - made) / NANOS);
    }

    /**
     * Writes a study to a new file.
     *
     * @throws no.utsagn.base.ProblemException if there is such a file already, or it cannot be written; then nothing is
     */
    public static void write(Study study, Path file) {
        Stamp stamp = new Stamp(
                study.coders().iterator().next().id().value(), study.facts().created());
        Note note = new Note(EditKind.STUDY_CREATED, stamp, List.of(study.id().value()));
        StudyFile.create(file, study, note).close();
    }

    private Made made(Study study, double seconds, double secondsToWrite) {
        long bytes = study.transcripts().stream()
                .mapToLong(transcript -> transcript.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return new Made(
                study.transcripts().size(),
                study.transcripts().stream()
                        .mapToInt(transcript -> transcript.turns().size())
                        .sum(),
                recipe.words(),
                study.codebook().codes().size(),
                study.codings().size(),
                bytes / MEGA,
                seconds,
                secondsToWrite);
    }
}
