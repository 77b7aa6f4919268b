package no.utsagn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import no.utsagn.app.Jobs.Watcher;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final List<String> heard = new ArrayList<>();

    private final Watcher<String> watcher = new Watcher<>() {
        @Override
        public void at(long done, long total) {
            heard.add(done + " of " + total);
        }

        @Override
        public void done(String result) {
            heard.add("done: " + result);
        }

        @Override
        public void failed(RuntimeException why) {
            heard.add("failed: " + why.getMessage());
        }

        @Override
        public void stopped() {
            heard.add("stopped");
        }
    };

    private static String twoSteps(Progress progress) {
        for (int step = 1; step <= 2; step++) {
            progress.orStop();
            progress.at(step, 2);
        }
        return "both";
    }

    @Test
    void aJobTellsHowFarItIsAndWhatItGives() {
        Jobs.atOnce().start(JobsTest::twoSteps, watcher);
        assertThat(heard).containsExactly("1 of 2", "2 of 2", "done: both");
    }

    @Test
    void aProblemIsToldToWhoWatches() {
        Jobs.atOnce()
                .start(
                        progress -> {
                            throw Problem.of("import.empty", "x.txt").exception();
                        },
                        watcher);
        assertThat(heard).containsExactly("failed: import.empty");
    }

    @Test
    void aJobThatIsStoppedGivesNothing() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Runnable stop = new Jobs(waiting::add, Runnable::run).start(JobsTest::twoSteps, watcher);
        stop.run();
        waiting.remove().run();
        assertThat(heard).containsExactly("stopped");
    }

    @Test
    void newsReachTheScreenOnItsOwnSide() {
        Deque<Runnable> screen = new ArrayDeque<>();
        new Jobs(Runnable::run, screen::add).start(JobsTest::twoSteps, watcher);
        assertThat(heard).isEmpty();
        screen.forEach(Runnable::run);
        assertThat(heard).endsWith("done: both");
    }
}
