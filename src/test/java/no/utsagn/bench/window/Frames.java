package no.utsagn.bench.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits for frames and takes their times. A frame counts as there once its layout is done and it goes to be painted. */
final class Frames {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private Frames() {}

    /** Runs something on the JavaFX thread and waits for it. */
    static <T> T on(Callable<T> what) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(what.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        return get(done);
    }

    static void run(Runnable what) {
        on(() -> {
            what.run();
            return true;
        });
    }

    /** What an act took until the layout of the first frame that shows it was done, in nanoseconds, and of that the
     * time in which the JavaFX thread really ran. */
    record Took(long wall, long cpu) {}

    /** From an act to the end of the layout of the first frame that shows it. */
    static Took untilShown(Scene scene, Runnable act, BooleanSupplier shown) {
        settle(scene);
        CompletableFuture<Took> time = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            long ran = CPU.getCurrentThreadCpuTime();
            Runnable after = new Runnable() {
                @Override
                public void run() {
                    if (shown.getAsBoolean()) {
                        scene.removePostLayoutPulseListener(this);
                        // Behind the listeners of the view, which draw in the same pulse.
                        time.complete(new Took(System.nanoTime() - start, CPU.getCurrentThreadCpuTime() - ran));
                    } else {
                        Platform.requestNextPulse();
                    }
                }
            };
            act.run();
            scene.addPostLayoutPulseListener(after);
            Platform.requestNextPulse();
        });
        return get(time);
    }

    /** Waits until the window has had time to draw what it wants to draw. */
    static void settle(Scene scene) {
        for (int i = 0; i < 6; i++) {
            CompletableFuture<Boolean> pulse = new CompletableFuture<>();
            Platform.runLater(() -> {
                Runnable after = new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        pulse.complete(true);
                    }
                };
                scene.addPostLayoutPulseListener(after);
                Platform.requestNextPulse();
            });
            get(pulse);
        }
    }

    /** What a walk through many frames took. @param work on the JavaFX thread; @param apart from frame to frame */
    record Walk(long[] work, long[] apart) {}

    /** Makes a step in each of so many frames. */
    static Walk walk(Scene scene, int frames, Runnable step) {
        settle(scene);
        List<Long> work = new ArrayList<>();
        List<Long> apart = new ArrayList<>();
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        long[] began = new long[1];
        Runnable after = () -> work.add(System.nanoTime() - began[0]);
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(after);
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    long start = System.nanoTime();
                    if (began[0] > 0) {
                        apart.add(start - began[0]);
                    }
                    began[0] = start;
                    step.run();
                    if (apart.size() == frames) {
                        stop();
                        scene.removePostLayoutPulseListener(after);
                        done.complete(true);
                    }
                }
            }.start();
        });
        get(done);
        return new Walk(sorted(work), sorted(apart));
    }

    private static long[] sorted(List<Long> times) {
        long[] all = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(all);
        return all;
    }

    private static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
