package no.utsagn.ui.frame;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;

/** A card with the keys of all commands, menu by menu. */
final class KeyList {

    private static final double COLUMN = 380;
    private static final double HIGHEST = 900;
    private static final double AROUND = 40;

    private final Messages say;
    private final Overlay overlay;
    private final List<CommandMenu> menus;

    KeyList(Messages say, Overlay overlay, List<CommandMenu> menus) {
        this.say = say;
        this.overlay = overlay;
        this.menus = menus;
    }

    void open() {
        FlowPane columns = new FlowPane(32, 20);
        columns.setPrefWrapLength(2 * COLUMN + 32);
        menus.forEach(menu -> {
            if (menu.commands().stream().anyMatch(command -> command.keys().isPresent())) {
                columns.getChildren().add(column(menu));
            }
        });
        columns.getChildren().add(onWords());
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = Parts.button(say.text("ui.close"), overlay::close);
        HBox foot = new HBox(Parts.spring(), close);
        VBox card = new VBox(16, Parts.label(say.text("ui.keys.title"), "card-title"), scroll, foot);
        card.getStyleClass().addAll("card", "dialog");
        card.setId("key-list");
        card.setPrefWidth(2 * COLUMN + 100);
        card.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(this::height, overlay.node().layoutBoundsProperty()));
        overlay.show(card);
        close.requestFocus();
    }

    /** As high as the window lets it be, with some room around. */
    private double height() {
        return Math.min(HIGHEST, overlay.node().getLayoutBounds().getHeight() - 2 * AROUND);
    }

    private VBox column(CommandMenu menu) {
        VBox column = column(menu.name());
        menu.commands().stream().filter(command -> command.keys().isPresent()).forEach(command -> column.getChildren()
                .add(row(command.name().get(), command.keysShown())));
        return column;
    }

    /** The keys that mean something only where the words have the keyboard, and stand in no menu. */
    private VBox onWords() {
        VBox column = column(say.text("ui.keys.on-words"));
        column.getChildren()
                .addAll(
                        row(say.text("ui.keys.digits"), "1–9"),
                        row(say.text("ui.keys.uncode"), say.text("ui.keys.backspace")),
                        row(say.text("ui.palette"), "Ctrl+Shift+P"));
        return column;
    }

    private static VBox column(String title) {
        VBox column = new VBox(4, Parts.label(title, "field-name"));
        column.setPrefWidth(COLUMN);
        return column;
    }

    private static HBox row(String name, String keys) {
        Label label = Parts.label(name);
        label.setMinWidth(0);
        Label cap = Parts.keycap(keys);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, label, Parts.spring(), cap);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(28);
        return row;
    }
}
