package no.utsagn.ui.memos;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import no.utsagn.app.memos.MemoSitting;
import no.utsagn.app.memos.Subject;
import no.utsagn.app.memos.WriteMemo;
import no.utsagn.base.Messages;
import no.utsagn.coding.Memo;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The card in which a memo is written. Saves itself after a pause and when it is left. */
final class Editor {

    private static final Duration PAUSE = Duration.seconds(2);
    private static final double CHARACTER = 6.6;
    private static final int LEAST_ROWS = 5;
    private static final int MOST_ROWS = 14;

    private final Messages say;
    private final SubjectWords words;
    private final WritingModel model;
    private final Runnable done;
    private final TextArea area = new TextArea();
    private final Label state = Parts.label("", "muted", "small");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final VBox node;

    /** @param done what happens when somebody says that they are done; @param remove takes the memo away */
    Editor(Messages say, WritingModel model, MemoSitting sitting, Subject subject, Runnable done, Runnable remove) {
        this.say = say;
        this.words = new SubjectWords(say);
        this.model = model;
        this.done = done;
        area.setText(sitting.saved());
        area.setTextFormatter(new TextFormatter<String>(this::bounded));
        area.setId("memo-field");
        area.setWrapText(true);
        area.getStyleClass().add("memo-field");
        area.setPromptText(say.text("ui.memos.prompt"));
        area.setAccessibleText(words.kind(subject.kind()) + " " + words.name(subject));
        area.textProperty().addListener((property, before, now) -> typed(now));
        area.widthProperty().addListener((property, before, now) -> grow());
        area.focusedProperty().addListener((property, before, now) -> pauseUnless(now));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pause.setOnFinished(event -> model.pause());
        node = new VBox(8, head(subject), area, foot(remove));
        node.getStyleClass().addAll("memo-card", "writing");
        grow();
        tell();
    }

    VBox node() {
        return node;
    }

    /** Gives the keyboard to the field, behind the last word. */
    void focus() {
        area.requestFocus();
        area.end();
    }

    /** What becomes of it when it is put away: the clock stops. */
    void stop() {
        pause.stop();
    }

    private HBox head(Subject subject) {
        Button close = Parts.iconButton(Feather.X, say.text("ui.memos.done"), done);
        close.setId("memo-done");
        VBox names = MemoHead.names(words, subject);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = new HBox(8, MemoHead.sign(words, subject), names, close);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private HBox foot(Runnable remove) {
        state.setId("memo-state");
        state.setWrapText(true);
        state.setMinWidth(0);
        Label keys = Parts.keycap("Esc");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Button away = Parts.iconButton(Feather.TRASH_2, say.text("ui.memos.remove"), remove);
        away.setId("memo-remove");
        HBox foot = new HBox(8, state, Parts.spring(), keys, away);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /** More than a memo can hold is not let in: what is written stays as it is, and the reason is told. */
    private TextFormatter.@Nullable Change bounded(TextFormatter.Change change) {
        int length = change.isContentChange() ? change.getControlNewText().length() : 0;
        if (length <= WriteMemo.LONGEST) {
            return change;
        }
        model.tooLong(length);
        tell();
        return null;
    }

    private void typed(String text) {
        model.typed(text);
        pause.playFromStart();
        grow();
        tell();
    }

    private void pauseUnless(boolean focused) {
        if (!focused) {
            pause.stop();
            model.pause();
        }
    }

    /** As many rows as the text has, within bounds; beyond them the field scrolls. */
    private void grow() {
        double perRow = Math.max(20, (area.getWidth() - 30) / CHARACTER);
        long rows = area.getText()
                .lines()
                .limit(MOST_ROWS)
                .mapToLong(line -> 1 + (long) (line.length() / perRow))
                .sum();
        area.setPrefRowCount((int) Math.max(LEAST_ROWS, Math.min(MOST_ROWS, rows + 1)));
    }

    /** Says what of it is on disk. */
    void tell() {
        Optional<Memo> memo = model.memo();
        state.getStyleClass().removeAll("danger", "success");
        switch (model.state().get()) {
            case BLANK -> state.setText(say.text("ui.memos.blank"));
            case TYPED -> state.setText(say.text("ui.memos.typing"));
            case SAVED ->
                state.setText(memo.map(m ->
                                say.text("ui.memos.saved", words.time(m.stamp().at())))
                        .orElse(""));
            case EMPTIED -> state.setText(say.text("ui.memos.emptied"));
            case REFUSED -> {
                state.getStyleClass().add("danger");
                state.setText(model.refused().map(say::text).orElse(""));
            }
        }
    }

    /** Tab leaves the field: what is indented in a memo is rare, who works by the keyboard is not. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.ENTER && event.isShortcutDown())) {
            event.consume();
            done.run();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            area.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }
}
