package no.utsagn.app.transcripts.intake.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import no.utsagn.app.transcripts.intake.warning.Scan;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Progress;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.ReadAs;
import no.utsagn.importing.TranscriptImport;

/** Reads files side by side, a thread for each core. What is wrong with one does not stop the others. */
public final class FileReading {

    private static final int MOST_THREADS = 8;

    private final TranscriptImport reader = new TranscriptImport();
    private final Scan scan;

    public FileReading(Scan scan) {
        this.scan = scan;
    }

    /**
     * Reads files.
     *
     * @param progress hears how many are read; asked before each file whether to stop
     * @param each hears of each file when it is read, in no order, one at a time
     * @return in the order of the files; those not begun when somebody stopped are missing
     */
    public List<ReadFile> read(List<Path> files, ReadAs as, Progress progress, Consumer<ReadFile> each) {
        int threads =
                Math.min(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), Math.max(1, files.size()));
        ExecutorService threadPool = Executors.newFixedThreadPool(threads);
        try {
            Telling telling = new Telling(files.size(), progress, each);
            List<Future<Optional<ReadFile>>> reading = new ArrayList<>();
            for (Path file : files) {
                reading.add(threadPool.submit(
                        () -> telling.mayGoOn() ? Optional.of(telling.tell(read(file, as))) : Optional.empty()));
            }
            List<ReadFile> read = new ArrayList<>();
            for (Future<Optional<ReadFile>> one : reading) {
                result(one).ifPresent(read::add);
            }
            return read;
        } finally {
            threadPool.shutdownNow();
        }
    }

    private static Optional<ReadFile> result(Future<Optional<ReadFile>> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("reading failed", e.getCause());
        }
    }

    /** Reads one file as a person wants it read. */
    public ReadFile read(Path file, ReadAs as) {
        try {
            ImportedFile content = reader.read(file, as);
            return ReadFile.of(file, as, content, SaidWords.of(content), scan.of(content));
        } catch (ProblemException e) {
            return ReadFile.unreadable(file, as, e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            return ReadFile.unreadable(
                    file, as, Problem.of("intake.not-understood", name(file)).causedBy(e));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Tells of the files one at a time, whichever thread has read them. */
    private static final class Telling {
        private final int total;
        private final Progress progress;
        private final Consumer<ReadFile> each;
        private final ReentrantLock lock = new ReentrantLock();
        private int done;

        Telling(int total, Progress progress, Consumer<ReadFile> each) {
            this.total = total;
            this.progress = progress;
            this.each = each;
        }

        boolean mayGoOn() {
            return !progress.stopRequested();
        }

        ReadFile tell(ReadFile file) {
            lock.lock();
            try {
                each.accept(file);
                done++;
                progress.at(done, total);
                return file;
            } finally {
                lock.unlock();
            }
        }
    }
}
