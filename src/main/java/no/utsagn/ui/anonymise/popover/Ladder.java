package no.utsagn.ui.anonymise.popover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.names.review.Step;
import no.utsagn.ui.desk.Levels;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The rungs from the finest to the broadest, with how many participants each fits. Arrows choose among them. */
final class Ladder extends VBox {

    private final Messages say;
    private final Levels levels;
    private final List<RadioButton> buttons = new ArrayList<>();
    private final List<Step> steps;
    private final Consumer<Step> onChosen;

    /** @param now what stands in its place now */
    Ladder(Messages say, List<Step> steps, String now, int least, Consumer<Step> onChosen) {
        this.say = say;
        this.levels = new Levels(say);
        this.steps = List.copyOf(steps);
        this.onChosen = onChosen;
        getStyleClass().add("ladder");
        setAccessibleText(say.text("ui.anonymise.ladder"));
        Label level = head(say.text("ui.anonymise.ladder.level"), 104);
        Label words = head(say.text("ui.anonymise.ladder.words"), 0);
        HBox head = new HBox(8, level, words, Parts.spring(), head(say.text("ui.anonymise.ladder.shared", least), 0));
        head.getStyleClass().add("ladder-head");
        getChildren().add(head);
        ToggleGroup group = new ToggleGroup();
        for (Step step : steps) {
            RadioButton button = new RadioButton();
            button.setToggleGroup(group);
            button.setSelected(step.rung().words().equals(now));
            buttons.add(button);
            getChildren().add(row(step, button));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Label head(String text, double width) {
        Label label = Parts.label(text, "muted", "small");
        if (width > 0) {
            label.setMinWidth(width);
        }
        return label;
    }

    private HBox row(Step step, RadioButton button) {
        Label level = Parts.label(levels.of(step.rung().level()));
        level.setMinWidth(78);
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(button.isSelected());
        Label words = Parts.label(step.region());
        words.setMinWidth(0);
        Parts.tip(words, step.rung().words());
        Label shared = Parts.label(say.text("ui.anonymise.ladder.people", step.participants()), "muted");
        shared.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, button, level, words, Parts.spring());
        if (step.needsKey()) {
            Label key = new Label("", Parts.icon(Feather.KEY, "muted"));
            Parts.tip(key, say.text("ui.anonymise.ladder.key"));
            row.getChildren().add(key);
        }
        if (!step.enough()) {
            row.getChildren().add(Parts.icon(Feather.ALERT_TRIANGLE, "warning"));
        }
        row.getChildren().add(shared);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("ladder-row");
        if (button.isSelected()) {
            row.getStyleClass().add("chosen");
        }
        button.setAccessibleText(say.text(
                step.enough() ? "ui.anonymise.ladder.heard" : "ui.anonymise.ladder.heard.few",
                level.getText(),
                step.region(),
                step.participants()));
        button.setOnAction(event -> onChosen.accept(step));
        row.setOnMouseClicked(event -> onChosen.accept(step));
        return row;
    }

    private void key(KeyEvent event) {
        int move = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (move != 0) {
            event.consume();
            move(move);
        }
    }

    /** Chooses the rung that is this much broader, or finer. */
    void move(int by) {
        int to = chosen() + by;
        if (to >= 0 && to < steps.size()) {
            onChosen.accept(steps.get(to));
        }
    }

    private int chosen() {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isSelected()) {
                return i;
            }
        }
        return -1;
    }

    /** Gives the keyboard to the chosen rung. */
    void focusChosen() {
        buttons.stream().filter(RadioButton::isSelected).findFirst().ifPresent(RadioButton::requestFocus);
    }
}
