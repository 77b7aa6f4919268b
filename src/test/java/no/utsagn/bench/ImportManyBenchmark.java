package no.utsagn.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.base.Progress;
import no.utsagn.importing.docx.DocxBuilder;
import no.utsagn.search.SearchIndex;

/**
 * How long it takes to take many transcripts into a new study, from files on a disk to a study on the disk and an index
 * that finds every word: read, understood, looked through for names and numbers, saved, indexed.
 *
 * <p>Arguments: a folder on the disk to measure, the format (txt or docx), the number of runs. The first run is that of a
 * fresh process; start it several times for the median of those.
 */
public final class ImportManyBenchmark {

    private static final int FILES = 200;
    private static final int WORDS = 5_000;
    private static final String[] COMMON =
            ("og det jeg er på så at ikke som en i vi de for til han har var med hun men da du"
                            + " kan om seg skal bare når noe av den jo ja der nå litt sånn altså liksom vil må ble få opp ut etter")
                    .split(" ", -1);
    private static final String[] NAMES = {"Kari", "Hansen", "Lillevik", "Fatima", "Nordbygda", "Steinar"};

    private ImportManyBenchmark() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory(args.length > 0 ? Path.of(args[0]) : Path.of("target"), "mange");
        String format = args.length > 1 ? args[1] : "txt";
        int runs = args.length > 2 ? Integer.parseInt(args[2]) : 7;
        try {
            Path files = Files.createDirectory(folder.resolve("inn"));
            write(files, format);
            List<Long> all = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                all.add(once(folder.resolve("s" + run + ".utsagn"), files));
            }
            List<Long> warm = all.stream().skip(Math.min(2, runs - 1)).sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s: first run of the process %d ms, median of %d later runs %d ms%n",
                    format,
                    all.get(0),
                    warm.size(),
                    warm.get(warm.size() / 2));
        } finally {
            delete(folder);
        }
    }

    private static long once(Path study, Path files) {
        try (OpenStudy open = OpenStudy.create(study, "Mange", "IH", Clock.systemUTC())) {
            long before = processorTime();
            long start = System.nanoTime();
            Intake intake = new Intake(open);
            Batch batch = intake.read(Batch.none(), List.of(files), Beforehand.nothing(), Progress.none(), file -> {});
            long read = System.nanoTime();
            TakenIn taken = intake.take(batch, Progress.none());
            long saved = System.nanoTime();
            try (SearchIndex index = SearchIndex.of(open.now(), Progress.none())) {
                long done = System.nanoTime();
                int words = batch.files().stream()
                        .mapToInt(file -> file.read().words())
                        .sum();
                System.out.printf(
                        Locale.ROOT,
                        "%d files, %d words: read %d ms, saved %d ms, indexed %d ms, in all %d ms, processor time %d ms%s%n",
                        taken.transcripts().size(),
                        words,
                        millis(read - start),
                        millis(saved - read),
                        millis(done - saved),
                        millis(done - start),
                        millis(processorTime() - before),
                        index.isGrowing() ? " (index not whole)" : "");
                return millis(done - start);
            }
        }
    }

    /** What all threads have used of the processors, the compiler's and the collector's too; less noisy than the clock. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    private static void write(Path folder, String format) throws IOException {
        Random random = new Random(7);
        List<String> rare = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rare.add(word(random));
        }
        for (int i = 0; i < FILES; i++) {
            StringBuilder text = new StringBuilder();
            DocxBuilder docx = new DocxBuilder();
            for (int words = 0, turn = 0; words < WORDS; turn++) {
                String said = turn % 2 == 0 ? "Hva gjorde du da?" : said(random, rare);
                String line = (turn % 2 == 0 ? "I: " : "K: ") + said;
                words += said.split(" ", -1).length;
                text.append(line).append("\n\n");
                docx.paragraph(line);
            }
            String name = "Int%03d_SPL_stedA.%s".formatted(i, format);
            if (format.equals("docx")) {
                docx.in(folder, name);
            } else {
                Files.writeString(folder.resolve(name), text);
            }
        }
    }

    /** A turn of 20 to 80 words in sentences, now and then with a name, a mark or a number. */
    private static String said(Random random, List<String> rare) {
        StringBuilder said = new StringBuilder();
        int left = 20 + random.nextInt(60);
        while (left > 0) {
            int length = Math.min(left, 5 + random.nextInt(12));
            for (int i = 0; i < length; i++) {
                String word = random.nextInt(10) < 7
                        ? COMMON[random.nextInt(COMMON.length)]
                        : rare.get((int) (rare.size() * Math.pow(random.nextDouble(), 3)));
                if (i > 0 && random.nextInt(120) == 0) {
                    word = NAMES[random.nextInt(NAMES.length)];
                }
                said.append(i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : " " + word);
            }
            left -= length;
            said.append(random.nextInt(30) == 0 ? " … " : random.nextInt(60) == 0 ? " (ler). " : ". ");
            if (random.nextInt(400) == 0) {
                said.append("Ring 912 34 567. ");
            }
        }
        return said.toString().strip();
    }

    private static String word(Random random) {
        String[] parts = {"ar", "be", "ids", "sø", "ker", "le", "der", "vei", "opp", "føl", "ging", "lig", "het", "ne"};
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(parts[random.nextInt(parts.length)]);
        }
        return word.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
