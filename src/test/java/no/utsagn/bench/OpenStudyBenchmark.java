package no.utsagn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.app.sample.SampleStudy;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;

/**
 * Measures how long the sample study takes to open: locked, checked, read whole. The Java machine is up but its code is
 * cold the first time, so the first opening is told apart from the median of the rest; the first also makes the backup
 * of the day.
 */
public final class OpenStudyBenchmark {

    private static final int TIMES = 21;

    private OpenStudyBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("utsagn-open");
        Path file = folder.resolve("eksempel.utsagn");
        Messages messages = Messages.in(TextLanguage.BOKMAAL);
        Clock clock = Clock.systemUTC();
        new SampleStudy(new SampleFolder(Path.of("").toAbsolutePath()), messages, clock, step -> {})
                .create(file)
                .close();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            OpenStudy open = OpenStudy.open(file, clock);
            millis.add((System.nanoTime() - start) / 1e6);
            open.close();
        }
        double first = millis.remove(0);
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "open sample study: first %.1f ms (with the backup of the day), then median %.1f, worst %.1f ms%n",
                first,
                millis.get(millis.size() / 2),
                millis.get(millis.size() - 1));
    }
}
