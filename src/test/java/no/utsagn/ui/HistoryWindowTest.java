package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A robot goes back and forth in what it has done. */
class HistoryWindowTest extends OpenWindow {

    private void codeThree() {
        for (String words : List.of("Vi er elleve, tolv", "med Randi", "elleve")) {
            robot.drawOver(words);
            robot.keys(KeyCode.DIGIT1);
        }
    }

    private int codings() {
        return study().codings().size();
    }

    @Test
    void jumpsBackAndForthByKeyboard() {
        int before = codings();
        codeThree();
        assertThat(codings()).isEqualTo(before + 3);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        robot.picture("history");
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.ENTER);
        assertThat(codings()).isEqualTo(before + 1);
        robot.picture("history-back");
        robot.keys(KeyCode.UP);
        robot.keys(KeyCode.UP);
        robot.keys(KeyCode.ENTER);
        assertThat(codings()).isEqualTo(before + 3);
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#history")).isFalse();
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(codings()).isEqualTo(before + 2);
    }

    @Test
    void theSignOfWhatIsSavedOpensIt() {
        codeThree();
        robot.click("#saved");
        ListView<?> list = robot.find("#history");
        assertThat(list.getItems()).hasSizeGreaterThan(5);
        robot.picture("history-from-sign");
    }
}
