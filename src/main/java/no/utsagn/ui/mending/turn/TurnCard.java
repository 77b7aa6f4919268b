package no.utsagn.ui.mending.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.ui.mending.effect.Consequences;
import no.utsagn.ui.mending.effect.ConsequencesPane;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Puts a turn right where it stands: its words, who says it, where it ends, and below what that would do. */
public final class TurnCard {

    /** How far in from the edge of the card its words begin, in pixels. */
    public static final double INSET = 33;

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination CUT = KeyCombination.valueOf("Alt+D");
    private static final double LEAST_WIDTH = 620;
    private static final double PAUSE = 80;
    private static final double MOST_WORDS = 260;

    private final Messages say;
    private final Overlay overlay;
    private final TurnModel model;
    private final Runnable saved;
    private final VBox parts = new VBox(12);
    private final Label wrong = Parts.wrapped("", "warning");
    private final ConsequencesPane consequences;
    private final Button save;
    private final Button cut;
    private final Button join;
    private final VBox card;
    private final MendArea words;
    private final List<Runnable> waiting = new ArrayList<>();
    private final PauseTransition rest = new PauseTransition(Duration.millis(PAUSE));
    private boolean cutByKey;

    /** @param saved is told once the turn is put right */
    public TurnCard(Messages say, Overlay overlay, TurnModel model, Runnable saved) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
        this.saved = saved;
        consequences = new ConsequencesPane(say);
        words = area(model.words().get(), model.words()::set);
        words.setId("mend-words");
        words.setAccessibleText(say.text("ui.mend.words"));
        save = Parts.button("", () -> attempt(model::save), "accent");
        save.setId("mend-save");
        cut = Parts.button(say.text("ui.mend.cut"), this::cut);
        cut.setId("mend-cut");
        Parts.tip(cut, say.text("ui.mend.cut.tip"));
        join = Parts.button(say.text("ui.mend.join"), () -> attempt(model::saveJoined));
        join.setId("mend-join");
        Parts.tip(join, say.text("ui.mend.join.tip"));
        wrong.setId("mend-wrong");
        rest.setOnFinished(event -> catchUp());
        card = new VBox(12);
        card.setId("mend-card");
        card.getStyleClass().addAll("card", "dialog", "mend");
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        card.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private MendArea area(Guarded begin, Consumer<Guarded> changed) {
        return new MendArea(
                begin,
                now -> {
                    waiting.add(() -> changed.accept(now));
                    rest.playFromStart();
                },
                () -> tell(say.text("ui.mend.guarded")));
    }

    /** Works out what the words typed so far would do: not at every key, which would hold up the next. */
    private void catchUp() {
        rest.stop();
        if (!waiting.isEmpty()) {
            tell("");
        }
        List<Runnable> typed = List.copyOf(waiting);
        waiting.clear();
        typed.forEach(Runnable::run);
    }

    /**
     * Opens it.
     *
     * @param at where its upper left corner is to be, in the scene
     * @param wide how wide the words stand there, in pixels
     * @param caret in the words of the turn
     */
    public void open(Point2D at, double wide, int caret) {
        card.setPrefWidth(Math.max(LEAST_WIDTH, wide + 2 * INSET));
        card.getChildren().addAll(head(), parts, wrong, consequences.node(), foot());
        parts.getChildren().add(part(words, model.teller(), "mend-teller", say.text("ui.mend.said-by")));
        tell("");
        model.outcome().addListener((property, before, now) -> show(now));
        show(model.outcome().get());
        overlay.showAt(card, at, overlay::close);
        words.moveTo(Math.min(caret, words.getLength()));
        words.requestFocus();
        words.requestFollowCaret();
    }

