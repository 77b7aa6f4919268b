package no.utsagn.base;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void workThatNobodyWatchesIsNeverStopped() {
        Progress none = Progress.none();

        assertThatCode(() -> {
                    none.at(1, 2);
                    none.orStop();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void leavesWorkThatWasAskedToStop() {
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean stopRequested() {
                return true;
            }
        };

        assertThatThrownBy(stopped::orStop).isInstanceOf(Progress.StoppedException.class);
    }
}
