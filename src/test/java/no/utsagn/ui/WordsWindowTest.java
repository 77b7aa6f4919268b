package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import no.utsagn.study.EditKind;
import org.junit.jupiter.api.Test;

/** The rooms of words and of "more like this", used as a person uses them. */
class WordsWindowTest extends OpenWindow {

    private ListView<?> list(String id) {
        return robot.find(id);
    }

    private int size(String id) {
        return robot.read(() -> list(id).getItems().size());
    }

    @Test
    void countsWordsComparesGroupsAndFindsNeighbours() {
        robot.keys(KeyCode.F9);
        robot.until(() -> size("#word-list") > 100);
        robot.keys(KeyCode.DOWN);
        robot.picture("words-frequency");
        robot.click("#words-key");
        robot.until(() -> robot.shows("#word-head-ratio"));
        robot.keys(KeyCode.TAB);
        robot.click("#word-list");
        robot.picture("words-key");
        robot.click("#words-near");
        robot.type("jobb\n");
        robot.until(() ->
                robot.read(() -> robot.<Label>find("#words-summary").getText().contains("jobb")));
        robot.picture("words-near");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("words-near-dark");
        assertThat(size("#word-list")).isPositive();
    }

    @Test
    void leavesAWordOutAndTakesItBack() {
        robot.keys(KeyCode.F9);
        robot.until(() -> size("#word-list") > 100);
        int before = size("#word-list");
        robot.keys(KeyCode.DELETE);
        assertThat(size("#word-list")).isEqualTo(before - 1);
        assertThat(robot.read(() -> window.study().orElseThrow().undoName())).contains(EditKind.WORDS_LEFT_OUT);
        robot.click("#words-fillers");
        robot.type("ikke");
        robot.picture("words-fillers");
        robot.keys(KeyCode.ESCAPE);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(size("#word-list")).isEqualTo(before);
    }

    @Test
    void fitsASmallWindow() {
        robot.doOnScreen(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        robot.keys(KeyCode.F9);
        robot.until(() -> size("#word-list") > 100);
        robot.click("#words-key");
        robot.until(() -> robot.shows("#word-head-ratio"));
        robot.keys(KeyCode.F9);
        robot.keys(KeyCode.DOWN);
        robot.picture("words-small");
        robot.keys(KeyCode.SHIFT, KeyCode.F9);
        robot.click("#like-code");
        robot.type("måltall\n");
        robot.until(() -> size("#like-list") == 20);
        robot.picture("like-small");
        assertThat(size("#like-list")).isEqualTo(20);
    }

    @Test
    void aWordIsSearchedFor() {
        robot.keys(KeyCode.F9);
        robot.until(() -> size("#word-list") > 100);
        robot.keys(KeyCode.ENTER);
        robot.until(() -> robot.shows("#search-list"));
        robot.picture("words-searched");
    }

    @Test
    void proposesTurnsLikeThoseOfACode() {
        robot.keys(KeyCode.SHIFT, KeyCode.F9);
        robot.picture("like-empty");
        robot.click("#like-code");
        robot.type("tillit\n");
        robot.until(() -> size("#like-list") == 20);
        robot.picture("like");
        int codings = study().codings().size();
        robot.keys(KeyCode.A);
        assertThat(study().codings().size()).isEqualTo(codings + 1);
        robot.keys(KeyCode.S);
        robot.picture("like-worked");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("like-dark");
        robot.keys(KeyCode.ENTER);
        robot.picture("like-source");
    }
}
