package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.ui.work.TranscriptLine;
import org.junit.jupiter.api.Test;

/** A robot codes by hand without the mouse: what is selected grows, codings are split, joined, moved and recoded. */
class HandCodingWindowTest extends OpenWindow {

    private static final String WORDS = "Vi er elleve, tolv";
    private static final String SENTENCE = "Vi er elleve, tolv med Randi.";

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

    private String selected() {
        return robot.read(() -> robot.words().getSelectedText());
    }

    private void open(TranscriptKind kind) {
        ListView<TranscriptLine> list = robot.find("#transcripts");
        robot.doOnScreen(() -> list.getItems().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .ifPresent(list.getSelectionModel()::select));
        robot.settle();
    }

    private void size(double width, double height) {
        robot.doOnScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    @Test
    void codesAPassageByKeysAlone() {
        Set<Id<Coding>> before = ids();
        robot.clickBefore(WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        assertThat(selected()).isEqualTo(SENTENCE);
        robot.keys(KeyCode.CONTROL, KeyCode.K);
        robot.type("tillitsb");
        robot.keys(KeyCode.ENTER);
        assertThat(added(before)).containsExactly("Tillitsbrudd: " + SENTENCE);
        robot.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        robot.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(added(before)).containsExactly("Tillitsbrudd: " + WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(added(before)).containsExactly("Tillitsbrudd: er elleve, tolv");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(added(before)).containsExactly("Tillitsbrudd: " + SENTENCE);
    }

    @Test
    void growsToTheExchangeAndShrinksBack() {
        robot.clickBefore(WORDS);
        for (int i = 0; i < 4; i++) {
            robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        }
        String exchange = selected();
        assertThat(exchange).contains(SENTENCE).contains("?");
        robot.picture("hand-exchange");
        robot.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.W);
        robot.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.W);
        assertThat(selected()).isEqualTo(SENTENCE);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        assertThat(selected()).isEqualTo(exchange);
    }

    @Test
    void makesACodeOfTheWordsAndRecodesIt() {
        Set<Id<Coding>> before = ids();
        robot.drawOver(WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.I);
        assertThat(added(before)).containsExactly(WORDS + ": " + WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        robot.type("tillitsb");
        robot.picture("hand-recode");
        robot.keys(KeyCode.ENTER);
        assertThat(added(before)).containsExactly("Tillitsbrudd: " + WORDS);
    }

    @Test
    void splitsAtTheCaretAndJoinsAgain() {
        Set<Id<Coding>> before = ids();
        robot.drawOver(SENTENCE);
        robot.keys(KeyCode.CONTROL, KeyCode.I);
        robot.clickBefore("tolv med");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(added(before))
                .extracting(c -> c.substring(c.indexOf(": ") + 2))
                .containsExactly("Vi er elleve,", "tolv med Randi.");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        assertThat(added(before))
                .extracting(c -> c.substring(c.indexOf(": ") + 2))
                .containsExactly(SENTENCE);
    }

    @Test
    void whatCannotBeSplitSaysWhyAndChangesNothing() {
        robot.drawOver(WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.I);
        Study before = study();
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(robot.shows("#problem")).isTrue();
        assertThat(robot.texts()).anyMatch(text -> text != null && text.startsWith("Kodingen kan ikke deles her."));
        robot.keys(KeyCode.ESCAPE);
        assertThat(study()).isSameAs(before);
    }

    @Test
    void goesToWhatIsUncodedAndOnIntoTheNextTranscript() {
        robot.clickBefore(WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.J);
        String first = selected();
        assertThat(first).isNotBlank();
        robot.keys(KeyCode.CONTROL, KeyCode.J);
        assertThat(selected()).isNotBlank().isNotEqualTo(first);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(selected()).isEqualTo(first);
        robot.picture("hand-uncoded");
        String title = robot.read(() -> robot.<Label>find("#transcript-title").getText());
        robot.keys(KeyCode.CONTROL, KeyCode.END);
        robot.keys(KeyCode.CONTROL, KeyCode.J);
        assertThat(robot.read(() -> robot.<Label>find("#transcript-title").getText()))
                .isNotEqualTo(title);
        assertThat(robot.texts()).anyMatch(text -> text != null && text.contains("Fortsetter i"));
        robot.picture("hand-uncoded-next");
    }

    @Test
    void keysDoNothingToWordsThatAreNotSeen() {
        robot.drawOver(WORDS);
        robot.keys(KeyCode.CONTROL, KeyCode.I);
        Study before = study();
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        robot.keys(KeyCode.CONTROL, KeyCode.J);
        assertThat(study()).isSameAs(before);
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(selected()).isEqualTo(WORDS);
    }

    @Test
    void showsManyCodingsAndCodersAtTheCaret() {
        Transcript transcript = robot.read(() ->
                window.study().orElseThrow().now().transcripts().iterator().next());
        Span span = Span.ofLength(transcript.text().indexOf(WORDS), WORDS.length());
        robot.doOnScreen(() -> {
            OpenStudy open = window.study().orElseThrow();
            Coder other = new Coder(Id.random(), "KL");
            List<Id<Code>> codes = open.now().codebook().inTreeOrder().stream()
                    .map(Code::id)
                    .limit(9)
                    .toList();
            List<Coding> many = codes.stream()
                    .map(code -> new Coding(
                            Id.random(),
                            code,
                            transcript.id(),
                            span,
                            codes.indexOf(code) % 3 == 0
                                    ? other.id()
                                    : open.me().id(),
                            open.stamp().at(),
                            Set.of()))
                    .toList();
            open.apply(EditKind.CODED, List.of(), s -> s.with(other)
                    .with(s.codings().with(many)));
        });
        robot.clickBefore("er elleve");
        robot.picture("hand-many");
        robot.click("#here-more");
        assertThat(robot.shows("#here-all")).isTrue();
        robot.picture("hand-many-all");
        robot.keys(KeyCode.ESCAPE);
        robot.click("#coders");
        robot.picture("hand-coders");
        robot.click("Bare mine");
        assertThat(robot.read(() -> robot.<MenuButton>find("#coders").getText()))
                .isEqualTo("Bare mine");
        robot.clickBefore("er elleve");
        robot.picture("hand-mine");
    }

    @Test
    void showsTheTurnsOfAGroup() {
        open(TranscriptKind.FOCUS_GROUP);
        assertThat(robot.shows("#turns")).isTrue();
        size(1280, 800);
        robot.picture("hand-group-1280");
        robot.click("#turns");
        robot.click(".voice");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("hand-group-1280-dark");
        size(1920, 1080);
        robot.picture("hand-group-1920-dark");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("hand-group-1920");
        robot.click("#turns-fold");
        assertThat(robot.shows("#turns")).isFalse();
    }

    @Test
    void thePortraitGoesToWhereItIsClicked() {
        double top = robot.read(() -> robot.words().getEstimatedScrollY());
        robot.click("#portrait");
        assertThat(robot.read(() -> robot.words().getEstimatedScrollY())).isGreaterThan(top);
        size(1280, 800);
        robot.picture("hand-portrait");
    }
}
