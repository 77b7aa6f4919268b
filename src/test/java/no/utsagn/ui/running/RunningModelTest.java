package no.utsagn.ui.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import no.utsagn.app.Job;
import no.utsagn.app.Jobs;
import no.utsagn.base.Problem;
import org.junit.jupiter.api.Test;

class RunningModelTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final RunningModel model = new RunningModel(new Jobs(background::add, Runnable::run), later::add);

    private Jobs.Watcher<String> watcher() {
        return new Jobs.Watcher<>() {
            @Override
            public void at(long done, long total) {
                heard.add(done + "/" + total);
            }

            @Override
            public void done(String result) {
                heard.add(result);
            }

            @Override
            public void failed(RuntimeException why) {
                heard.add("failed");
            }

            @Override
            public void stopped() {
                heard.add("stopped");
            }
        };
    }

    private void start(Work work, Job<String> job) {
        model.start(work, job, watcher());
    }

    private void timePasses() {
        later.forEach(Runnable::run);
        later.clear();
    }

    private void workGoesOn() {
        background.remove().run();
    }

    private Optional<Running> shown() {
        return model.shown().get();
    }

    @Test
    void workThatIsOverSoonIsNeverShown() {
        List<Optional<Running>> seen = new ArrayList<>();
        model.shown().addListener((property, before, now) -> seen.add(now));
        start(Work.OPENING, progress -> "open");
        workGoesOn();
        timePasses();
        assertThat(seen).isEmpty();
        assertThat(heard).containsExactly("open");
    }

    @Test
    void workThatLastsIsShownWithHowFarItIs() {
        List<Optional<Running>> seen = new ArrayList<>();
        start(Work.READING, progress -> {
            progress.at(3, 12);
            seen.add(shown());
            return "read";
        });
        timePasses();
        assertThat(shown()).contains(new Running(Work.READING, 0, 0, false));
        assertThat(shown().get().measured()).isFalse();
        workGoesOn();
        assertThat(seen).containsExactly(Optional.of(new Running(Work.READING, 3, 12, false)));
        assertThat(seen.get(0).get().share()).isEqualTo(0.25);
        assertThat(shown()).isEmpty();
        assertThat(heard).containsExactly("3/12", "read");
    }

    @Test
    void stoppingIsToldUntilTheWorkHearsIt() {
        start(Work.INDEXING, progress -> {
            progress.orStop();
            return "index";
        });
        timePasses();
        assertThat(shown().get().canStop()).isTrue();
        model.stop();
        assertThat(shown()).contains(new Running(Work.INDEXING, 0, 0, true));
        assertThat(shown().get().canStop()).isFalse();
        workGoesOn();
        assertThat(shown()).isEmpty();
        assertThat(heard).containsExactly("stopped");
    }

    @Test
    void workThatChangesTheStudyIsNotStopped() {
        start(Work.REPLACING, progress -> {
            progress.orStop();
            return "replaced";
        });
        timePasses();
        assertThat(shown().get().canStop()).isFalse();
        model.stop();
        workGoesOn();
        assertThat(heard).containsExactly("replaced");
    }

    @Test
    void whatWaitsIsShownAfterWhatItWaitsFor() {
        start(Work.OPENING, progress -> "open");
        start(Work.INDEXING, progress -> "index");
        timePasses();
        assertThat(shown().map(Running::work)).contains(Work.OPENING);
        workGoesOn();
        assertThat(shown().map(Running::work)).contains(Work.INDEXING);
        workGoesOn();
        assertThat(shown()).isEmpty();
    }

    @Test
    void workThatFailsIsShownNoMore() {
        start(Work.EXPORTING, progress -> {
            throw Problem.of("export.nothing-coded").exception();
        });
        timePasses();
        workGoesOn();
        assertThat(shown()).isEmpty();
        assertThat(heard).containsExactly("failed");
    }
}
