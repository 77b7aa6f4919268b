package no.utsagn.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.app.sample.SampleStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Messages;
import no.utsagn.base.Progress;
import no.utsagn.base.TextLanguage;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.names.find.Finders;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.turn.Turn;

/**
 * Measures how long names take: an interview of 10,000 words until its list can be reviewed, in a process that has loaded
 * the finders and in one that is warm; the list made anew after a decision; and all finders in words a second, as time of
 * the processor, since other work on the machine would count otherwise. The texts are those of the sample transcripts.
 */
public final class ReviewBenchmark {

    private static final int WORDS = 10_000;
    private static final int TIMES = 15;

    private final Study sample;

    private ReviewBenchmark(Study sample) {
        this.sample = sample;
    }

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempDirectory("utsagn-review").resolve("eksempel.utsagn");
        Messages messages = Messages.in(TextLanguage.BOKMAAL);
        try (OpenStudy open = new SampleStudy(
                        new SampleFolder(Path.of("").toAbsolutePath()), messages, Clock.systemUTC(), step -> {})
                .create(file)) {
            new ReviewBenchmark(open.now()).run();
        }
    }

    private void run() {
        long start = System.nanoTime();
        Finders finders = Finders.load();
        System.out.printf(Locale.ROOT, "finders loaded: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        Study one = interviews(1);
        print("interview of " + WORDS + " words ready", () -> ready(one, finders));
        Study twenty = interviews(20);
        ReviewFinds found = ReviewFinds.none().updated(twenty, finders, Progress.none(), each -> {});
        print("list of 20 such interviews made anew", () -> Review.of(twenty, found, Optional.empty()));
        speed(twenty, finders);
    }

    private static Review ready(Study study, Finders finders) {
        return Review.of(
                study, ReviewFinds.none().updated(study, finders, Progress.none(), each -> {}), Optional.empty());
    }

    /** A study of interviews of the same words, of other ids. */
    private Study interviews(int many) {
        List<Transcript> interviews = new ArrayList<>();
        List<Transcript> all = List.copyOf(sample.transcripts().all());
        for (int i = 0; i < many; i++) {
            interviews.add(interview(all, i));
        }
        return sample.withTranscripts(Items.of(interviews, Transcript::id));
    }

    private static Transcript interview(List<Transcript> all, int first) {
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        Transcript model = all.get(first % all.size());
        int words = 0;
        for (int i = first; words < WORDS; i++) {
            Transcript from = all.get(i % all.size());
            for (Turn turn : from.turns()) {
                if (words < WORDS) {
                    text.append(text.length() == 0 ? "" : "\n");
                    turns.add(new Turn(
                            Id.random(),
                            Span.ofLength(text.length(), turn.span().length()),
                            Optional.empty(),
                            Optional.empty()));
                    text.append(from.words(turn.span()));
                    words += Words.count(from.text(), turn.span());
                }
            }
        }
        return new Transcript(
                Id.random(),
                model.history(),
                model.source(),
                text.toString(),
                turns,
                Items.none(),
                List.of(),
                List.of(),
                EditLog.start());
    }

    private static void print(String what, Supplier<Review> work) {
        List<Double> millis = new ArrayList<>();
        int rows = 0;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            rows = work.get().items().size();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        double first = millis.remove(0);
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s (%d rows): first %.0f ms, then median %.0f, worst %.0f ms%n",
                what,
                rows,
                first,
                millis.get(millis.size() / 2),
                millis.get(millis.size() - 1));
    }

    private static void speed(Study study, Finders finders) {
        var threads = ManagementFactory.getThreadMXBean();
        long words = 0;
        long start = threads.getCurrentThreadCpuTime();
        for (Transcript transcript : study.transcripts()) {
            finders.in(
                    transcript.text(),
                    transcript.turns().stream().map(Turn::span).toList());
            words += Words.count(transcript.text(), Span.over(transcript.text()));
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "all finders: %,.0f words a second of one core%n", words / seconds);
    }
}
