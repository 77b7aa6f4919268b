package no.utsagn.bench.speed.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.team.Meeting;
import no.utsagn.app.team.MergeStudies;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.base.Stamp;
import no.utsagn.bench.generate.GenerateFile;
import no.utsagn.bench.measure.Bench;
import no.utsagn.bench.measure.Ground;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Target;
import no.utsagn.bench.measure.Times;
import no.utsagn.bench.measure.Watch;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.codes.likely.LikelyCodes;
import no.utsagn.merge.study.StudyMerge;
import no.utsagn.study.Study;

/**
 * How long it takes to merge two copies of 60 interviews with 300 codes and 20,000 codings each, whatever the size;
 * beside a merge by name.
 */
public final class MergeBench implements Bench {

    private static final double QUICK_ENOUGH = 2_000;
    private static final double MILLI = 1e6;
    private static final String NAIVE = "by name";

    private final Apart.Work work;
    private final Times.Plan plan;
    private final int saves;

    public MergeBench() {
        this(Apart.USUAL, new Times.Plan(10, 30, Duration.ofSeconds(60)), 6);
    }

    MergeBench(Apart.Work work, Times.Plan plan, int saves) {
        this.work = work;
        this.plan = plan;
        this.saves = saves;
    }

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public List<Measurement> measure(Ground ground) {
        Apart apart = Apart.of(work);
        Stamp stamp = new Stamp(
                apart.ours().coders().iterator().next().id().value(),
                apart.ours().facts().created());
        Watch watch = ground.watch();
        Size size = ground.size();
        Optional<Target> target = Optional.of(Target.median(QUICK_ENOUGH));
        double first = once(watch, () -> merge(apart).with(Answers.none(), stamp));
        Times warm = plan.measure(watch, i -> merge(apart).with(Answers.none(), stamp));
        List<Measurement> all = new ArrayList<>();
        all.add(Measurement.of("bench.merge-first", size, Times.of(first)).with(target));
        all.add(Measurement.of("bench.merge", size, warm)
                .beside(NAIVE, plan.measure(watch, i -> new ByName(apart.ours(), apart.theirs()).merged()))
                .with(target));
        all.add(Measurement.of("bench.merge-answer", size, answers(merge(apart), stamp, watch)));
        all.addAll(inFiles(apart, ground));
        return all;
    }

    private static StudyMerge merge(Apart apart) {
        return StudyMerge.of(apart.ours(), apart.theirs(), new LikelyCodes(WordForms.shipped()));
    }

    private static double once(Watch watch, Runnable work) {
        long start = watch.nanos();
        work.run();
        return (watch.nanos() - start) / MILLI;
    }

    /** What the copies become after one more answer. */
    private Times answers(StudyMerge merge, Stamp stamp, Watch watch) {
        Outcome asked = merge.with(Answers.none(), stamp);
        return plan.measure(watch, i -> {
            Answer answer = i % 2 == 0 ? Answer.OURS : Answer.THEIRS;
            Answers answers = asked.open().isEmpty()
                    ? Answers.none()
                    : Answers.none().with(asked.open().get(i % asked.open().size()), answer);
            merge.with(answers, stamp);
        });
    }

    /** With all that is read and written. */
    private List<Measurement> inFiles(Apart apart, Ground ground) {
        try {
            Path folder = Files.createTempDirectory("utsagn-merge");
            try {
                return saved(apart, folder, ground);
            } finally {
                empty(folder);
            }
        } catch (IOException e) {
            throw Problem.of("bench.unreadable", "utsagn-merge").causedBy(e).exception();
        }
    }

    private List<Measurement> saved(Apart apart, Path folder, Ground ground) throws IOException {
        Path theirs = folder.resolve("theirs.utsagn");
        GenerateFile.write(apart.theirs(), theirs);
        double[] looks = new double[saves];
        double[] merges = new double[saves];
        for (int i = 0; i < saves; i++) {
            Path own = Files.createDirectory(folder.resolve("ours" + i));
            Path ours = own.resolve("ours.utsagn");
            GenerateFile.write(apart.ours(), ours);
            save(ours, theirs, ground.watch(), looks, merges, i);
            empty(own);
        }
        return List.of(
                Measurement.of("bench.merge-look", ground.size(), Times.of(looks)),
                Measurement.of("bench.merge-save", ground.size(), Times.of(merges)));
    }

    private static void save(Path ours, Path theirs, Watch watch, double[] looks, double[] merges, int i) {
        try (OpenStudy open = OpenStudy.open(ours, Clock.systemUTC())) {
            Study before = open.now();
            List<Meeting> met = new ArrayList<>();
            looks[i] = once(watch, () -> {
                Meeting meeting = MergeStudies.look(open, theirs, Progress.none());
                meeting.with(Answers.none());
                met.add(meeting);
            });
            Answers newest = Answers.by(Answers.Rule.NEWEST);
            merges[i] = once(watch, () -> MergeStudies.merge(open, met.get(0), newest));
            if (open.now().equals(before)) {
                throw new IllegalStateException("nothing was merged");
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
