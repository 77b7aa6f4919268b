package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The room of searching, used as a person uses it. */
class SearchRoomWindowTest extends OpenWindow {

    private void enter() {
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    }

    private String counts() {
        return robot.read(() -> robot.<Label>find("#search-counts").getText());
    }

    private ListView<?> list() {
        return robot.find("#search-list");
    }

    @Test
    void findsWhileOneTypes() {
        enter();
        robot.picture("search-empty");
        robot.type("jobb");
        robot.until(() -> counts().contains("treff"));
        robot.picture("search-typed");
        assertThat(list().getItems()).hasSizeGreaterThan(10);
        robot.keys(KeyCode.DOWN);
        robot.picture("search-reading");
    }
}
