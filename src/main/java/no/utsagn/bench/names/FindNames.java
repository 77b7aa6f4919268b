package no.utsagn.bench.names;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.utsagn.names.find.Finders;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.TextFinder;

/**
 * Measures the finders on a file in which people marked names. The file is cut into transcripts of 400 sentences, about
 * as long as an interview, each sentence a turn; they are read as written and in small letters.
 */
public final class FindNames {

    private static final int SENTENCES = 400;

    private final Finders finders;

    public FindNames(Finders finders) {
        this.finders = finders;
    }

    /** What the model alone and all finders together did. @param wordsPerSecond of all finders, on one core */
    public record Result(
            Measured modelCased, Measured modelLower, Measured allCased, Measured allLower, long wordsPerSecond) {}

    /** Measures one file. @throws no.utsagn.base.ProblemException if it is no such file */
    public Result of(Path file) {
        List<GoldText> cased = transcripts(file, true);
        List<GoldText> lower = transcripts(file, false);
        Measured allCased = measured(finders, cased);
        Measured allLower = measured(finders, lower);
        long speed = speed(cased, allCased.words() + allLower.words(), lower);
        return new Result(
                measured(finders.modelAlone(), cased),
                measured(finders.modelAlone(), lower),
                allCased,
                allLower,
                speed);
    }

    private static List<GoldText> transcripts(Path file, boolean capitals) {
        List<List<GoldFile.Token>> sentences = GoldFile.read(file);
        List<GoldText> texts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += SENTENCES) {
            texts.add(GoldText.of(sentences.subList(i, Math.min(i + SENTENCES, sentences.size())), capitals));
        }
        return texts;
    }

    private static Measured measured(TextFinder finder, List<GoldText> texts) {
        Measured all = Measured.NOTHING;
        for (GoldText text : texts) {
            List<Found> finds = finder.in(text.text(), text.sentences());
            all = all.plus(new Comparison(text, finds).measured());
        }
        return all;
    }

    /** Everything once more, when it has been read before: time of the processor, so that other work does not count. */
    private long speed(List<GoldText> cased, int words, List<GoldText> lower) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        cased.forEach(text -> finders.in(text.text(), text.sentences()));
        lower.forEach(text -> finders.in(text.text(), text.sentences()));
        long nanos = Math.max(1, threads.getCurrentThreadCpuTime() - start);
        return words * TimeUnit.SECONDS.toNanos(1) / nanos;
    }
}
