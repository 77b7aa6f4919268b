package no.utsagn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.TranscriptImport;
import no.utsagn.importing.docx.DocxBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long it takes to read an interview of 10,000 words and find its speakers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ImportBenchmark {

    private static final int TURNS = 400;
    private static final String ANSWER =
            "Ja, altså, jeg begynte på lageret i mars, (ler) og så var det sånn at jeg – jeg"
                    + " hadde ikke vært i jobb på lenge. Det er slik: du må bli regnet med … og det ble jeg jo, liksom."
                    + " Så sa hun: «Kom i morgen.» Og da kom jeg.";

    /** The format that is read. */
    @Param({"txt", "docx"})
    public String format = "txt";

    private Path file = Path.of("");

    /** Writes the interview. */
    @Setup
    public void write() throws IOException {
        Path folder = Files.createTempDirectory("utsagn-bench");
        StringBuilder text = new StringBuilder();
        DocxBuilder docx = new DocxBuilder();
        for (int i = 0; i < TURNS / 2; i++) {
            for (String turn : new String[] {"I: Hva gjorde du da, og hvordan var det?", "Kari: " + ANSWER}) {
                text.append(turn).append('\n');
                docx.paragraph(turn);
            }
        }
        file = format.equals("txt")
                ? Files.writeString(folder.resolve("intervju.txt"), text)
                : docx.in(folder, "intervju.docx");
    }

    /** Takes the interview away again. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
        Files.delete(file.toAbsolutePath().getParent());
    }

    /** Reads the file and understands it. */
    @Benchmark
    public ImportedFile read() {
        return new TranscriptImport().read(file);
    }

    /** Runs it once through. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ImportBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
