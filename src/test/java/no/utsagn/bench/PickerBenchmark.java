package no.utsagn.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Codings;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.code.Codes;
import no.utsagn.ui.code.count.Tally;
import no.utsagn.ui.code.pick.PickModel;
import no.utsagn.ui.code.tree.CodeTreeModel;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.theme.Look;
import no.utsagn.ui.theme.Theme;

/**
 * Measures how long the picker of codes and the filter of the tree take to answer a key, with 1,000 codes and 5,000
 * codings: the model alone, then style, layout and drawing in a window (it needs a screen: run it under Xvfb).
 */
public final class PickerBenchmark {

    private static final List<String> TYPED =
            List.of("tillit", "rel til", "å møte", "kode 77", "arbeid > tid", "finnes ikke", "b");
    private static final List<String> WORDS =
            List.of("tillit", "arbeid", "tid", "relasjon", "åpenhet", "møte", "barriere", "støtte", "ønske", "hjelp");
    private static final int ROUNDS = 30;

    /** The time that the thread had a processor: others that wait for it do not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private PickerBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        OpenStudy open = OpenStudy.create(
                Files.createTempDirectory("utsagn-picker").resolve("koder.utsagn"), "Koder", "IH", Clock.systemUTC());
        Study study = study(open);
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), empty -> empty.with(study.people())
                .withTranscripts(study.transcripts())
                .with(study.codebook())
                .with(study.codings()));
        DeskModel desk = new DeskModel(open, Runnable::run);
        models(desk);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            window(desk);
            done.countDown();
        });
        done.await();
        Platform.exit();
        open.close();
    }

    private static Study study(OpenStudy open) {
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Intervju", "Kari: " + "Det gikk bra med oss. ".repeat(4_000))
                .build();
        Transcript transcript = built.transcripts().iterator().next();
        Random random = new Random(7);
        Codebook codebook = Codebook.empty("Tusen");
        List<Id<Code>> made = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            String name = WORDS.get(random.nextInt(10)) + " " + WORDS.get(random.nextInt(10)) + " kode " + i;
            Optional<Id<Code>> parent = i < 20 ? Optional.empty() : Optional.of(made.get(random.nextInt(i / 5 + 1)));
            Code code = codebook.create(Definition.named(name), parent, open.stamp());
            codebook = codebook.with(code);
            made.add(code.id());
        }
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            int start = random.nextInt(80_000);
            codings.add(new Coding(
                    Id.random(),
                    made.get(random.nextInt(1_000)),
                    transcript.id(),
                    new Span(start, start + 5 + random.nextInt(300)),
                    open.me().id(),
                    open.stamp().at(),
                    Set.of()));
        }
        return built.with(codebook).with(Codings.of(codings));
    }

    private static void models(DeskModel desk) {
        PickModel picker = new PickModel(
                Messages.in(TextLanguage.BOKMAAL), desk, new CodingModel(desk), new Tally(), Runnable::run);
        CodeTreeModel tree = new CodeTreeModel(desk, new Tally());
        tell("picker, model", keys(picker::lines));
        tell("filter, model", keys(tree.filter()::set));
    }

    private static void window(DeskModel desk) {
        Overlay overlay = new Overlay();
        Codes codes =
                new Codes(Messages.in(TextLanguage.BOKMAAL), overlay, desk, new CodingModel(desk), () -> {}, () -> {});
        StackPane root = new StackPane(codes.node(), overlay.node());
        root.getStyleClass().add("work");
        Stage stage = new Stage();
        Scene scene = new Scene(root, 700, 900);
        new Look(Theme.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        measure("filter", root, root.lookup("#code-filter"), root.lookup("#codes"));
        codes.pick();
        root.applyCss();
        root.layout();
        measure("picker", root, root.lookup("#picker-field"), root.lookup("#picker-list"));
        stage.hide();
    }

    private static void measure(String what, StackPane root, Node field, Node list) {
        TextInputControl typed = (TextInputControl) field;
        Consumer<String> laid = text -> {
            typed.setText(text);
            root.applyCss();
            root.layout();
        };
        tell(what + ", laid out", keys(laid));
        tell(what + ", drawn", keys(text -> {
            laid.accept(text);
            list.snapshot(null, null);
        }));
    }

    /** Types all, key by key, and takes it away again; the first third of the rounds warms up. */
    private static List<Double> keys(Consumer<String> key) {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String text : TYPED) {
                for (int i = 1; i <= 2 * text.length(); i++) {
                    String typed = text.substring(0, i <= text.length() ? i : 2 * text.length() - i);
                    long start = CLOCK.getCurrentThreadCpuTime();
                    key.accept(typed);
                    if (round >= ROUNDS / 3) {
                        millis.add((CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
                    }
                }
            }
        }
        Collections.sort(millis);
        return millis;
    }

    private static void tell(String what, List<Double> millis) {
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f, p95 %.2f, worst %.2f ms a key (%d keys)%n",
                what,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.get(millis.size() - 1),
                millis.size());
    }
}
