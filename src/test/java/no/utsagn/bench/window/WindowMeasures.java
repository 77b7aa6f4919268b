package no.utsagn.bench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.TestStudies;
import no.utsagn.ui.WindowToMeasure;
import org.fxmisc.richtext.GenericStyledArea;

/** Takes the measures and prints them. */
public final class WindowMeasures {

    private static final int RUNS = 5;
    private static final int WARM = 15;
    private static final int ACTS = 21;
    private static final int STEPS = 600;
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;

    private static final List<String> TITLES = List.of("Stort", "Langt", "Ett innlegg");

    private final Path folder;
    private final Study study = MeasuredStudy.all();

    public WindowMeasures(Path folder) {
        this.folder = folder;
    }

    /** One line each. @param what "opening", "coding", "scrolling", "searching" or "all" */
    public void run(String what) {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.join();
        Platform.setImplicitExit(false);
        if ("searching all".contains(what)) {
            new SearchMeasures(folder).run();
        }
        if (!"searching".equals(what)) {
            desk(what);
        }
    }

    private void desk(String what) {
        Path file = folder.resolve("maalt.utsagn");
        TestStudies.holding(study, file).close();
        Stage ours = Frames.on(Stage::new);
        Frames.run(() -> {
            WindowToMeasure.open(ours, file);
            ours.setWidth(WIDTH);
            ours.setHeight(HEIGHT);
        });
        BareArea bare = Frames.on(BareArea::new);
        Stage other = Frames.on(Stage::new);
        Frames.run(() -> {
            // As wide as the words and their margin are in our window.
            other.setScene(new Scene(bare.node, 720, 760));
            other.show();
        });
        if ("opening all".contains(what)) {
            TITLES.forEach(title -> opening(ours.getScene(), bare, title));
        }
        if ("coding all".contains(what)) {
            TITLES.forEach(title -> coding(ours.getScene(), bare, title));
        }
        if ("scrolling all".contains(what)) {
            TITLES.forEach(title -> scrolling(ours.getScene(), bare, title));
        }
    }

    private Transcript transcript(String title) {
        return StudyBuilder.transcript(study, title);
    }

    private List<Span> codings(Transcript transcript) {
        return study.codings().in(transcript.id()).stream().map(Coding::span).toList();
    }

    private void opening(Scene ours, BareArea bare, String title) {
        Transcript shown = transcript(title);
        Transcript small = transcript("Kort");
        List<Frames.Took> desk = new ArrayList<>();
        List<Frames.Took> text = new ArrayList<>();
        List<Frames.Took> filled = new ArrayList<>();
        // By turns, so that no one of them finds the library warmed up by another.
        for (int i = 0; i < WARM + RUNS; i++) {
            text.add(openBare(bare, small, shown, false));
            Frames.run(() -> choose(ours, "Kort"));
            desk.add(Frames.untilShown(ours, () -> choose(ours, title), () -> shows(ours, shown)));
            filled.add(openBare(bare, small, shown, true));
        }
        print("first open " + title, desk.subList(0, 1), filled.subList(0, 1));
        print("open " + title + ", text", warm(desk), warm(text));
        print("open " + title + ", filled", warm(desk), warm(filled));
    }

    private Frames.Took openBare(BareArea bare, Transcript small, Transcript shown, boolean filled) {
        Frames.run(() -> bare.show(small, List.of(), false));
        return Frames.untilShown(
                bare.area.getScene(), () -> bare.show(shown, codings(shown), filled), () -> bare.shows(shown));
    }

