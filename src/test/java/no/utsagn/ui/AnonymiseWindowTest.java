package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import no.utsagn.ui.anonymise.model.Showing.Line;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A robot goes through the names of the sample study. */
class AnonymiseWindowTest extends OpenWindow {

    private ListView<Line> list() {
        return robot.find("#find-list");
    }

    /** What is computed away from the screen is there. */
    private void wait(String query) throws Exception {
        WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS, () -> robot.shows(query));
        robot.settle();
    }

    private void find() throws Exception {
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.picture("anonymise-empty");
        robot.click("#find-names");
        wait("#find-list");
    }

    @Test
    void looksForNamesAndListsThem() throws Exception {
        find();
        robot.picture("anonymise");
        assertThat(robot.read(() -> list().getItems().size())).isGreaterThan(3);
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.DOWN);
        robot.picture("anonymise-chosen");
        robot.keys(KeyCode.A);
        Thread.sleep(500);
        robot.picture("anonymise-accepted");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("anonymise-dark");
    }
}
