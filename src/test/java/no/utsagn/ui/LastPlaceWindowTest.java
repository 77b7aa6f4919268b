package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.work.Panes;
import org.junit.jupiter.api.Test;

/** A study is found again as it was left, and what is in the window is not lost with its file. */
class LastPlaceWindowTest extends OpenWindow {

    private Path path() {
        return robot.read(() -> window.study().orElseThrow().path());
    }

    @Test
    void aStudyOpensWhereItWasLeft() {
        Path study = path();
        Id<Transcript> second =
                study().transcripts().ids().stream().skip(2).findFirst().orElseThrow();
        robot.doOnScreen(() -> window.desk().orElseThrow().model().transcript().set(Optional.of(second)));
        robot.doOnScreen(() -> window.desk().orElseThrow().select(Span.at(400)));
        robot.keys(KeyCode.CONTROL, KeyCode.B);
        Panes panes = robot.read(() -> window.desk().orElseThrow().panes());
        robot.keys(KeyCode.CONTROL, KeyCode.W);
        assertThat(robot.read(() -> window.study())).isEmpty();
        robot.doOnScreen(() -> window.take(Dropped.of(List.of(study.toFile()))));
        assertThat(robot.read(
                        () -> window.desk().orElseThrow().model().transcript().get()))
                .contains(second);
        assertThat(robot.read(() -> window.desk().orElseThrow().selected().start()))
                .isEqualTo(400);
        assertThat(robot.read(() -> window.desk().orElseThrow().panes().leftFolded()))
                .isEqualTo(panes.leftFolded());
        robot.picture("reopened");
    }

    @Test
    void whatIsFoldedStaysSo() {
        Path study = path();
        robot.click("Relasjon til kandidaten");
        robot.keys(KeyCode.LEFT);
        robot.doOnScreen(() -> robot.<ToggleButton>find("#turns-fold").setSelected(true));
        assertThat(robot.texts()).doesNotContain("Tillitsbrudd");
        robot.keys(KeyCode.CONTROL, KeyCode.W);
        robot.doOnScreen(() -> window.take(Dropped.of(List.of(study.toFile()))));
        assertThat(robot.texts()).contains("Relasjon til kandidaten").doesNotContain("Tillitsbrudd");
        assertThat(robot.read(() -> robot.<ToggleButton>find("#turns-fold").isSelected()))
                .isTrue();
    }

    @Test
    void anotherTranscriptAndBackComesToTheSamePlace() {
        Id<Transcript> first = study().transcripts().ids().stream().findFirst().orElseThrow();
        Id<Transcript> second =
                study().transcripts().ids().stream().skip(1).findFirst().orElseThrow();
        robot.doOnScreen(() -> window.desk().orElseThrow().select(Span.at(300)));
        robot.doOnScreen(() -> window.desk().orElseThrow().model().transcript().set(Optional.of(second)));
        robot.doOnScreen(() -> window.desk().orElseThrow().model().transcript().set(Optional.of(first)));
        assertThat(robot.read(() -> window.desk().orElseThrow().selected().start()))
                .isEqualTo(300);
    }

    @Test
    void whatIsInTheWindowOutlivesItsFile() throws IOException {
        Path study = path();
        robot.drawOver("Vi er elleve, tolv");
        robot.keys(KeyCode.DIGIT1);
        int codings = study().codings().size();
        Files.delete(study);
        robot.drawOver("med Randi");
        robot.keys(KeyCode.DIGIT1);
        assertThat(robot.texts()).anyMatch(text -> String.valueOf(text).startsWith("Endringen er ikke lagret"));
        robot.picture("vanished");
        robot.click("#problem-close");
        assertThat(study().codings().size()).isEqualTo(codings);
        robot.keys(KeyCode.CONTROL, KeyCode.W);
        robot.picture("vanished-leaving");
        Path copy = folder.resolve("reddet.utsagn");
        files.give(copy);
        robot.click("#dialog-go");
        assertThat(path()).isEqualTo(copy);
        robot.drawOver("med Randi");
        robot.keys(KeyCode.DIGIT1);
        assertThat(study().codings().size()).isEqualTo(codings + 1);
        robot.picture("vanished-saved");
    }

    @Test
    void aStudyThatIsOpenElsewhereIsRefusedWithAWord() throws IOException {
        Path study = path();
        robot.doOnScreen(() -> window.take(Dropped.of(List.of(study.toFile()))));
        assertThat(robot.texts()).contains("Studien er allerede åpen her.");
    }
}
