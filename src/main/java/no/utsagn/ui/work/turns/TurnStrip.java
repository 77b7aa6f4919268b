package no.utsagn.ui.work.turns;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.ink.VoiceColors;
import no.utsagn.ui.transcript.page.Page;
import org.kordamp.ikonli.feather.Feather;

/** The order of turns in a group, over the words: a tick for each turn, as wide as it is long. A click goes there. */
public final class TurnStrip {

    private static final double ROW = 8;
    private static final double TICK = 6;
    private static final double FADED = 0.18;

    private final Messages say;
    private final Canvas canvas = new Canvas(10, 10);
    private final Pane drawing = new Pane(canvas);
    private final Region ink = new Region();
    private final HBox voices = new HBox(4);
    private final Label count = Parts.label("", "muted", "small");
    private final VBox node;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final Tooltip tooltip = Parts.tooltip("");
    private Theme theme = Theme.LIGHT;
    private TurnTicks ticks = TurnTicks.NONE;
    private Optional<Page> page = Optional.empty();
    private Optional<Integer> lit = Optional.empty();
    private IntConsumer onGo = turn -> {};

    public TurnStrip(Messages say) {
        this.say = say;
        ToggleButton fold = new ToggleButton(say.text("ui.turns.title"), Parts.icon(Feather.CHEVRON_DOWN));
        fold.getStyleClass().add("turns-fold");
        fold.setId("turns-fold");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        Parts.tip(fold, say.text("ui.turns.tip"));
        fold.selectedProperty().bindBidirectional(folded);
        count.setMinWidth(Region.USE_PREF_SIZE);
        voices.setAlignment(Pos.CENTER_LEFT);
        voices.setMinWidth(0);
        HBox.setHgrow(voices, Priority.ALWAYS);
        voices.widthProperty().addListener((property, before, now) -> nameWhereRoom());
        HBox head = new HBox(8, fold, voices, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinWidth(0);
        ink.getStyleClass().add("turn-ink");
        ink.setVisible(false);
        ink.setManaged(false);
        drawing.setMinSize(0, 0);
        drawing.setId("turns");
        Tooltip.install(drawing, tooltip);
        node = new VBox(4, head, drawing, ink);
        node.getStyleClass().add("turns");
        node.setMinWidth(0);
        drawing.widthProperty().addListener((property, before, now) -> draw());
        ink.backgroundProperty().addListener((property, before, now) -> draw());
        drawing.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        drawing.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> at(event).ifPresent(t -> onGo.accept(t.turn())));
        folded.addListener((property, before, now) -> fold(fold, now));
        fold(fold, false);
        node.setVisible(false);
        node.setManaged(false);
    }

    private void fold(ToggleButton button, boolean away) {
        button.setGraphic(Parts.icon(away ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        drawing.setVisible(!away);
        drawing.setManaged(!away);
        voices.setVisible(!away);
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Whether only its head is seen. */
    public BooleanProperty folded() {
        return folded;
    }

    /** Hears of the number of a turn that somebody wants to go to. */
    public void onGo(IntConsumer listener) {
        onGo = listener;
    }

    /** Wears another theme: each voice has the colour of its name beside the words. */
    public void wear(Theme other) {
        theme = other;
        for (int row = 0; row < voices.getChildren().size(); row++) {
            ToggleButton button = (ToggleButton) voices.getChildren().get(row);
            color(ticks.voices().get(row)).ifPresent(c -> button.getGraphic().setStyle("-fx-background-color: " + c));
        }
        draw();
    }

    /** Shows the turns of a page, or nothing where fewer than three talk. */
    public void show(Page next) {
        boolean same = page.filter(next::sameText).isPresent();
        page = Optional.of(next);
        if (same) {
            return;
        }
        ticks = TurnTicks.of(next);
        lit = Optional.empty();
        boolean any = !ticks.ticks().isEmpty();
        node.setVisible(any);
        node.setManaged(any);
        count.setText(say.text("ui.turns.count", ticks.ticks().size(), ticks.words()));
        voices.getChildren().clear();
        for (int row = 0; row < ticks.voices().size(); row++) {
            voices.getChildren().add(voice(row));
        }
        voices.applyCss();
        nameWhereRoom();
        double height = Math.max(1, ticks.voices().size()) * ROW;
        drawing.setPrefHeight(height);
        drawing.setMinHeight(height);
        draw();
    }

    private Node voice(int row) {
        TurnTicks.Voice voice = ticks.voices().get(row);
        Region dot = new Region();
        dot.getStyleClass().add("voice-dot");
        color(voice).ifPresent(c -> dot.setStyle("-fx-background-color: " + c));
        ToggleButton button = new ToggleButton(name(voice), dot);
        button.getStyleClass().add("voice");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Parts.tip(button, say.text("ui.turns.voice", name(voice), voice.turns(), voice.words()));
        button.setOnAction(event -> {
            lit = button.isSelected() ? Optional.of(row) : Optional.empty();
            voices.getChildren().stream()
                    .filter(other -> other != button && other instanceof ToggleButton)
                    .forEach(other -> ((ToggleButton) other).setSelected(false));
            draw();
        });
        return button;
    }

    /** Names stand beside the dots where there is room for all of them; the tooltips always tell. */
    private void nameWhereRoom() {
        double names = 0;
        for (Node voice : voices.getChildren()) {
            ((ToggleButton) voice).setContentDisplay(ContentDisplay.LEFT);
            names += voice.prefWidth(-1) + voices.getSpacing();
        }
        if (names > voices.getWidth() + voices.getSpacing()) {
            voices.getChildren().forEach(v -> ((ToggleButton) v).setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
        }
    }

    private String name(TurnTicks.Voice voice) {
        return voice.name().isBlank() ? say.text("ui.turns.unknown") : voice.name();
    }

    private Optional<String> color(TurnTicks.Voice voice) {
        return voice.number().map(number -> VoiceColors.of(number, theme));
    }

    private void draw() {
        double width = drawing.getWidth();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (width <= 0 || ticks.words() == 0) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(ticks.voices().size() * ROW);
        Paint grey = ink.getBackground() == null
                ? Color.GRAY
                : ink.getBackground().getFills().get(0).getFill();
        for (TurnTicks.Tick tick : ticks.ticks()) {
            TurnTicks.Voice voice = ticks.voices().get(tick.row());
            pen.setGlobalAlpha(lit.isEmpty() || lit.get() == tick.row() ? 1 : FADED);
            pen.setFill(color(voice).<Paint>map(Color::web).orElse(grey));
            double x = tick.before() * width / ticks.words();
            pen.fillRect(x, tick.row() * ROW + 1, Math.max(1.5, tick.words() * width / ticks.words() - 0.5), TICK);
        }
        pen.setGlobalAlpha(1);
    }

    private Optional<TurnTicks.Tick> at(MouseEvent event) {
        return drawing.getWidth() > 0 ? ticks.at(event.getX() / drawing.getWidth()) : Optional.empty();
    }

    private void hover(MouseEvent event) {
        tooltip.setText(at(event)
                .map(tick ->
                        say.text("ui.turns.tick", name(ticks.voices().get(tick.row())), tick.turn() + 1, tick.words()))
                .orElse(""));
    }
}
