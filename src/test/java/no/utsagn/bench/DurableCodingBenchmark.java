package no.utsagn.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.storage.StudyFile;
import no.utsagn.study.EditKind;
import no.utsagn.study.Note;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.StudyFacts;
import no.utsagn.transcript.Source;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.turn.Turn;

/**
 * How long it takes until a coding is safe on the disk, beside the least that this can take there: a synced write of 4
 * KB to a file of the same folder. The two are measured by turns, so that the disk is in the same mood for both.
 *
 * <p>Arguments: folder (that of temporary files), codings in the study (20,000), measurements (2,000).
 */
public final class DurableCodingBenchmark {

    private static final int TRANSCRIPTS = 40;
    private static final int TURNS = 250;
    private static final String WORDS = "ja altså det er jo sånn at de må se mennesket bak papirene først. ".repeat(3);
    private static final int BLOCK = 4096;

    private final Path folder;
    private final int codings;
    private final int measurements;
    private final Random random = new Random(7);
    private final Coder coder = new Coder(Id.random(), "IH");
    private final Stamp stamp = new Stamp(coder.id().value(), StudyBuilder.THEN);

    private DurableCodingBenchmark(Path folder, int codings, int measurements) {
        this.folder = folder;
        this.codings = codings;
        this.measurements = measurements;
    }

    public static void main(String[] args) throws IOException {
        Path in = args.length > 0 ? Path.of(args[0]) : Path.of(System.getProperty("java.io.tmpdir"));
        int codings = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int measurements = args.length > 2 ? Integer.parseInt(args[2]) : 2_000;
        Path folder = Files.createTempDirectory(in, "durable");
        new DurableCodingBenchmark(folder, codings, measurements).run();
    }

    private void run() throws IOException {
        Path file = folder.resolve("study.utsagn");
        Path plain = folder.resolve("plain");
        Study study = study();
        long[] saves = new long[measurements];
        long[] writes = new long[measurements];
        try (FileChannel channel = FileChannel.open(plain, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                StudyFile kept = StudyFile.create(file, study, note(EditKind.STUDY_CREATED))) {
            study = measure(kept, study, channel, new long[300], new long[300]);
            measure(kept, study, channel, saves, writes);
        }
        report("durable coding", saves);
        report("synced 4 KB write", writes);
        System.out.printf("ratio of medians       %8.2f%n", (double) median(saves) / median(writes));
        System.out.printf("study file             %8.1f MB%n", Files.size(file) / 1e6);
        open(file);
        Files.delete(file);
        Files.delete(plain);
        Files.delete(folder);
    }

    private Study measure(StudyFile kept, Study first, FileChannel channel, long[] saves, long[] writes)
            throws IOException {
        Study study = first;
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (int i = 0; i < saves.length; i++) {
            Coding coding = coding(study);
            Study after = study.with(study.codings().with(coding));
            Note note = new Note(EditKind.CODED, stamp, List.of(coding.id().value()));
            long start = System.nanoTime();
            kept.save(study, after, note);
            saves[i] = System.nanoTime() - start;
            start = System.nanoTime();
            channel.write(block.clear());
            channel.force(false);
            writes[i] = System.nanoTime() - start;
            study = after;
        }
        return study;
    }

    private static void open(Path file) {
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            try (StudyFile kept = StudyFile.open(file)) {
                long opened = System.nanoTime();
                Study read = kept.read();
                System.out.printf(
                        "open %6.1f ms, read %6.1f ms (%s)%n",
                        (opened - start) / 1e6, (System.nanoTime() - opened) / 1e6, read.codings());
            }
        }
    }

    private static void report(String what, long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%-20s median %8.3f ms   p95 %8.3f ms   p99 %8.3f ms%n",
                what,
                median(times) / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6);
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private Note note(EditKind kind) {
        return new Note(kind, stamp, List.of());
    }

    private Study study() {
        Study study = Study.create(StudyFacts.of("Målt", StudyBuilder.THEN), coder);
        for (int i = 0; i < 60; i++) {
            study = study.with(study.codebook().create(Definition.named("Kode " + i), Optional.empty(), stamp));
        }
        for (int i = 0; i < TRANSCRIPTS; i++) {
            study = study.with(transcript(i));
        }
        Study whole = study;
        return whole.with(whole.codings()
                .with(IntStream.range(0, codings).mapToObj(i -> coding(whole)).toList()));
    }

    private Transcript transcript(int number) {
        List<Turn> turns = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TURNS; i++) {
            text.append(i == 0 ? "" : "\n");
            turns.add(new Turn(
                    Id.random(), Span.ofLength(text.length(), WORDS.length()), Optional.empty(), Optional.empty()));
            text.append(WORDS);
        }
        return new Transcript(
                Id.random(),
                History.start(TranscriptFields.of("Intervju " + number, TranscriptKind.INTERVIEW), stamp),
                new Source("txt", Optional.empty(), Optional.empty()),
                text.toString(),
                turns,
                Items.none(),
                List.of(),
                List.of(),
                EditLog.start());
    }

    private Coding coding(Study study) {
        List<Id<Transcript>> transcripts = List.copyOf(study.transcripts().ids());
        List<Id<Code>> codes = List.copyOf(study.codebook().codes().ids());
        return new Coding(
                new Id<>(new UUID(random.nextLong(), random.nextLong())),
                codes.get(random.nextInt(codes.size())),
                transcripts.get(random.nextInt(transcripts.size())),
                Span.ofLength(random.nextInt(TURNS * WORDS.length() - 300), 40 + random.nextInt(250)),
                coder.id(),
                StudyBuilder.THEN,
                Set.of());
    }
}
