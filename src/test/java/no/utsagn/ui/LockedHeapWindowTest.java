package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.base.Progress;
import no.utsagn.names.review.ItemState;
import no.utsagn.ui.anonymise.model.Showing.Line;
import no.utsagn.ui.desk.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The promise as an attacker would try it on the window: once a name is written in and the key is locked, the memory of
 * the program holds it nowhere, wherever the name was shown before. A name of random letters lies in a file; the robot's
 * process reads it from there and from the screen, as the program does, and drops it again.
 */
@NeedsWindow
class LockedHeapWindowTest {

    @TempDir
    private Path folder;

    /** The window with a robot, in a process of its own. */
    public static final class Works {
        private final Path folder;
        private Stage stage;
        private Workbench window;
        private WindowRobot robot;

        private Works(Path folder) {
            this.folder = folder;
        }

        public static void main(String[] args) throws Exception {
            int code = 1;
            try {
                Works works = new Works(Path.of(args[0]));
                works.open();
                works.work();
                code = 0;
            } catch (Throwable thrown) {
                thrown.printStackTrace(System.out);
            } finally {
                System.out.flush();
                Runtime.getRuntime().halt(code);
            }
        }

        private void open() throws Exception {
            Path study = folder.resolve("kept/s.utsagn");
            try (OpenStudy open = OpenStudy.create(study, "Prøve", "IH", Clock.systemUTC())) {
                Intake intake = new Intake(open);
                intake.take(
                        intake.read(
                                Batch.none(),
                                List.of(folder.resolve("in/intervju.txt")),
                                Beforehand.nothing(),
                                Progress.none(),
                                file -> {}),
                        Progress.none());
            }
            Platform.setImplicitExit(false);
            Window.keepNoWords();
            FxToolkit.registerPrimaryStage();
            // A stage of its own: of the first one the robot's library keeps all events.
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                stage = new Stage();
                window = new Workbench(
                        stage,
                        new Surroundings(
                                new Studies(Clock.systemUTC()),
                                new GivenFiles(),
                                Jobs.atOnce(),
                                folder.resolve("config")));
                window.open(Optional.of(study));
            });
            robot = new WindowRobot(new FxRobot(), stage);
            robot.settle();
        }

        private void until(Callable<Boolean> there) throws Exception {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, there);
            robot.settle();
        }

        /** The name; nothing keeps it. */
        private String name() {
            try {
                return Files.readString(folder.resolve("in/name.txt")).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private ListView<Line> list() {
            return robot.find("#find-list");
        }

        private boolean has(ItemState state) {
            return robot.read(() -> list().getItems().stream()
                    .anyMatch(line -> line instanceof Line.Row row
                            && row.item().state() == state
                            && (state != ItemState.OPEN || row.item().name().contains(name()))));
        }

        private void choose(ItemState state) {
            robot.doOnScreen(() -> {
                list().requestFocus();
                list().getItems().stream()
                        .filter(line -> line instanceof Line.Row row
                                && row.item().state() == state
                                && (state != ItemState.OPEN || row.item().name().contains(name())))
                        .findFirst()
                        .ifPresent(list().getSelectionModel()::select);
            });
        }

        private void work() throws Exception {
            everywhere();
            search();
            words();
            robot.keys(KeyCode.CONTROL, KeyCode.DIGIT7);
            robot.click("#find-names");
            until(() -> has(ItemState.OPEN));
            sample();
            filter();
            choose(ItemState.OPEN);
            until(() -> robot.shows("#find-card"));
            dump("before");
            robot.keys(KeyCode.T);
            robot.keys(KeyCode.DIGIT1);
            robot.keys(KeyCode.A);
            until(() -> has(ItemState.ACCEPTED));
            robot.keys(KeyCode.CONTROL, KeyCode.Z);
            until(() -> has(ItemState.OPEN));
            choose(ItemState.OPEN);
            robot.keys(KeyCode.A);
            until(() -> has(ItemState.ACCEPTED));
            robot.doOnScreen(() -> window.desk()
                    .orElseThrow()
                    .key()
                    .create(folder.resolve("key/s.utsagnkey"), "gul regnfrakk i nordavind".toCharArray()));
            robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
            robot.click("#dialog-go");
            until(() -> has(ItemState.WRITTEN));
            robot.doOnScreen(() -> robot.<TextInputControl>find("#find-filter").clear());
            choose(ItemState.WRITTEN);
            until(() -> robot.shows("#find-card"));
            hover();
            robot.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
            robot.doOnScreen(() -> window.desk().orElseThrow().key().lock());
            robot.settle();
            robot.picture("locked-heap");
            dump("after");
        }

        /** Shows the name in the other rooms, where the window may keep it. */
        private void everywhere() {
            robot.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
            robot.click("#view-people");
            robot.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
            robot.drawOver("snakket med");
            robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
            robot.keys(KeyCode.CONTROL, KeyCode.K);
            robot.type("Samtale");
            robot.keys(KeyCode.ENTER);
            robot.restOn("snakket med");
            robot.keys(KeyCode.F3);
            robot.picture("locked-heap-mending");
            robot.keys(KeyCode.ESCAPE);
            robot.keys(KeyCode.CONTROL, KeyCode.M);
            robot.type("Et notat");
            robot.keys(KeyCode.F4);
            robot.keys(KeyCode.DOWN);
            robot.picture("locked-heap-quotes");
        }

        /** Searches for the name, reads a hit, looks at the forms, searches within, and again. */
        private void search() throws Exception {
            robot.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
            write("#search-query", "");
            until(() -> hasRows("#search-list"));
            robot.keys(KeyCode.DOWN);
            robot.click(".forms-open");
            robot.picture("locked-heap-forms");
            robot.keys(KeyCode.ESCAPE);
            robot.picture("locked-heap-search");
            robot.click("#search-within");
            robot.picture("locked-heap-within");
            write("#search-query", "fil:");
            robot.picture("locked-heap-completion");
            robot.keys(KeyCode.ESCAPE);
            robot.doOnScreen(() -> robot.<TextInputControl>find("#search-query").clear());
            write("#search-query", "(");
            robot.picture("locked-heap-wrong");
            robot.doOnScreen(() -> robot.<TextInputControl>find("#search-query").clear());
            write("#search-query", "=");
            until(() -> hasRows("#search-list"));
            robot.keys(KeyCode.DOWN);
            robot.keys(KeyCode.ENTER);
            robot.picture("locked-heap-lit");
            robot.keys(KeyCode.CONTROL, KeyCode.F);
            robot.picture("locked-heap-beside");
        }

        /** Counts words, chooses the name and what stands near it, and looks for turns like those of a code. */
        private void words() throws Exception {
            robot.keys(KeyCode.F9);
            until(() -> hasRows("#word-list"));
            write("#words-filter", "");
            robot.doOnScreen(() -> robot.<ListView<?>>find("#word-list").requestFocus());
            robot.keys(KeyCode.DOWN);
            robot.picture("locked-heap-words");
            robot.keys(KeyCode.ALT, KeyCode.ENTER);
            robot.picture("locked-heap-near");
            robot.keys(KeyCode.SHIFT, KeyCode.F9);
            robot.click("#like-code");
            robot.type("Samtale");
            robot.keys(KeyCode.ENTER);
            robot.picture("locked-heap-like");
        }

        private boolean hasRows(String list) {
            return robot.read(() -> !robot.<ListView<?>>find(list).getItems().isEmpty());
        }

        /** Writes the name letter by letter, so that the field can take each back. */
        private void write(String field, String before) {
            robot.click(field);
            for (char letter : (before + name()).toCharArray()) {
                robot.doOnScreen(() -> robot.<TextInputControl>find(field).appendText(String.valueOf(letter)));
            }
            robot.settle();
        }

        private void sample() throws Exception {
            robot.click("#sampling-begin");
            until(() -> robot.shows("#sampled-sentence"));
            robot.keys(KeyCode.N);
        }

        private void filter() throws Exception {
            robot.keys(KeyCode.CONTROL, KeyCode.F);
            robot.picture("lh-filter");
            for (char letter : name().toCharArray()) {
                robot.doOnScreen(
                        () -> robot.<TextInputControl>find("#find-filter").appendText(String.valueOf(letter)));
            }
            until(() -> has(ItemState.OPEN));
        }

        private void hover() {
            robot.restOn("[navn]");
            if (robot.texts().stream().noneMatch(text -> text != null && text.contains(name()))) {
                throw new AssertionError("the open key tells the original");
            }
        }

        private void dump(String name) throws IOException, InterruptedException {
            for (int i = 0; i < 5; i++) {
                System.gc();
                Thread.sleep(300);
            }
            robot.settle();
            // A collection can be put off while the screen is drawn; what nobody holds any more is not what is asked
            // for.
            WeakReference<Object> gone = new WeakReference<>(new Object());
            for (int i = 0; i < 50 && gone.get() != null; i++) {
                System.gc();
                Thread.sleep(100);
            }
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpHeap(folder.resolve(name + ".hprof").toString(), true);
        }
    }

    /** A name that no list and no library holds. */
    private static String name(Random random) {
        StringBuilder name = new StringBuilder("Q");
        for (int i = 0; i < 4; i++) {
            name.append("zvxwkj".charAt(random.nextInt(6))).append("øyåua".charAt(random.nextInt(5)));
        }
        return name.toString();
    }

    @Test
    void onceLockedTheWindowHoldsTheNameNowhere() throws Exception {
        for (String name : List.of("in", "kept", "key", "config")) {
            Files.createDirectories(folder.resolve(name));
        }
        String name = name(new Random());
        Files.writeString(folder.resolve("in/name.txt"), name);
        Files.writeString(
                folder.resolve("in/intervju.txt"),
                String.join(
                        "\n\n",
                        "Intervjuer: Hva skjedde den dagen?",
                        "Kandidat: Jeg snakket med " + name + " om jobben. Det var bra.",
                        "Intervjuer: Var det noe mer?",
                        "Kandidat: Nei. Så ringte " + name + " meg igjen. Det ble slik det ble.\n"));
        assertThat(work()).isEmpty();
        // Without its capital, as words are looked up without.
        String asLookedUp = name.substring(1);
        assertThat(holds(folder.resolve("before.hprof"), asLookedUp))
                .as("the test sees what is there")
                .isTrue();
        assertThat(holds(folder.resolve("after.hprof"), asLookedUp)).isFalse();
    }

    private String work() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        // The usual collector skips its work before a dump while something is being drawn.
                        "-XX:+UseZGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Works.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : said.strip();
    }

    /** Whether a file holds a name, in either encoding that strings have in memory, or as bytes to be written. */
    private static boolean holds(Path file, String name) {
        return Stream.of(
                        StandardCharsets.ISO_8859_1,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_8)
                .anyMatch(encoding -> holds(file, name, encoding));
    }

    private static boolean holds(Path file, String name, Charset encoding) {
        byte[] wanted = name.getBytes(encoding);
        try (FileChannel channel = FileChannel.open(file)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (int at = 0; at + wanted.length <= bytes.limit(); at++) {
                int same = 0;
                while (same < wanted.length && bytes.get(at + same) == wanted[same]) {
                    same++;
                }
                if (same == wanted.length) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
