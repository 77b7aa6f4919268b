package no.utsagn.ui.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * Measures what the JavaFX thread does. A second thread asks it for a sign of life every few milliseconds; while there
 * is none for longer than the limit, that thread looks at where the other is. What is found is only times, kinds of
 * events and names of methods.
 */
public final class Watch {

    private static final long BETWEEN = 4;
    private static final String NO_EVENT = "pulse or task";
    /** Events of a mouse that only passes by: what is slow after them is so for another reason. */
    private static final Pattern WANDERING = Pattern.compile("ENTERED|EXITED|MOVED");

    private final long limit;
    private final Consumer<List<String>> report;
    private final Offences offences = new Offences();
    private volatile String during = NO_EVENT;
    private volatile String lastEvent = NO_EVENT;
    private volatile boolean on = true;

    /**
     * Watches nothing yet.
     *
     * @param limit in milliseconds
     * @param report is told each offence, and at the end the summary
     */
    Watch(long limit, Consumer<List<String>> report) {
        this.limit = limit;
        this.report = report;
    }

    /**
     * The watch that was asked for, with {@code -Dutsagn.watch=50} or UTSAGN_WATCH=50. It tells by the system's log;
     * with {@code -Dutsagn.watch.file} the summary goes to the end of a file as well.
     */
    public static Optional<Watch> asked(Properties system, Map<String, String> environment) {
        String limit = system.getProperty("utsagn.watch", environment.getOrDefault("UTSAGN_WATCH", ""));
        Optional<Path> file =
                Optional.ofNullable(system.getProperty("utsagn.watch.file")).map(Path::of);
        return limit.matches("\\d{1,6}")
                ? Optional.of(new Watch(Long.parseLong(limit), lines -> tell(lines, file)))
                : Optional.empty();
    }

    private static void tell(List<String> lines, Optional<Path> file) {
        String text = String.join(System.lineSeparator(), lines);
        System.getLogger(Watch.class.getName()).log(System.Logger.Level.WARNING, text);
        file.ifPresent(path -> append(path, text));
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(
                    file, text + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Watches until this window is closed. To be called on the JavaFX thread. */
    public void over(Window window) {
        EventDispatcher usual = window.getEventDispatcher();
        window.setEventDispatcher((event, tail) -> dispatch(usual, event, tail));
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> {
            window.setEventDispatcher(usual);
            end();
        });
        Thread watched = Thread.currentThread();
        Thread thread = new Thread(() -> look(watched), "watch");
        thread.setDaemon(true);
        thread.start();
    }

    private @Nullable Event dispatch(EventDispatcher usual, Event event, EventDispatchChain tail) {
        String type = String.valueOf(event.getEventType());
        during = type;
        try {
            return usual.dispatchEvent(event, tail);
        } finally {
            lastEvent = WANDERING.matcher(type).find() ? lastEvent : type;
            during = NO_EVENT;
        }
    }

    private void end() {
        if (!on) {
            return;
        }
        on = false;
        List<String> summary = offences.summary();
        if (!summary.isEmpty()) {
            report.accept(summary);
        }
    }

    private void look(Thread watched) {
        try {
            while (on) {
                beat(watched);
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat(Thread watched) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        Samples samples = new Samples();
        String event = during;
        while (on && !answered.await(limit / 4 + 1, TimeUnit.MILLISECONDS)) {
            samples.add(watched.getStackTrace());
            event = during.equals(NO_EVENT) ? event : during;
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
        if (on && millis > limit) {
            offences.add(new Offence(millis, event.equals(NO_EVENT) ? "after " + lastEvent : event, samples.frames()));
        }
    }

    /** What was too slow so far. */
    List<Offence> offences() {
        return offences.all();
    }
}
