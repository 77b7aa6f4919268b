package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import no.utsagn.study.StudyBuilder;
import no.utsagn.ui.transcript.margin.StripeMargin;
import org.fxmisc.richtext.StyledTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The stripes beside the words are taken by their ends, and words under several codes are told of. */
class StripeWindowTest extends OpenWindow {

    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    /** The third lane lies so far to the left of the speakers, in pixels. */
    private static final double LANE = 16.5;

    private final FxRobot mouse = new FxRobot();

    @Override
    Optional<Path> begin() {
        Path file = folder.resolve("striper.utsagn");
        TestStudies.holding(
                        new StudyBuilder()
                                .person("Kari", "kandidat")
                                .person("Per", "kandidat")
                                .transcript(
                                        "Gruppe",
                                        "M: Hvordan gikk det?",
                                        "Kari: Det gikk bra. Vi fikk det til med " + FAMILY + " hver uke.",
                                        "Per: Hos oss gikk det sakte. "
                                                + "Vi ventet og ventet på svar fra kontoret. ".repeat(6))
                                .code("Tid", "Gruppe", "Hos oss gikk det sakte.")
                                .code("Tillit", "Gruppe", "Det gikk bra.")
                                .code("Tillit > Samarbeid", "Gruppe", "gikk bra")
                                .build(),
                        file)
                .close();
        return Optional.of(file);
    }

    private List<String> coded(String code) {
        return study().codings()
                .all()
                .filter(c -> study().codebook().code(c.code()).name().equals(code))
                .map(c -> study().transcripts().get(c.transcript()).words(c.span()))
                .toList();
    }

    private Bounds place(String words) {
        StyledTextArea<?, ?> area = robot.words();
        int at = area.getText().indexOf(words);
        return robot.read(
                () -> area.getCharacterBoundsOnScreen(at, at + words.length()).orElseThrow());
    }

    /** The foot of the stripe of "Hos oss gikk det sakte.", in the first lane, as its turn has no other. */
    private Point2D foot() {
        double speakers = robot.read(() -> robot.words().localToScreen(0, 0).getX()
                + robot.words().getPadding().getLeft()
                + StripeMargin.WIDTH);
        return new Point2D(speakers - LANE, place("Hos oss gikk det sakte.").getMaxY() - 2);
    }

    private void drag(String to) {
        Point2D foot = foot();
        Bounds end = place(to);
        mouse.moveTo(foot.getX(), foot.getY());
        mouse.press(MouseButton.PRIMARY);
        mouse.moveTo(foot.getX(), foot.getY() + 8);
        mouse.moveTo(end.getMaxX() - 1, end.getCenterY());
    }

    @Test
    void anEndFollowsTheMouseAndIsOneStepToTakeBack() {
        drag("fra kontoret.");
        robot.picture("stripe-dragged");
        mouse.release(MouseButton.PRIMARY);
        robot.settle();
        assertThat(coded("Tid")).containsExactly("Hos oss gikk det sakte. Vi ventet og ventet på svar fra kontoret.");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(coded("Tid")).containsExactly("Hos oss gikk det sakte.");
        drag("Hos oss");
        mouse.release(MouseButton.PRIMARY);
        robot.settle();
        assertThat(coded("Tid")).containsExactly("Hos oss");
    }

    @Test
    void escapeLeavesTheCodingAsItWas() {
        drag("fra kontoret.");
        mouse.push(KeyCode.ESCAPE);
        mouse.release(MouseButton.PRIMARY);
        robot.settle();
        assertThat(coded("Tid")).containsExactly("Hos oss gikk det sakte.");
    }

    @Test
    void wordsUnderTwoCodesAreToldOfWhereTheMouseRests() {
        Bounds words = place("bra. Vi");
        mouse.moveTo(words.getMinX() + 4, words.getCenterY());
        mouse.sleep(900);
        assertThat(robot.texts()).contains("Tillit > Samarbeid");
        robot.picture("passage-card");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        mouse.moveTo(words.getMinX() + 30, words.getCenterY() + 200);
        mouse.moveTo(words.getMinX() + 4, words.getCenterY());
        mouse.sleep(900);
        robot.picture("passage-card-dark");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }

    @Test
    void aSelectionHoldsWholeEmojiAlone() {
        Bounds family = place(FAMILY);
        robot.clickBefore("Vi fikk det til");
        int at = robot.words().getText().indexOf(FAMILY);
        robot.doOnScreen(() -> robot.words().selectRange(at + 1, at + 3));
        robot.keys(KeyCode.DIGIT1);
        assertThat(family.getWidth()).isPositive();
        assertThat(study().codings()
                        .all()
                        .map(c -> study().transcripts().get(c.transcript()).words(c.span())))
                .noneMatch(words -> words.startsWith("\u200D") || words.endsWith("\u200D"));
    }
}
