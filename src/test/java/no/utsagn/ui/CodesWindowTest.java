package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Codebook;
import org.junit.jupiter.api.Test;

/** A robot shapes the codebook of the sample study, by mouse and by keys. */
class CodesWindowTest extends OpenWindow {

    private Codebook codebook() {
        return study().codebook();
    }

    private List<String> tree() {
        Codebook codebook = codebook();
        return codebook.inTreeOrder().stream()
                .map(code -> codebook.path(code.id()).written())
                .toList();
    }

    private Code code(String path) {
        return codebook().find(CodePath.of(path)).orElseThrow();
    }

    private void choose(String name) {
        robot.click(name);
    }

    @Test
    void dragsACodeUnderAnotherAndTakesItBack() {
        List<String> before = tree();
        robot.picture("codes");
        robot.drag("Tilgjengelighet", "Tillitsbrudd", 0.5);
        robot.picture("codes-dragged");
        assertThat(codebook().path(code("Tilgjengelighet").id()).names()).contains("Tillitsbrudd");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void dragsACodeBeforeAnother() {
        robot.drag("Tillitsbrudd", "Tillit tar tid", 0.1);
        List<String> tree = tree();
        int moved = tree.indexOf(codebook().path(code("Tillitsbrudd").id()).written());
        assertThat(tree.get(moved + 1)).endsWith("Tillit tar tid");
    }

    @Test
    void movesACodeByKeysAndKeepsItChosen() {
        choose("Tillitsbrudd");
        List<String> before = tree();
        robot.keys(KeyCode.ALT, KeyCode.UP);
        assertThat(tree()).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
        robot.keys(KeyCode.ALT, KeyCode.DOWN);
        assertThat(tree()).isEqualTo(before);
        robot.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(codebook().path(code("Tillitsbrudd").id()).names()).hasSize(before.contains("Tillitsbrudd") ? 1 : 2);
    }

    @Test
    void keysThatMoveACodeLeaveTheCodingAtTheCaretAlone() {
        robot.clickBefore("ei uke etter");
        robot.keys(KeyCode.RIGHT);
        choose("Tillitsbrudd");
        List<String> before = tree();
        Object codings = study().codings();
        robot.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(tree()).isNotEqualTo(before);
        assertThat(study().codings()).isEqualTo(codings);
    }

    @Test
    void namesANewCodeInItsPlace() {
        choose("Tillitsbrudd");
        robot.keys(KeyCode.INSERT);
        robot.type("Ny ved siden");
        robot.picture("codes-new");
        robot.keys(KeyCode.ENTER);
        List<String> tree = tree();
        int at = tree.indexOf(codebook().path(code("Ny ved siden").id()).written());
        assertThat(tree.get(at - 1)).endsWith("Tillitsbrudd");
        robot.keys(KeyCode.SHIFT, KeyCode.INSERT);
        robot.type("Ny under");
        robot.keys(KeyCode.ENTER);
        assertThat(codebook().path(code("Ny under").id()).names()).contains("Ny ved siden");
        robot.keys(KeyCode.INSERT);
        robot.keys(KeyCode.ESCAPE);
        assertThat(tree()).hasSize(tree.size() + 1);
    }

    @Test
    void removesACodeAndTakesItBackFromTheNotice() {
        List<String> before = tree();
        choose("Tillit");
        robot.keys(KeyCode.DELETE);
        assertThat(tree()).hasSizeLessThan(before.size());
        robot.picture("codes-removed");
        robot.click("Angre");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void mergesWithAPreviewInNumbers() {
        List<String> before = tree();
        choose("Tillitsbrudd");
        robot.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        robot.type("tillit tar");
        robot.picture("merge");
        assertThat(robot.texts()).anyMatch(text -> text != null && text.contains("kodinger flyttes"));
        robot.keys(KeyCode.ENTER);
        assertThat(tree()).noneMatch(path -> path.endsWith("Tillitsbrudd"));
        robot.picture("merged");
        robot.click("Angre");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void splitsACodeOverItsPassagesByKeys() {
        choose("Tillit tar tid");
        robot.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.D);
        robot.type("Første");
        robot.keys(KeyCode.ENTER);
        robot.keys(KeyCode.DIGIT1);
        robot.picture("split");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(tree()).anyMatch(path -> path.endsWith("Tillit tar tid > Første"));
    }

    @Test
    void coloursACodeByKeys() {
        choose("Tillitsbrudd");
        String before = code("Tillitsbrudd").color();
        robot.keys(KeyCode.F6);
        robot.click("#card-color");
        robot.picture("palette");
        robot.keys(KeyCode.RIGHT);
        robot.keys(KeyCode.ENTER);
        assertThat(code("Tillitsbrudd").color()).isNotEqualTo(before);
    }

    @Test
    void keepsWhatIsWrittenOnTheCardWhenAFieldIsLeft() {
        choose("Tillitsbrudd");
        robot.keys(KeyCode.F6);
        robot.keys(KeyCode.TAB);
        robot.keys(KeyCode.CONTROL, KeyCode.A);
        robot.type("Noen svikter");
        robot.keys(KeyCode.TAB);
        assertThat(code("Tillitsbrudd").fields().definition().brief()).isEqualTo("Noen svikter");
        robot.picture("code-card");
        robot.type("Mer om det");
        robot.keys(KeyCode.ESCAPE);
        assertThat(code("Tillitsbrudd").fields().definition().full()).contains("Mer om det");
    }

    @Test
    void filtersAndFolds() {
        ListView<?> list = robot.find("#codes");
        int all = robot.read(() -> list.getItems().size());
        TextInputControl filter = robot.find("#code-filter");
        robot.click("#code-filter");
        robot.type("tillit");
        robot.picture("codes-filter");
        assertThat(robot.read(() -> list.getItems().size())).isLessThan(all);
        robot.doOnScreen(filter::clear);
        choose("Tillit");
        robot.keys(KeyCode.LEFT);
        robot.picture("codes-folded");
        assertThat(robot.read(() -> list.getItems().size())).isLessThan(all);
        robot.keys(KeyCode.RIGHT);
        assertThat(robot.read(() -> list.getItems().size())).isEqualTo(all);
        assertThat(robot.read(() -> ((Label) robot.find(".pane-title")).getText()))
                .isNotEmpty();
    }

    @Test
    void theSameInTheDark() {
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        choose("Tillitsbrudd");
        robot.picture("codes-dark");
        robot.keys(KeyCode.F6);
        robot.picture("code-card-dark");
        robot.keys(KeyCode.ESCAPE);
        robot.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        robot.type("tillit tar");
        robot.picture("merge-dark");
        robot.keys(KeyCode.ESCAPE);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }
}
