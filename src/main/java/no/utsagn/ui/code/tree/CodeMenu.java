package no.utsagn.ui.code.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import no.utsagn.app.codes.MoveCodes;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.ui.code.card.Statuses;

/** The menu that comes up on codes, made anew each time so that it fits those that are chosen. */
final class CodeMenu {

    private final Messages say;
    private final ShapeModel shape;
    private final TreeRequests opens;
    private final Supplier<List<Id<Code>>> chosen;

    CodeMenu(Messages say, ShapeModel shape, TreeRequests opens, Supplier<List<Id<Code>>> chosen) {
        this.say = say;
        this.shape = shape;
        this.opens = opens;
        this.chosen = chosen;
    }

    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(event -> menu.getItems().setAll(items(chosen.get())));
        menu.getItems().setAll(items(List.of()));
        return menu;
    }

    private List<MenuItem> items(List<Id<Code>> codes) {
        if (codes.isEmpty()) {
            return List.of(item(say.text("ui.codes.menu.new"), "Insert", opens.beside()));
        }
        Id<Code> one = codes.get(0);
        boolean single = codes.size() == 1;
        MenuItem rename = item(say.text("ui.codes.menu.rename"), "F2", opens.rename());
        MenuItem split = item(say.text("ui.codes.menu.split"), "", opens.split());
        Menu move = move(one);
        Menu digit = digit(one);
        MenuItem like = item(say.text("ui.like.menu"), "", opens.like());
        for (MenuItem alone : List.of(rename, split, move, digit, like)) {
            alone.setDisable(!single);
        }
        return List.of(
                item(say.text("ui.codes.menu.beside"), "Insert", opens.beside()),
                item(say.text("ui.codes.menu.under"), "Shift+Insert", opens.under()),
                rename,
                item(say.text("ui.codes.menu.card"), "Alt+Enter", opens.card()),
                new SeparatorMenuItem(),
                item(say.text("ui.codes.menu.color"), "", opens.color()),
                status(codes),
                groups(codes),
                digit,
                move,
                new SeparatorMenuItem(),
                item(say.text("ui.codes.menu.merge"), "", opens.merge()),
                split,
                new SeparatorMenuItem(),
                like,
                item(say.text("ui.codes.menu.remove"), "Delete", () -> shape.remove(codes)));
    }

    private Menu status(List<Id<Code>> codes) {
        Menu menu = new Menu(say.text("ui.codes.menu.status"));
        for (CodeStatus status : CodeStatus.values()) {
            RadioMenuItem item = new RadioMenuItem(Statuses.name(say, status));
            item.setSelected(codes.stream()
                    .allMatch(code -> shape.codebook().code(code).fields().status() == status));
            item.setOnAction(event -> shape.status(codes, status));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu groups(List<Id<Code>> codes) {
        Menu menu = new Menu(say.text("ui.codes.menu.groups"));
        Codebook codebook = shape.codebook();
        for (CodeGroup group : codebook.groups()) {
            CheckMenuItem item = new CheckMenuItem(group.name());
            item.setMnemonicParsing(false);
            boolean all = codes.stream()
                    .allMatch(code -> codebook.code(code).fields().groups().contains(group.id()));
            item.setSelected(all);
            item.setOnAction(event -> shape.group(codes, group.id(), !all));
            menu.getItems().add(item);
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item(say.text("ui.codes.menu.new-group"), "", opens.newGroup()));
        return menu;
    }

    private Menu digit(Id<Code> code) {
        Menu menu = new Menu(say.text("ui.codes.menu.digit"));
        for (int digit = 1; digit <= 9; digit++) {
            int key = digit;
            menu.getItems().add(item(say.text("ui.number", digit), "", () -> shape.digit(code, key)));
        }
        return menu;
    }

    private Menu move(Id<Code> code) {
        Optional<Id<Code>> itself = Optional.of(code);
        Menu menu = new Menu(say.text("ui.codes.menu.move"));
        menu.getItems()
                .setAll(
                        item(say.text("ui.codes.menu.up"), "Alt+Up", () -> shape.up(code)),
                        item(say.text("ui.codes.menu.down"), "Alt+Down", () -> shape.down(code)),
                        item(say.text("ui.codes.menu.in"), "Alt+Shift+Right", () -> shape.in(code)),
                        item(say.text("ui.codes.menu.out"), "Alt+Shift+Left", () -> shape.out(code)),
                        new SeparatorMenuItem(),
                        item(
                                say.text("ui.codes.menu.sort-name"),
                                "",
                                () -> shape.sort(sorted(itself), MoveCodes.Order.NAME)),
                        item(
                                say.text("ui.codes.menu.sort-passages"),
                                "",
                                () -> shape.sort(sorted(itself), MoveCodes.Order.PASSAGES)));
        return menu;
    }

    /** Codes below it are sorted; a code without any is sorted among its siblings. */
    private Optional<Id<Code>> sorted(Optional<Id<Code>> code) {
        return shape.codebook().under(code).isEmpty()
                ? code.flatMap(id -> shape.codebook().code(id).parent())
                : code;
    }

    private static MenuItem item(String name, String keys, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
