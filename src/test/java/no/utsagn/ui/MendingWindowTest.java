package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import no.utsagn.coding.Coding;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.Voices;
import org.fxmisc.richtext.InlineCssTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A robot puts right what is wrong in the sample study, after it was coded. */
class MendingWindowTest extends OpenWindow {

    private static final String WORDS = "Vi er elleve, tolv";

    private Transcript first() {
        return study().transcripts().iterator().next();
    }

    private List<String> codedWords() {
        Transcript transcript = first();
        return study().codings().in(transcript.id()).stream()
                .map(Coding::span)
                .map(transcript::words)
                .toList();
    }

    private void code(String words) {
        robot.drawOver(words);
        robot.keys(KeyCode.DIGIT2);
    }

    private void inCard(String words, String with) {
        InlineCssTextArea area = robot.find("#mend-words");
        robot.doOnScreen(() -> {
            int at = area.getText().indexOf(words);
            area.selectRange(at, at + words.length());
        });
        if (with.isEmpty()) {
            robot.keys(KeyCode.DELETE);
        } else {
            robot.type(with);
        }
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        robot.settle();
    }

    @Test
    void aWordInsideACodingIsCorrectedAndTheCodingKept() {
        code(WORDS);
        robot.clickBefore(WORDS);
        List<Double> places = robot.placesOfSpeakers();
        robot.keys(KeyCode.F3);
        robot.picture("mend-turn");
        inCard("elleve", "femten");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(codedWords()).contains("Vi er femten, tolv").doesNotContain(WORDS);
        assertThat(robot.words().getText()).contains("Vi er femten, tolv");
        assertThat(robot.placesOfSpeakers()).isEqualTo(places);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(codedWords()).contains(WORDS);
    }

    @Test
    void aDeletionThatMakesACodingVanishIsShownFirst() {
        code(WORDS);
        robot.clickBefore(WORDS);
        robot.keys(KeyCode.F3);
        inCard(WORDS, "");
        Button save = robot.find("#mend-save");
        robot.picture("mend-vanishing");
        assertThat(robot.read(save::getText)).isEqualTo("Lagre, 1 koding forsvinner");
        assertThat(robot.texts()).contains("Tillit", "«" + WORDS + "»", "forsvinner");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(codedWords()).doesNotContain(WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(codedWords()).contains(WORDS);
    }

    @Test
    void aTurnIsSplitAndItsRestGivenToSomebodyNew() {
        int turns = first().turns().size();
        robot.clickBefore("Jeg teller alltid feil");
        robot.keys(KeyCode.F3);
        robot.keys(KeyCode.ALT, KeyCode.D);
        robot.picture("mend-cut");
        assertThat(robot.shows("#mend-second")).isTrue();
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(first().turns()).hasSize(turns + 1);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(first().turns()).hasSize(turns);
    }

    @Test
    void aWordIsReplacedWhereverItIsTicked() {
        robot.keys(KeyCode.CONTROL, KeyCode.H);
        robot.click("#word-from");
        robot.type("selger");
        robot.click("#word-to");
        robot.type("kunde");
        robot.keys(KeyCode.ENTER);
        robot.picture("mend-word");
        robot.click("#dialog-go");
        assertThat(first().text()).contains("kunde").doesNotContain("selger");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(first().text()).contains("selger");
    }

    @Test
    void aCorrectedFileIsTakenInAndTheCodingsStay() throws IOException {
        code(WORDS);
        int codings = codedWords().size();
        Path file = folder.resolve("rettet.txt");
        Files.writeString(
                file, written().replace("elleve, tolv", "femten, seksten").replace("NAV", "kommunen"));
        files.give(file);
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.click("#take-corrected");
        robot.picture("mend-file");
        robot.click("#dialog-go");
        assertThat(first().text()).contains("femten, seksten");
        assertThat(codedWords()).hasSize(codings).contains("Vi er femten, seksten");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(codedWords()).contains(WORDS);
    }

    private String written() {
        Study study = study();
        Transcript transcript = first();
        return transcript.turns().stream()
                .map(turn -> Voices.name(study, transcript, turn) + ": " + transcript.words(turn.span()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aTranscriptIsTakenOutWithWhatGoesWithItShown() {
        int transcripts = study().transcripts().size();
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.picture("mend-material");
        robot.click("#remove-transcript");
        robot.picture("mend-remove");
        assertThat(robot.texts()).contains("15 kodinger");
        robot.click("#dialog-go");
        assertThat(study().transcripts().size()).isEqualTo(transcripts - 1);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(study().transcripts().size()).isEqualTo(transcripts);
    }

    @Test
    void consentWithdrawnIsAPageOfItsOwn() {
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.click("#remove-transcript");
        robot.click("#remove-for-good");
        robot.picture("mend-remove-for-good");
        robot.click("#dialog-go");
        assertThat(robot.read(() -> window.study().orElseThrow().canUndo())).isFalse();
    }

    @Test
    void theCardAndTheDialogsInTheDark() {
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        code(WORDS);
        robot.clickBefore(WORDS);
        robot.keys(KeyCode.F3);
        inCard(WORDS, "");
        robot.picture("mend-vanishing-dark");
        robot.keys(KeyCode.ESCAPE);
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.click("#remove-transcript");
        robot.picture("mend-remove-dark");
        robot.keys(KeyCode.ESCAPE);
        robot.clickLast(".voice-more");
        robot.picture("mend-voice-dark");
        robot.keys(KeyCode.ESCAPE);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(robot.shows("#material")).isTrue();
    }

    @Test
    void theCardStaysInASmallWindow() {
        robot.doOnScreen(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        robot.clickBefore("Jeg har ikke hatt kontakt");
        robot.keys(KeyCode.F3);
        robot.picture("mend-turn-small");
        Region card = robot.find("#mend-card");
        Bounds seen = robot.read(() -> card.localToScene(card.getLayoutBounds()));
        assertThat(seen.getMaxX()).isLessThan(1280);
        assertThat(seen.getMaxY()).isLessThan(800);
        robot.keys(KeyCode.ESCAPE);
    }

    @Test
    void escapeChangesNothing() {
        Study before = study();
        robot.clickBefore(WORDS);
        robot.keys(KeyCode.F3);
        inCard("elleve", "femten");
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#mend-card")).isFalse();
        assertThat(study()).isEqualTo(before);
    }
}
