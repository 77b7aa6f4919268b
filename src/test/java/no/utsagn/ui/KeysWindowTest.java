package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class KeysWindowTest extends OpenWindow {

    /** The names of the items of all menus, by their keys. */
    private Map<String, List<String>> byKeys() {
        MenuBar bar = robot.find(".menu-bar");
        return robot.read(() -> bar.getMenus().stream()
                .map(Menu::getItems)
                .flatMap(List::stream)
                .filter(item -> item.getAccelerator() != null)
                .collect(Collectors.groupingBy(
                        item -> item.getAccelerator().getName(),
                        TreeMap::new,
                        Collectors.mapping(MenuItem::getText, Collectors.toList()))));
    }

    @Test
    void noTwoCommandsOfTheMenusHaveTheSameKeys() {
        assertThat(byKeys())
                .isNotEmpty()
                .allSatisfy((keys, names) -> assertThat(names).as(keys).hasSize(1));
    }

    @Test
    void allKeysAreListedOnOneCard() {
        robot.keys(KeyCode.F1);
        robot.picture("keys");
        assertThat(robot.shows("#key-list")).isTrue();
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#key-list")).isFalse();
    }

    @Test
    void aCommandIsFoundByItsWordsAndDone() {
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.type("delt");
        robot.picture("palette");
        robot.keys(KeyCode.ENTER);
        assertThat(robot.shows("#view-people")).isTrue();
        robot.picture("people");
    }
}
