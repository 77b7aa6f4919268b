package no.utsagn.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import no.utsagn.ui.NeedsWindow;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@NeedsWindow
class WatchWindowTest {

    @Test
    void tellsWhatKeptTheWindowFromAnswering() throws Exception {
        Platform.setImplicitExit(false);
        Stage stage = FxToolkit.registerPrimaryStage();
        List<String> told = new CopyOnWriteArrayList<>();
        Watch watch = new Watch(50, told::addAll);
        FxToolkit.setupFixture(() -> {
            stage.setScene(new Scene(new Group()));
            stage.show();
            watch.over(stage);
        });
        WaitForAsyncUtils.waitForFxEvents();
        Platform.runLater(WatchWindowTest::dawdle);
        WaitForAsyncUtils.waitForFxEvents(10);
        WaitForAsyncUtils.sleep(50, java.util.concurrent.TimeUnit.MILLISECONDS);
        List<Offence> slow = new ArrayList<>(watch.offences());
        assertThat(slow).anySatisfy(offence -> {
            assertThat(offence.millis()).isGreaterThan(200);
            assertThat(offence.line()).contains("dawdle");
        });
        FxToolkit.setupFixture(stage::hide);
        assertThat(told).anyMatch(line -> line.contains("dawdle"));
    }

    private static void dawdle() {
        long end = System.nanoTime() + 300_000_000L;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
