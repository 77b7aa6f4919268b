package no.utsagn.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.StudyInfo;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.app.print.CheckDisclosure;
import no.utsagn.app.print.PrintChapter;
import no.utsagn.app.print.PrintOrder;
import no.utsagn.app.print.Printed;
import no.utsagn.app.search.SearchResult;
import no.utsagn.app.search.SearchStudy;
import no.utsagn.app.search.Wanted;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.base.SafeFile;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.disclosure.check.CheckReport;

/** The main job from end to end on the sample transcripts: what a researcher does in weeks, in seconds. */
public final class Demo {

    /** The passphrase of the demo's key. It guards invented names only, and is printed. */
    private static final String PASSPHRASE = "hemmelig oppdiktet eksempel";

    private static final String STUDY = "jobbspesialister.utsagn";
    private static final String KEY = "jobbspesialister.utsagnkey";
    private static final List<String> FORMATS = List.of("docx", "html", "md", "csv");

    private final Messages messages;
    private final Clock clock;
    private final Consumer<DemoStep> tell;

    /** @param tell hears of each step when it is done */
    public Demo(Messages messages, Clock clock, Consumer<DemoStep> tell) {
        this.messages = messages;
        this.clock = clock;
        this.tell = tell;
    }

    /**
     * Does it all. The study, the key and the chapter lie in three folders of their own.
     *
     * @param out made if it is missing; what an earlier demo left there is replaced
     * @throws no.utsagn.base.ProblemException if something else lies in the folder, or it cannot be written
     */
    public void run(Path out) {
        Path study = out.resolve("studie");
        Path key = out.resolve("nokkel");
        Path chapter = out.resolve("kapittel");
        clear(out, List.of(study, key, chapter));
        SampleStudy sample = new SampleStudy(SampleFolder.find(), messages, clock, tell);
        try (OpenStudy open = sample.create(study.resolve(STUDY));
                HeldKey held = HeldKey.openOrCreate(open, key.resolve(KEY), PASSPHRASE.toCharArray())) {
            search(open);
            replace(open, held, sample);
            check(open, held);
            print(open, held, chapter);
            StudyInfo info = StudyInfo.of(open.now());
            say("demo.in-study", info.transcripts().size(), info.participants(), info.codings(), info.passages());
        }
        say("demo.results", out.toString(), STUDY, KEY, PASSPHRASE);
        say("demo.next", study.resolve(STUDY).toString());
    }

    private void search(OpenStudy open) {
        try (SearchStudy search = SearchStudy.of(open, Progress.none())) {
            SearchResult found = search.find(Wanted.of("arbeidsgiver"), 1000);
            say(
                    "demo.searched",
                    "arbeidsgiver",
                    found.counts().hits(),
                    found.counts().turns(),
                    String.join(", ", found.forms()));
        }
    }

    private void replace(OpenStudy open, HeldKey held, SampleStudy sample) {
        ReplaceNames.Done done = new ReplaceNames(open).replace(held, Optional.of(sample.decisions()));
        say("demo.replaced", done.mentions(), done.entities(), done.transcripts());
    }

    private void check(OpenStudy open, HeldKey held) {
        CheckReport report = CheckDisclosure.of(open, Optional.of(held));
        say(
                "demo.checked",
                report.errors().size(),
                report.warnings().size(),
                report.passed().size());
    }

    private void print(OpenStudy open, HeldKey held, Path chapter) {
        for (String format : FORMATS) {
            Path file = chapter.resolve("kapittel." + format);
            PrintOrder order = new PrintOrder(
                    List.of(), ReportStyle.common(), file, Optional.of(open.me().name()));
            Printed printed = new PrintChapter(open, messages).print(order, Optional.of(held));
            printed.refusal().ifPresent(why -> {
                throw why.exception();
            });
            say("demo.printed", file.toString(), printed.excerpts(), printed.people(), printed.words());
        }
    }

    private void say(String key, Object... args) {
        tell.accept(DemoStep.of(key, args));
    }

    private static void clear(Path out, List<Path> folders) {
        try {
            Files.createDirectories(out);
            requireOnly(out, folders);
            for (Path folder : folders) {
                Files.createDirectories(folder);
                try (Stream<Path> files = Files.walk(folder)) {
                    List<Path> deepestFirst = new ArrayList<>(
                            files.filter(file -> !file.equals(folder)).toList());
                    deepestFirst.sort(Comparator.reverseOrder());
                    for (Path file : deepestFirst) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw SafeFile.cannotWrite(out, e).exception();
        }
    }

    /** Nothing is deleted in a folder that holds anything but what an earlier demo left. */
    private static void requireOnly(Path out, List<Path> folders) {
        try (Stream<Path> files = Files.list(out)) {
            boolean others = files.anyMatch(file -> !folders.contains(file));
            boolean strange = folders.stream().filter(Files::isDirectory).anyMatch(Demo::holdsStrangers);
            if (others || strange) {
                throw Problem.of("demo.folder-in-use", out.toString()).exception();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsStrangers(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .anyMatch(name -> !name.startsWith("jobbspesialister") && !name.startsWith("kapittel."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
