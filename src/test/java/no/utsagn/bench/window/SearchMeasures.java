package no.utsagn.bench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToLongFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import no.utsagn.base.Progress;
import no.utsagn.bench.generate.GenerateFile;
import no.utsagn.bench.measure.Ground;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Watch;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.WindowToMeasure;

/**
 * Types into the search of 60 generated interviews, letter by letter, each when the one before is answered: from the key
 * to the end of the layout of the first frame that shows all that is found, counts and bars too.
 */
final class SearchMeasures {

    private static final int WARM = 150;
    private static final int KEYS = 600;
    private static final int LEAST_LETTERS = 4;

    private final Path file;
    private final Study study;
    private final Random random = new Random(3);

    SearchMeasures(Path folder) {
        file = folder.resolve("sok").resolve("maalt.utsagn");
        study = Ground.of(Size.S, Watch.ELAPSED, Progress.none()).study();
    }

    void run() {
        file.getParent().toFile().mkdirs();
        GenerateFile.write(study, file);
        Stage stage = Frames.on(Stage::new);
        Frames.run(() -> {
            WindowToMeasure.open(stage, file);
            stage.setWidth(1400);
            stage.setHeight(900);
        });
        Scene scene = stage.getScene();
        Frames.run(() -> ((ButtonBase) scene.lookup("#activity-search")).fire());
        untilAllIsIndexed(scene);
        List<Frames.Took> keys = new ArrayList<>();
        int found = 0;
        while (keys.size() < WARM + KEYS) {
            TextField field = Frames.on(() -> (TextField) scene.lookup("#search-query"));
            Frames.run(field::clear);
            for (char letter : query().toCharArray()) {
                keys.add(typed(scene, field, letter));
            }
            found += Frames.on(() -> ((ListView<?>) scene.lookup("#search-list"))
                                    .getItems()
                                    .size()
                            > 0)
                    ? 1
                    : 0;
        }
        print(keys.subList(WARM, keys.size()), found);
        Frames.run(stage::close);
    }

    private static void untilAllIsIndexed(Scene scene) {
        ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES);
        Frames.settle(scene);
    }

    private static Frames.Took typed(Scene scene, TextField field, char letter) {
        AtomicBoolean answered = new AtomicBoolean();
        return Frames.untilShown(
                scene,
                () -> {
                    field.appendText(String.valueOf(letter));
                    // What is found is handed to the screen before the pool is still.
                    Thread waiting = new Thread(() -> {
                        ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS);
                        Platform.runLater(() -> answered.set(true));
                    });
                    waiting.setDaemon(true);
                    waiting.start();
                },
                answered::get);
    }

    /** A word or two of the study, as they stand. */
    private String query() {
        while (true) {
            List<Transcript> all = List.copyOf(study.transcripts().all());
            String text = all.get(random.nextInt(all.size())).text();
            int from = random.nextInt(text.length() - 200);
            List<Span> words = Words.in(text, Span.ofLength(from, 200));
            Span first = words.get(1);
            Span last = random.nextBoolean() ? first : words.get(2);
            if (first.length() >= LEAST_LETTERS) {
                return new Span(first.start(), last.end())
                        .of(text)
                        .replace('\n', ' ')
                        .toLowerCase(Locale.ROOT);
            }
        }
    }

    private static void print(List<Frames.Took> keys, int found) {
        System.out.printf(
                Locale.ROOT,
                "key to what is found, drawn: median %.1f p95 %.1f worst %.1f ms; thread ran median %.1f p95 %.1f ms; n = %d, %d queries that found something%n",
                at(keys, Frames.Took::wall, 0.5),
                at(keys, Frames.Took::wall, 0.95),
                at(keys, Frames.Took::wall, 1),
                at(keys, Frames.Took::cpu, 0.5),
                at(keys, Frames.Took::cpu, 0.95),
                keys.size(),
                found);
    }

    private static double at(List<Frames.Took> keys, ToLongFunction<Frames.Took> which, double share) {
        long[] sorted = keys.stream().mapToLong(which).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