    private void coding(Scene ours, BareArea bare, String title) {
        Transcript shown = transcript(title);
        Frames.run(() -> {
            choose(ours, title);
            bare.show(shown, codings(shown), true);
        });
        GenericStyledArea<?, ?, ?> words = Frames.on(() -> words(ours));
        int[] at = {words.getText().indexOf("lageret")};
        Frames.run(() -> words.requestFocus());
        List<Frames.Took> apply = new ArrayList<>();
        List<Frames.Took> remove = new ArrayList<>();
        List<Frames.Took> plain = new ArrayList<>();
        for (int i = 0; i < WARM + ACTS; i++) {
            Frames.run(() -> words.selectRange(at[0], at[0] + 20));
            apply.add(Frames.untilShown(ours, () -> press(words, KeyCode.DIGIT1, "1"), () -> true));
            Frames.run(() -> words.moveTo(at[0] + 10));
            remove.add(Frames.untilShown(ours, () -> press(words, KeyCode.BACK_SPACE, ""), () -> true));
            boolean on = i % 2 == 0;
            plain.add(
                    Frames.untilShown(bare.area.getScene(), () -> bare.fill(Span.ofLength(at[0], 20), on), () -> true));
        }
        print("apply in " + title, warm(apply), warm(plain));
        print("remove in " + title, warm(remove), warm(plain));
    }

    private void scrolling(Scene ours, BareArea bare, String title) {
        Transcript shown = transcript(title);
        Frames.run(() -> {
            choose(ours, title);
            bare.show(shown, codings(shown), true);
        });
        Node words = Frames.on(() -> words(ours).lookup(".virtual-flow"));
        Node plain = Frames.on(() -> bare.area.lookup(".virtual-flow"));
        Frames.walk(ours, STEPS / 4, () -> wheel(words));
        Frames.walk(bare.area.getScene(), STEPS / 4, () -> wheel(plain));
        walked("scroll " + title, Frames.walk(ours, STEPS, () -> wheel(words)));
        walked("scroll " + title + ", bare", Frames.walk(bare.area.getScene(), STEPS, () -> wheel(plain)));
    }

    private static void wheel(Node over) {
        Event.fireEvent(
                over,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        200,
                        300,
                        200,
                        300,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -40,
                        0,
                        -40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private static void press(Node on, KeyCode code, String text) {
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
    }

    private void choose(Scene ours, String title) {
        ListView<?> list = (ListView<?>) ours.lookup("#transcripts");
        int index = study.transcripts().stream().map(Transcript::title).toList().indexOf(title);
        list.getSelectionModel().select(index);
    }

    private static GenericStyledArea<?, ?, ?> words(Scene ours) {
        return (GenericStyledArea<?, ?, ?>) ours.lookup(".words");
    }

    private static boolean shows(Scene ours, Transcript transcript) {
        GenericStyledArea<?, ?, ?> words = words(ours);
        return words.getLength() >= transcript.text().length()
                && words.getCharacterBoundsOnScreen(0, 1).isPresent();
    }

    private static List<Frames.Took> warm(List<Frames.Took> all) {
        return all.subList(WARM, all.size());
    }

    private static double median(List<Frames.Took> times, ToLongFunction<Frames.Took> which) {
        return times.stream()
                        .mapToLong(which)
                        .sorted()
                        .skip(times.size() / 2)
                        .findFirst()
                        .orElse(0)
                / 1e6;
    }

    private static double worst(List<Frames.Took> times) {
        return times.stream().mapToLong(Frames.Took::wall).max().orElse(0) / 1e6;
    }

    private static void print(String what, List<Frames.Took> ours, List<Frames.Took> bare) {
        double wall = median(ours, Frames.Took::wall);
        double other = median(bare, Frames.Took::wall);
        System.out.printf(
                Locale.ROOT,
                "%-28s %7.1f ms (worst %7.1f, thread ran %6.1f)   bare %7.1f ms (thread ran %6.1f)   ratio %5.2f%n",
                what,
                wall,
                worst(ours),
                median(ours, Frames.Took::cpu),
                other,
                median(bare, Frames.Took::cpu),
                wall / other);
    }

    private static void walked(String what, Frames.Walk walk) {
        System.out.printf(
                Locale.ROOT,
                "%-24s work median %5.1f p95 %5.1f ms, over 33 ms %4.1f %%; apart median %5.1f p95 %5.1f ms, over 33 ms %4.1f %%%n",
                what,
                at(walk.work(), 0.5),
                at(walk.work(), 0.95),
                over(walk.work()),
                at(walk.apart(), 0.5),
                at(walk.apart(), 0.95),
                over(walk.apart()));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }

    private static double over(long[] times) {
        return 100.0 * Arrays.stream(times).filter(t -> t > 33_000_000).count() / times.length;
    }
}
