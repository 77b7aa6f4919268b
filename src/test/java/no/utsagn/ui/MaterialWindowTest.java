package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import no.utsagn.app.OpenStudy;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** A robot looks through the material of the sample study. */
class MaterialWindowTest extends OpenWindow {

    @Test
    void theTableListsEveryTranscriptAndEnterOpensTheChosenOne() {
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.settle();
        TableView<?> table = robot.find("#material");
        List<String> titles = robot.read(() -> window.study().map(OpenStudy::now).orElseThrow().transcripts().stream()
                .map(Transcript::title)
                .toList());
        assertThat(robot.read(() -> table.getItems().size())).isEqualTo(titles.size());
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.DOWN);
        robot.settle();
        robot.picture("material");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.settle();
        robot.picture("material-dark");
        robot.keys(KeyCode.ENTER);
        robot.settle();
        Label title = robot.find("#transcript-title");
        assertThat(robot.read(title::getText)).isEqualTo(titles.get(2));
    }
}
