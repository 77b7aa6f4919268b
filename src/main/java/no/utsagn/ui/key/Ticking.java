package no.utsagn.ui.key;

import java.util.concurrent.ForkJoinPool;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Counts the seconds while the key is open, and looks now and then whether its disk is still there. */
final class Ticking {

    private static final int LOOK_EVERY = 15;

    private final KeyModel model;
    private final Timeline timeline = new Timeline();
    private int seconds;

    Ticking(KeyModel model) {
        this.model = model;
        timeline.getKeyFrames().add(new KeyFrame(Duration.seconds(1), event -> second()));
        timeline.setCycleCount(Animation.INDEFINITE);
        model.open().addListener((property, before, now) -> run(now));
        run(model.open().get());
    }

    private void run(boolean open) {
        if (open) {
            timeline.play();
        } else {
            timeline.stop();
        }
    }

    private void second() {
        model.tick();
        seconds++;
        if (seconds % LOOK_EVERY == 0 && model.open().get()) {
            ForkJoinPool.commonPool().execute(model.holder()::look);
        }
    }

    void stop() {
        timeline.stop();
    }
}
