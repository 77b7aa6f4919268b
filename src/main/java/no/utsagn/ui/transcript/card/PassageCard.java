package no.utsagn.ui.transcript.card;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.transcript.page.Page;
import org.kordamp.ikonli.feather.Feather;

/** Tells of the codings on some words: which code, who coded, what was noted; and what can be done with each. */
public final class PassageCard {

    private static final double WIDTH = 400;

    private final Messages say;
    private final StripeActs acts;
    private final Runnable onLeft;
    private final VBox card = new VBox();
    private final Pane holder = new Pane(card);

    /** @param onLeft what is done when it is left with Escape */
    public PassageCard(Messages say, StripeActs acts, Runnable onLeft) {
        this.say = say;
        this.acts = acts;
        this.onLeft = onLeft;
        card.getStyleClass().addAll("card", "passage-card");
        card.setId("passage-card");
        card.setPrefWidth(WIDTH);
        card.setVisible(false);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
                onLeft.run();
            }
        });
        holder.setPickOnBounds(false);
        holder.setMinSize(0, 0);
    }

    /** What is laid over the words. */
    public Node node() {
        return holder;
    }

    public boolean isOpen() {
        return card.isVisible();
    }

    /** Whether the mouse is on it. */
    public boolean isUnderMouse() {
        return isOpen() && card.isHover();
    }

    public void hide() {
        card.setVisible(false);
        card.getChildren().clear();
    }

    /**
     * Shows it.
     *
     * @param margin where the free margin right of the words begins
     * @param lines what it is to leave free, in the coordinates of its layer
     */
    public void show(List<Page.Stripe> stripes, double margin, List<Bounds> lines) {
        card.getChildren().setAll(stripes.stream().map(this::row).toList());
        card.setVisible(true);
        card.applyCss();
        double width = Math.min(WIDTH, Math.max(220, holder.getWidth() - 32));
        card.setPrefWidth(width);
        double height = card.prefHeight(width);
        Point2D at = CardPlace.of(
                new Dimension2D(holder.getWidth(), holder.getHeight()), new Dimension2D(width, height), margin, lines);
        card.resizeRelocate(at.getX(), at.getY(), width, height);
        card.setLayoutX(at.getX());
        card.setLayoutY(at.getY());
    }

    /** Gives it the keyboard. */
    public void focus() {
        card.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private HBox row(Page.Stripe stripe) {
        Page.About about = stripe.about();
        Label path = Parts.label(about.path());
        String memo = about.memo().map(text -> " · " + text).orElse("");
        Label second = Parts.label(about.coder() + memo, "muted", "small");
        VBox words = new VBox(2, path, second);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(
                8,
                Picker.swatch(Color.web(about.codeColor())),
                words,
                button(Feather.FILE_TEXT, say.text("ui.card.memo", about.path()), stripe, acts.memo()),
                button(Feather.REPEAT, say.text("ui.card.recode", about.path()), stripe, acts.recode()),
                button(Feather.X, say.text("ui.card.uncode", about.path()), stripe, acts.uncode()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("passage-row");
        return row;
    }

    private Button button(Feather icon, String name, Page.Stripe stripe, Consumer<Page.Stripe> act) {
        Button button = Parts.iconButton(icon, name, () -> {
            hide();
            onLeft.run();
            act.accept(stripe);
        });
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
