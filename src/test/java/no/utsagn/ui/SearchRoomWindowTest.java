package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.utsagn.app.OpenStudy;
import no.utsagn.study.EditKind;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The room of searching, used as a person uses it. */
class SearchRoomWindowTest extends OpenWindow {

    @BeforeEach
    void enter() {
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    }

    private String counts() {
        return robot.<Label>find("#search-counts").getText();
    }

    private int hits() {
        String counts = robot.read(this::counts);
        return Integer.parseInt(counts.substring(0, counts.indexOf(' ')));
    }

    private void find(String query) {
        robot.doOnScreen(() -> robot.<TextField>find("#search-query").clear());
        robot.click("#search-query");
        robot.type(query);
        robot.until(() -> counts().contains("treff"));
        robot.settle();
    }

    private ListView<?> list() {
        return robot.find("#search-list");
    }

    private int codings() {
        return study().codings().size();
    }

    @Test
    void findsWhileOneTypes() {
        robot.picture("search-empty");
        find("jobb");
        assertThat(list().getItems()).hasSizeGreaterThan(10);
        robot.keys(KeyCode.DOWN);
        robot.picture("search");
        assertThat(robot.texts()).contains("Ingvild Aasland");
    }

    @Test
    void tellsWhatIsWrongWithAQueryAndWhere() {
        find("jobb");
        robot.type(" (");
        robot.until(() -> robot.<Label>find("#search-wrong").isVisible());
        robot.picture("search-wrong");
        assertThat(list().getItems()).as("what was found before stays").isNotEmpty();
        robot.type("nav)");
        robot.until(() -> !robot.<Label>find("#search-wrong").isVisible());
    }

    @Test
    void completesFieldsAndTheirValues() {
        robot.type("rol");
        robot.until(() -> robot.find("#completions").isVisible());
        robot.picture("search-completion");
        robot.keys(KeyCode.TAB);
        robot.type("kan");
        robot.keys(KeyCode.ENTER);
        assertThat(robot.read(() -> robot.<TextField>find("#search-query").getText()))
                .isEqualTo("rolle:kandidat ");
    }

    @Test
    void findsLessWhereAFormIsUnticked() {
        find("jobb");
        int before = hits();
        robot.click("jobba  11");
        robot.until(() -> hits() < before);
        robot.picture("search-form-unticked");
        robot.click(".forms-open");
        robot.picture("search-forms");
        robot.keys(KeyCode.ESCAPE);
        assertThat(hits()).isEqualTo(before - 11);
    }

    @Test
    void groupsByPersonAndFolds() {
        find("jobb");
        robot.click("#search-group-person");
        robot.picture("search-people");
        int lines = list().getItems().size();
        robot.click("#search-query");
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.LEFT);
        robot.keys(KeyCode.LEFT);
        assertThat(list().getItems()).hasSizeLessThan(lines);
    }

    @Test
    void goesToAHitAndOnToTheNext() {
        find("jobben");
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.ENTER);
        robot.picture("search-in-coding");
        int first = robot.read(() -> robot.words().getCaretPosition());
        assertThat(first).isPositive();
        robot.keys(KeyCode.F8);
        robot.keys(KeyCode.F8);
        robot.keys(KeyCode.SHIFT, KeyCode.F8);
        robot.keys(KeyCode.SHIFT, KeyCode.F8);
        assertThat(robot.read(() -> robot.words().getCaretPosition())).isEqualTo(first);
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(robot.read(() -> list().getSelectionModel().getSelectedIndex()))
                .isPositive();
    }

    @Test
    void searchesWithinWhatWasFound() {
        find("jobb");
        int before = hits();
        robot.click("#search-within");
        robot.type("nav");
        robot.until(() -> hits() < before);
        robot.picture("search-within");
        assertThat(robot.shows(".within-chip")).isTrue();
    }

    @Test
    void savesASearchAndRunsItAgain() {
        find("jobb*");
        int before = hits();
        robot.keys(KeyCode.CONTROL, KeyCode.S);
        robot.type("Arbeid");
        robot.picture("search-save");
        robot.keys(KeyCode.ENTER);
        find("nav");
        robot.click("Arbeid");
        robot.until(() -> hits() == before);
        robot.picture("search-saved");
        assertThat(study().searches().saved().stream().map(saved -> saved.name()))
                .containsExactly("Arbeid");
    }

    @Test
    void codesTheTickedHitsInOneStep() {
        find("jobben");
        int before = codings();
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.SPACE);
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.SPACE);
        robot.picture("search-ticked");
        robot.keys(KeyCode.CONTROL, KeyCode.K);
        robot.picture("search-code");
        robot.type("Tillit tar tid");
        robot.keys(KeyCode.ENTER);
        assertThat(codings()).isEqualTo(before + 2);
        robot.picture("search-coded");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(codings()).isEqualTo(before);
    }

    @Test
    void aRuleProposesWhatComesLater() {
        find("panfløyte");
        robot.click("#search-rule");
        robot.type("Tillit tar tid");
        robot.keys(KeyCode.ENTER);
        int before = codings();
        Transcript later = new StudyBuilder()
                .person("Siv", "kandidat")
                .transcript("Intervju 99", "Siv: Jeg spiller panfløyte. Det hjelper.", "Siv: Panfløyte er fint.")
                .build()
                .transcripts()
                .iterator()
                .next();
        robot.doOnScreen(() -> window.study().map(OpenStudy::now).ifPresent(now -> window.study()
                .orElseThrow()
                .apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), study -> study.with(later))));
        robot.until(() -> robot.find("#search-proposals").isVisible());
        robot.picture("search-proposed");
        robot.click("#notice-act");
        robot.click("#proposal-all");
        robot.picture("search-proposal");
        robot.click("#proposal-decide");
        assertThat(codings()).isEqualTo(before + 2);
        robot.until(() -> !robot.find("#search-proposals").isVisible());
    }

    @Test
    void explainsTheLanguageByExamples() {
        robot.keys(KeyCode.F1);
        robot.picture("search-help");
        robot.click("jobb OR stilling");
        robot.until(() -> counts().contains("treff"));
        assertThat(robot.read(() -> robot.<TextField>find("#search-query").getText()))
                .isEqualTo("jobb OR stilling");
    }

    @Test
    void looksAsWellInTheDarkAndInOtherSizes() {
        find("jobb");
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.SPACE);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("search-dark");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        size(1280, 800);
        robot.picture("search-1280");
        size(1920, 1080);
        robot.picture("search-1920");
        assertThat(robot.shows("#search-list")).isTrue();
    }

    private void size(int width, int height) {
        robot.doOnScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }
}