    private Node head() {
        Label hint = Parts.label(say.text("ui.mend.hint"), "muted", "small");
        HBox keys = new HBox(6, Parts.keycap("Ctrl+Enter"), Parts.keycap("Esc"));
        keys.setAlignment(Pos.CENTER_LEFT);
        HBox head = new HBox(8, Parts.label(say.text("ui.mend.title"), "card-title"), Parts.spring(), hint, keys);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox part(MendArea area, TellerModel teller, String id, String label) {
        StackPane scroll = new StackPane(new VirtualizedScrollPane<>(area));
        scroll.getStyleClass().add("mend-field");
        area.totalHeightEstimateProperty().addListener((property, before, now) -> fit(scroll, now));
        scroll.setMinHeight(60);
        scroll.setPrefHeight(60);
        HBox who = new TellerChoice(say, teller, label, id).node();
        return new VBox(6, who, scroll);
    }

    /** The field grows with its words and never shrinks: a bar that comes and goes would change the lines for ever. */
    private static void fit(Region scroll, @Nullable Double height) {
        if (height != null && Math.min(MOST_WORDS, height + 22) > scroll.getPrefHeight()) {
            Platform.runLater(() -> {
                double needed = Math.max(scroll.getPrefHeight(), Math.min(MOST_WORDS, height + 22));
                scroll.setMinHeight(needed);
                scroll.setPrefHeight(needed);
            });
        }
    }

    private Node foot() {
        Button cancel = Parts.button(say.text("ui.cancel"), overlay::close);
        cancel.setId("mend-cancel");
        HBox foot = new HBox(8, cut, join, Parts.spring(), cancel, save);
        foot.getChildren().forEach(node -> ((Region) node).setMinWidth(Region.USE_PREF_SIZE));
        foot.setAlignment(Pos.CENTER_LEFT);
        cut.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.rest().get().isPresent(), model.rest()));
        join.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.rest().get().isPresent() || !model.hasNext(), model.rest()));
        return foot;
    }

    private void key(KeyEvent event) {
        if (SAVE.match(event)) {
            catchUp();
        }
        if (SAVE.match(event) && !save.isDisabled()) {
            event.consume();
            attempt(model::save);
        } else if (CUT.match(event) && !cut.isDisabled()) {
            event.consume();
            cutByKey = true;
            cut();
        } else {
            cutByKey = false;
        }
    }

    /** The letter of the keys that cut is no word to be put in. */
    private void typed(KeyEvent event) {
        if (cutByKey) {
            event.consume();
        }
    }

    private void show(TurnModel.Outcome now) {
        Consequences then = now.consequences();
        consequences.show(then);
        now.refused().ifPresent(problem -> tell(say.text(problem)));
        save.setDisable(!now.isChange());
        int gone = then.gone().size();
        save.setText(
                gone > 0
                        ? say.text("ui.mend.save.gone", gone)
                        : say.text(then.loses() ? "ui.mend.save.loses" : "ui.mend.save"));
    }

    private void cut() {
        attemptIn(() -> model.cut(words.getCaretPosition()));
        model.rest().get().ifPresent(rest -> {
            words.show(model.words().get());
            MendArea second = area(rest, now -> model.rest().set(Optional.of(now)));
            second.setId("mend-rest");
            second.setAccessibleText(say.text("ui.mend.rest"));
            VBox part = part(second, model.second(), "mend-second", say.text("ui.mend.then-said-by"));
            Button back = Parts.iconButton(Feather.X, say.text("ui.mend.uncut"), () -> uncut());
            ((HBox) part.getChildren().get(0)).getChildren().addAll(Parts.spring(), back);
            parts.getChildren().add(part);
            Platform.runLater(() -> part.lookup("#mend-second").requestFocus());
        });
    }

    private void uncut() {
        catchUp();
        model.uncut();
        words.show(model.words().get());
        parts.getChildren().remove(1);
        words.requestFocus();
    }

    private void attempt(Runnable act) {
        if (attemptIn(act)) {
            overlay.close();
            saved.run();
        }
    }

    private boolean attemptIn(Runnable act) {
        try {
            catchUp();
            tell("");
            act.run();
            return true;
        } catch (ProblemException e) {
            tell(say.text(e.problem()));
            return false;
        }
    }

    private void tell(String what) {
        wrong.setText(what);
        wrong.setManaged(!what.isEmpty());
        wrong.setVisible(!what.isEmpty());
    }
}
