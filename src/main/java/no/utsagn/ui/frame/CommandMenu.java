package no.utsagn.ui.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** A menu: its name and its groups of commands, with a line between groups. */
public record CommandMenu(String name, List<List<Command>> groups) {

    public CommandMenu {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** It as a menu that comes up where somebody asks for one. */
    public ContextMenu context() {
        return new ContextMenu(items().toArray(MenuItem[]::new));
    }

    /** Its items, with a line between groups. */
    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        for (List<Command> group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(command -> items.add(item(command)));
        }
        return items;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(command.name());
        item.setMnemonicParsing(false);
        command.keys().ifPresent(item::setAccelerator);
        item.disableProperty().bind(command.enabled().not());
        item.setOnAction(event -> command.action().run());
        return item;
    }

    /** All its commands. */
    public List<Command> commands() {
        return groups.stream().flatMap(List::stream).toList();
    }
}
