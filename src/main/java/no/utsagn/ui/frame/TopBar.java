package no.utsagn.ui.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The one bar on top, 44 pixels high: menus, activities, the key's state, the palette. */
final class TopBar extends HBox {

    private final Messages say;
    private final MenuBar menus = new MenuBar();
    private final HBox activities = new HBox();
    private final HBox keyState = new HBox();
    private final Map<Activity, ToggleButton> switches = new EnumMap<>(Activity.class);

    TopBar(Messages say, Runnable palette) {
        this.say = say;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        menus.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(menus, Priority.NEVER);
        activities.setAlignment(Pos.CENTER_LEFT);
        keyState.setAlignment(Pos.CENTER_RIGHT);
        Button open = new Button("", Parts.icon(Feather.COMMAND));
        open.getStyleClass().add("palette-button");
        open.setText("Ctrl+Shift+P");
        open.setMinWidth(Region.USE_PREF_SIZE);
        Parts.named(open, say.text("ui.palette"));
        open.setOnAction(event -> palette.run());
        open.setFocusTraversable(false);
        getChildren().addAll(menus, activities, Parts.spring(), keyState, open);
    }

    /** @param own the menu of the room, which stands before the menu of views */
    void menus(List<CommandMenu> all, Optional<CommandMenu> own) {
        List<Menu> shown =
                new ArrayList<>(all.stream().map(one -> menu(one, true)).toList());
        String views = say.text(MenuPlace.VIEW.messageKey());
        int at = (int) all.stream().takeWhile(one -> !one.name().equals(views)).count();
        own.ifPresent(menu -> shown.add(at, menu(menu, false)));
        menus.getMenus().setAll(shown);
    }

    void keyState(Region node) {
        keyState.getChildren().setAll(node);
    }

    /** Shows a switch for each of these; choosing one tells {@code go}. */
    void activities(Collection<Activity> shown, ObjectProperty<Activity> current, Consumer<Activity> go) {
        switches.clear();
        for (Activity activity : shown) {
            ToggleButton button = new ToggleButton(say.text(activity.messageKey()), Parts.icon(activity.icon()));
            button.getStyleClass().add("activity");
            button.setId("activity-" + activity.name().toLowerCase(java.util.Locale.ROOT));
            button.setSelected(current.get() == activity);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                go.accept(activity);
            });
            switches.put(activity, button);
        }
        activities.getChildren().setAll(switches.values());
        current.addListener((property, before, now) -> switches.forEach((a, b) -> b.setSelected(a == now)));
    }

    /** @param always whether its keys work while it is not open; those of a room are plain letters, which are typed too */
    private static Menu menu(CommandMenu commands, boolean always) {
        Menu menu = new Menu(commands.name());
        menu.getItems().setAll(commands.items());
        if (!always) {
            Map<MenuItem, KeyCombination> keys = new LinkedHashMap<>();
            menu.getItems().forEach(item -> {
                if (item.getAccelerator() != null) {
                    keys.put(item, item.getAccelerator());
                    item.setAccelerator(null);
                }
            });
            menu.setOnShowing(event -> keys.forEach(MenuItem::setAccelerator));
            menu.setOnHidden(event -> keys.keySet().forEach(item -> item.setAccelerator(null)));
        }
        return menu;
    }
}
