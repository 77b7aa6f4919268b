package no.utsagn.ui.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The start page. */
public final class StartPane {

    private final Messages say;
    private final StartModel model;
    private final Actions actions;
    private final boolean titlesHidden;
    private final VBox cards = new VBox(14);
    private final HBox node;

    public StartPane(Messages say, StartModel model, Actions actions, boolean titlesHidden) {
        this.say = say;
        this.model = model;
        this.actions = actions;
        this.titlesHidden = titlesHidden;
        Region left = left();
        Region right = (Region) Promises.column(say);
        Region middle = middle();
        HBox.setHgrow(middle, Priority.ALWAYS);
        fix(left, 400, 0.95);
        fix(right, 340, 0.8);
        node = new HBox(left, middle, right);
        node.getStyleClass().add("start");
        model.cards().addListener((property, before, now) -> refill(now));
        refill(model.cards().get());
        cards.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    private static void fix(Region region, double width, double least) {
        region.setMinWidth(width * least);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private Region left() {
        VBox name = new VBox(
                0, Parts.label("Utsagn", "product"), Parts.label(say.text("ui.start.slogan"), "muted", "slogan"));
        HBox head = new HBox(16, Logo.draw(), name);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("product-head");
        Button create =
                act(Feather.PLUS, say.text("ui.start.new"), say.text("ui.start.new.text"), "Ctrl+N", actions.create());
        create.getStyleClass().add("accent");
        create.setId("start-new");
        Button open = act(
                Feather.FOLDER, say.text("ui.start.open"), say.text("ui.start.open.text"), "Ctrl+O", actions.choose());
        open.setId("start-open");
        Button sample = act(
                Feather.COMPASS,
                say.text("ui.start.sample"),
                say.text("ui.start.sample.text"),
                "Ctrl+Shift+E",
                actions.sample());
        sample.setId("start-sample");
        Button restore = act(
                Feather.ROTATE_CCW,
                say.text("ui.start.restore"),
                say.text("ui.start.restore.text"),
                "",
                actions.restore());
        restore.setId("start-restore");
        Button settings = Panel.link(say.text("ui.menu.settings"), actions.settings());
        settings.setGraphic(Parts.icon(Feather.SETTINGS));
        settings.setId("start-settings");
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        VBox column = new VBox(12, head, create, open, sample, restore, way(), room, settings);
        column.getStyleClass().add("start-left");
        return column;
    }

    private Button act(Feather icon, String title, String text, String keys, Runnable action) {
        VBox words = new VBox(1, Parts.label(title, "bold"), Parts.label(text, "small", "second"));
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        Label cap = Parts.keycap(keys);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        cap.setVisible(!keys.isEmpty());
        cap.setManaged(!keys.isEmpty());
        HBox row = new HBox(14, Parts.icon(icon), words, Parts.spring(), cap);
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", row);
        button.getStyleClass().add("start-act");
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(32));
        button.setAccessibleText(title + ". " + text);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node way() {
        VBox way = new VBox(
                9,
                Parts.label(say.text("ui.start.way"), "bold", "muted", "small"),
                step(1, say.text("ui.way.import"), say.text("ui.way.import.text")),
                step(2, say.text("ui.way.anonymise"), say.text("ui.way.anonymise.text")),
                step(3, say.text("ui.way.code"), say.text("ui.way.code.text")),
                step(4, say.text("ui.way.search"), say.text("ui.way.search.text")),
                step(5, say.text("ui.way.chapter"), say.text("ui.way.chapter.text")));
        way.getStyleClass().add("way");
        return way;
    }

    private static Node step(int number, String title, String text) {
        Label name = Parts.label(title, "bold", "small");
        name.setMinWidth(92);
        HBox row = new HBox(12, Parts.label(String.valueOf(number), "step"), name, Parts.label(text, "muted", "small"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Region middle() {
        HBox head = new HBox(
                8,
                Parts.label(say.text("ui.start.recent"), "start-heading"),
                Parts.spring(),
                Parts.label(say.text("ui.start.drop"), "muted", "small"));
        head.setAlignment(Pos.BASELINE_LEFT);
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox foot = new HBox(
                8, Parts.icon(Feather.REFRESH_CW, "muted"), Parts.label(say.text("ui.start.saved"), "muted", "small"));
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox middle = new VBox(14, head, scroll, foot);
        middle.getStyleClass().add("start-middle");
        middle.setMinWidth(0);
        return middle;
    }

    private void refill(List<StartModel.Card> recent) {
        RecentCard card = new RecentCard(say, model, actions, titlesHidden);
        cards.getChildren().setAll(recent.stream().map(card::of).toList());
        if (recent.isEmpty()) {
            cards.getChildren().add(FirstCard.of(say, actions.sample()));
        }
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = cards.getChildren().indexOf(cards.getScene().getFocusOwner());
        if (step != 0
                && at >= 0
                && at + step >= 0
                && at + step < cards.getChildren().size()) {
            cards.getChildren().get(at + step).requestFocus();
            event.consume();
        }
    }

    /** Gives the keyboard to the study that was open last, or to the first thing to do. */
    public void focus() {
        if (!model.cards().get().isEmpty()) {
            // The cards are in the window only once the pane around them has been styled.
            node.applyCss();
            cards.getChildren().get(0).requestFocus();
        }
    }
}
