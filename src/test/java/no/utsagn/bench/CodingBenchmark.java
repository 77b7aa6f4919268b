package no.utsagn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.utsagn.app.CodePassages;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.app.sample.SampleStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long a hand waits: a passage coded and the coding taken off again, undone and redone, each safe on the disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CodingBenchmark {

    private final Path folder = newFolder();
    private final OpenStudy open = new SampleStudy(
                    new SampleFolder(Path.of("").toAbsolutePath()),
                    Messages.in(TextLanguage.BOKMAAL),
                    Clock.systemUTC(),
                    step -> {})
            .create(folder.resolve("s.utsagn"));
    private final CodePassages coding = new CodePassages(open);
    private final Id<Transcript> transcript =
            open.now().transcripts().iterator().next().id();
    private final Id<Code> code =
            open.now().codebook().codes().iterator().next().id();

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("utsagn-coding");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the benchmark. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(CodingBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    /** One coding to undo and redo. */
    @Setup
    public void lay() {
        coding.code(transcript, new Span(0, 20), code);
    }

    /** Two durable edits: on and off. */
    @Benchmark
    public void codeAndUncode() {
        Coding laid = coding.code(transcript, new Span(100, 160), code);
        coding.uncode(List.of(laid.id()));
    }

    /** Two durable edits: back and forth. */
    @Benchmark
    public void undoAndRedo() {
        open.undo();
        open.redo();
    }

    /** Closes the study. */
    @TearDown
    public void close() {
        open.close();
    }
}
