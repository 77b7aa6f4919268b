package no.utsagn.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.utsagn.report.Format;
import org.fxmisc.richtext.StyledTextArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What the tests of the window do with it, in the words of a user. */
final class WindowRobot {

    private final FxRobot robot;
    private final Stage stage;

    WindowRobot(FxRobot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
    }

    /** Reads something on the JavaFX thread, once all that was asked for is drawn. */
    <T> T read(Callable<T> what) {
        settle();
        return WaitForAsyncUtils.waitForAsyncFx(5000, what);
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
        for (int i = 0; i < 100 && isDrawnUnseen(); i++) {
            robot.sleep(20);
        }
    }

    /** Whether something is in the window only to be drawn. */
    private boolean isDrawnUnseen() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> stage.getScene().getRoot().lookup(".unseen") != null);
    }

    /** Waits for what comes from the background. */
    void until(Callable<Boolean> there) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, there);
        } catch (TimeoutException e) {
            throw new AssertionError("did not come", e);
        }
        settle();
    }

    /** Keeps what the window shows now. */
    void picture(String name) {
        WritableImage image = read(() -> stage.getScene().snapshot(null));
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            ImageIO.write(
                    SwingFXUtils.fromFXImage(image, null),
                    "png",
                    folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <N extends Node> N find(String query) {
        return robot.lookup(query).query();
    }

    boolean shows(String query) {
        return read(() -> robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent());
    }

    StyledTextArea<?, ?> words() {
        return find(".words");
    }

    /** Where the speakers that are seen stand, from the top, in pixels of the screen. */
    List<Double> placesOfSpeakers() {
        return read(() -> robot.lookup(".speaker").queryAll().stream()
                .map(label -> label.localToScreen(label.getBoundsInLocal()).getMinY())
                .sorted()
                .toList());
    }

    /** Selects the first place of some words by drawing the mouse over them. */
    void drawOver(String words) {
        StyledTextArea<?, ?> area = words();
        int at = area.getText().indexOf(words);
        Bounds from = read(() -> area.getCharacterBoundsOnScreen(at, at + 1).orElseThrow());
        int end = at + words.length();
        Bounds to = read(() -> area.getCharacterBoundsOnScreen(end - 1, end).orElseThrow());
        robot.moveTo(from.getMinX() + 1, from.getCenterY());
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(to.getMaxX() - 1, to.getCenterY());
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    /** Sets the caret before the first place of some words. */
    void clickBefore(String words) {
        StyledTextArea<?, ?> area = words();
        int at = area.getText().indexOf(words);
        Bounds from = read(() -> area.getCharacterBoundsOnScreen(at, at + 1).orElseThrow());
        robot.clickOn(from.getMinX() + 1, from.getCenterY());
        settle();
    }

    /** Asks for the menu on the first place of some words. */
    void rightClickOn(String words) {
        StyledTextArea<?, ?> area = words();
        int at = area.getText().indexOf(words) + words.length() / 2;
        Bounds on = read(() -> area.getCharacterBoundsOnScreen(at, at + 1).orElseThrow());
        robot.moveTo(on.getCenterX(), on.getCenterY());
        robot.clickOn(MouseButton.SECONDARY);
        settle();
    }

    /** Lets the mouse rest on the first place of some words, until what is told of them is shown. */
    void restOn(String words) {
        StyledTextArea<?, ?> area = words();
        int at = area.getText().indexOf(words) + words.length() / 2;
        Bounds on = read(() -> area.getCharacterBoundsOnScreen(at, at + 1).orElseThrow());
        robot.moveTo(on.getCenterX() - 3, on.getCenterY());
        robot.moveTo(on.getCenterX(), on.getCenterY());
        robot.sleep(700);
        settle();
    }

    void rightClick(String query) {
        robot.rightClickOn(query);
        settle();
    }

    void click(String query) {
        robot.clickOn(query);
        settle();
    }

    /** Drags one thing on to another, to a part of its height: 0 is its top, 1 its bottom. */
    void drag(String from, String to, double part) {
        Bounds start = read(() -> on(find(from)));
        Bounds end = read(() -> on(find(to)));
        drag(start, end, part);
    }

    /** Drags what a text shows on to words of the transcript. */
    void dragToWords(String from, String words) {
        drag(read(() -> on(find(from))), placeOf(words), 0.5);
    }

    /** Drags words of the transcript, which must be selected, on to what a text shows. */
    void dragWords(String words, String to) {
        drag(placeOf(words), read(() -> on(find(to))), 0.5);
    }

    private Bounds placeOf(String words) {
        StyledTextArea<?, ?> area = words();
        int at = area.getText().indexOf(words);
        return read(
                () -> area.getCharacterBoundsOnScreen(at, at + words.length()).orElseThrow());
    }

    private void drag(Bounds start, Bounds end, double part) {
        double y = end.getMinY() + part * end.getHeight();
        robot.moveTo(start.getMinX() + 8, start.getCenterY());
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(4, 6);
        robot.moveTo(end.getMinX() + 20, y - 3);
        robot.moveTo(end.getMinX() + 24, y);
        robot.sleep(120);
        robot.release(MouseButton.PRIMARY);
        robot.sleep(120);
        settle();
    }

    private static Bounds on(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    /** What all labels in the window say. */
    List<String> texts() {
        return read(() -> robot.lookup(node -> node instanceof Labeled).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    /** Clicks on the topmost of several. */
    void clickLast(String query) {
        List<Node> all = List.copyOf(robot.lookup(query).queryAll());
        robot.clickOn(all.get(all.size() - 1));
        settle();
    }

    /** Chooses the format of an export. */
    void chooseFormat(String extension) {
        ComboBox<Format> formats = find("#export-format");
        doOnScreen(() -> formats.getItems().stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .ifPresent(formats::setValue));
    }

    void type(String text) {
        robot.write(text);
        settle();
    }

    void keys(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** Lets go of all keys and buttons that a failed test may hold. */
    void letGo() {
        robot.release(new KeyCode[] {});
        robot.release(new MouseButton[] {});
    }

    void doOnScreen(Runnable act) {
        Platform.runLater(act);
        settle();
    }
}
