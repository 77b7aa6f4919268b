package no.utsagn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.utsagn.bench.window.WindowMeasures;

/**
 * How fast the window opens a transcript, shows a code that is laid on or taken off, and is scrolled through; beside a
 * bare RichTextFX area with the same text in the same run. And how fast it shows what is found while one types.
 *
 * <p>Needs a screen; under X without one: {@code xvfb-run java -Dprism.order=sw …}. Arguments: folder for the study (that
 * of temporary files), and what is measured: opening, coding, scrolling, searching or all.
 */
public final class WindowBenchmark {

    private WindowBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path in = Path.of(args.length > 0 ? args[0] : System.getProperty("java.io.tmpdir"));
        try {
            new WindowMeasures(Files.createTempDirectory(in, "window")).run(args.length > 1 ? args[1] : "all");
        } catch (RuntimeException e) {
            e.printStackTrace();
        } finally {
            // JavaFX would keep the process.
            System.exit(0);
        }
    }
}
