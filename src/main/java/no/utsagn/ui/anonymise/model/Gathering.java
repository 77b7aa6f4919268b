package no.utsagn.ui.anonymise.model;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import no.utsagn.app.Jobs;
import no.utsagn.app.names.LookForNames;
import no.utsagn.base.Progress;
import no.utsagn.names.find.TextFinder;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.Work;

/**
 * Looks through the texts that nobody has looked through, away from the screen, and tells after each. Holds what was
 * found, without a word of the texts.
 */
final class Gathering {

    private final DeskModel desk;
    private final RunningModel running;
    private final Executor screen;
    private final Supplier<TextFinder> finder;
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private volatile ReviewFinds finds = ReviewFinds.none();
    private volatile Optional<LookForNames> eyes = Optional.empty();

    /** @param finder made when it is first needed, away from the screen; loading it takes a moment */
    Gathering(DeskModel desk, RunningModel running, Executor screen, Supplier<TextFinder> finder) {
        this.desk = desk;
        this.running = running;
        this.screen = screen;
        this.finder = finder;
    }

    /** Whether it goes on. */
    ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /** What was found so far. */
    ReviewFinds finds() {
        return finds;
    }

    /** How many texts of a study have not been looked through. */
    int missing(Study study) {
        return finds.missing(study).size();
    }

    /** Forgets what was found, so that all texts are looked through again. */
    void again() {
        if (!looking.get()) {
            finds = ReviewFinds.none();
        }
    }

    /**
     * Looks through what is missing, unless that goes on already.
     *
     * @param news hears, on the screen's side, that there is more, and at the end that it is over
     */
    void look(Runnable news, Consumer<RuntimeException> failed) {
        if (looking.get()) {
            return;
        }
        looking.set(true);
        running.start(Work.NAMES, progress -> through(progress, news), new Jobs.Watcher<ReviewFinds>() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void done(ReviewFinds all) {
                over(news);
            }

            @Override
            public void failed(RuntimeException why) {
                looking.set(false);
                failed.accept(why);
            }

            @Override
            public void stopped() {
                over(news);
            }
        });
    }

    private void over(Runnable news) {
        looking.set(false);
        news.run();
    }

    private ReviewFinds through(Progress progress, Runnable news) {
        if (eyes.isEmpty()) {
            eyes = Optional.of(new LookForNames(desk.desk(), finder.get()));
        }
        finds = eyes.orElseThrow().look(finds, progress, so -> {
            finds = so;
            screen.execute(news);
        });
        return finds;
    }
}
