package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.study.Study;
import org.junit.jupiter.api.Test;

/** A robot codes the sample study as a researcher would, by mouse and by keys. */
class CodingWindowTest extends OpenWindow {

    private static final String WORDS = "Vi er elleve, tolv";
    private static final String SENTENCE = "Vi er elleve, tolv med Randi.";

    /** The codings that were not there at first, as "code: words". */
    private List<String> added(Set<Id<Coding>> before) {
        Study study = study();
        return study.codings()
                .all()
                .filter(coding -> !before.contains(coding.id()))
                .map(coding -> study.codebook().code(coding.code()).name() + ": "
                        + study.transcripts().get(coding.transcript()).words(coding.span()))
                .toList();
    }

    private Set<Id<Coding>> ids() {
        return study().codings().all().map(Coding::id).collect(Collectors.toSet());
    }

    @Test
    void codesDrawnWordsByThePickerAndTakesItBack() {
        Set<Id<Coding>> before = ids();
        robot.drawOver(WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.K);
        robot.type("tillitsb");
        robot.picture("code-picker");
        robot.keys(KeyCode.ENTER);
        assertThat(added(before)).containsExactly("Tillitsbrudd: " + WORDS);
        robot.picture("coded");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(added(before)).isEmpty();
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(added(before)).containsExactly("Tillitsbrudd: " + WORDS);
    }

    @Test
    void makesANewCodeWhereNoneFits() {
        Set<Id<Coding>> before = ids();
        robot.drawOver(WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.K);
        robot.type("regneark");
        robot.keys(KeyCode.ENTER);
        assertThat(added(before)).containsExactly("regneark: " + WORDS);
    }

    @Test
    void codesWordsSelectedByKeysWithADigitAndRepeats() {
        Set<Id<Coding>> before = ids();
        robot.clickBefore(WORDS);
        robot.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.keys(KeyCode.DIGIT2);
        assertThat(added(before)).containsExactly("Tillit: Vi");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(added(before)).containsExactlyInAnyOrder("Tillit: Vi", "Tillit: " + SENTENCE);
    }

    @Test
    void codesByAClickInTheTreeAndUncodesByBackspace() {
        Set<Id<Coding>> before = ids();
        robot.drawOver(WORDS);
        robot.click("Tilgjengelighet");
        assertThat(added(before)).containsExactly("Tilgjengelighet: " + WORDS);
        robot.clickBefore("er elleve, tolv");
        robot.keys(KeyCode.BACK_SPACE);
        assertThat(added(before)).isEmpty();
    }

    @Test
    void aCodeDraggedToSelectedWordsCodesThem() {
        Set<Id<Coding>> before = ids();
        robot.drawOver(WORDS);
        robot.dragToWords("Tilgjengelighet", WORDS);
        assertThat(added(before)).containsExactly("Tilgjengelighet: " + WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(added(before)).isEmpty();
    }

    @Test
    void aCodeDraggedToAWordCodesThatWordWhereNothingIsSelected() {
        Set<Id<Coding>> before = ids();
        robot.dragToWords("Tilgjengelighet", "møbellageret");
        assertThat(added(before)).containsExactly("Tilgjengelighet: møbellageret");
    }

    @Test
    void selectedWordsDraggedToACodeAreCoded() {
        Set<Id<Coding>> before = ids();
        robot.drawOver(WORDS);
        robot.dragWords(WORDS, "Tilgjengelighet");
        assertThat(added(before)).containsExactly("Tilgjengelighet: " + WORDS);
    }

    @Test
    void goesFromAHitToItsPlace() {
        robot.keys(KeyCode.CONTROL, KeyCode.F);
        robot.type("rekkverk OR panfløyte");
        ListView<?> hits = robot.find("#hits");
        robot.until(() -> !hits.getItems().isEmpty());
        robot.keys(KeyCode.DOWN);
        robot.picture("hit");
        assertThat(robot.read(() -> robot.words().getCaretPosition())).isPositive();
    }

    @Test
    void noRawSpeechGoesToTheClipboard() {
        robot.doOnScreen(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "før")));
        robot.drawOver(WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.C);
        robot.keys(KeyCode.CONTROL, KeyCode.X);
        assertThat(robot.read(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("før");
    }

    @Test
    void renamesACodeInItsPlace() {
        robot.click("Tillit tar tid");
        robot.keys(KeyCode.F2);
        robot.type("Tid");
        robot.keys(KeyCode.ENTER);
        assertThat(study().codebook().codes().stream().map(code -> code.name())).contains("Tid");
    }

    @Test
    void showsTheSameInTheDark() {
        robot.picture("coding");
        List<Double> places = robot.placesOfSpeakers();
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("coding-dark");
        assertThat(robot.placesOfSpeakers().subList(0, 6)).isEqualTo(places.subList(0, 6));
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(robot.shows("#codes")).isTrue();
    }
}
