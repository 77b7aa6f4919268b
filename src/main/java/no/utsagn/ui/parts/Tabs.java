package no.utsagn.ui.parts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A row of tabs with what the chosen one shows below. */
public final class Tabs {

    /**
     * One of them.
     *
     * @param id what it is called in the program: "search"; its button has the id "tab-search"
     */
    public record Tab(String id, String name, Feather icon, Node body) {}

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper();
    private final Map<String, Double> widths = new HashMap<>();
    private final HBox row = new HBox(2);
    private final StackPane bodies = new StackPane();
    private final VBox node;

    /** Shows the first. */
    public Tabs(List<Tab> tabs) {
        row.getStyleClass().add("tabs");
        row.setMinHeight(Region.USE_PREF_SIZE);
        tabs.forEach(this::add);
        VBox.setVgrow(bodies, Priority.ALWAYS);
        node = new VBox(row, bodies);
        node.getStyleClass().add("pane");
        choose(tabs.get(0).id());
        row.needsLayoutProperty().addListener((property, before, now) -> {
            if (!now) {
                Platform.runLater(this::fit);
            }
        });
    }

    /** Where there is no room for all names, the tabs that are not shown have their icon alone. */
    private void fit() {
        double room =
                row.getWidth() - row.getInsets().getLeft() - row.getInsets().getRight();
        double wanted = wholeWidths() + row.getSpacing() * (row.getChildren().size() - 1);
        boolean narrow = room > 0 && wanted > room;
        buttons.values()
                .forEach(button -> button.setContentDisplay(
                        narrow && !button.isSelected() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    /** How wide the tabs are with their names, in pixels; one that has its icon alone keeps in mind how wide it was. */
    private double wholeWidths() {
        buttons.forEach((id, button) -> {
            if (button.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
                widths.put(id, button.prefWidth(-1));
            }
        });
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Puts a tab behind the others. */
    public void add(Tab tab) {
        ToggleButton button = button(tab);
        row.getChildren().add(buttons.size(), button);
        buttons.put(tab.id(), button);
        tab.body().visibleProperty().bind(button.selectedProperty());
        tab.body().managedProperty().bind(button.selectedProperty());
        bodies.getChildren().add(tab.body());
    }

    private ToggleButton button(Tab tab) {
        ToggleButton button = new ToggleButton(tab.name(), Parts.icon(tab.icon()));
        button.getStyleClass().add("tab-button");
        button.setId("tab-" + tab.id());
        button.setMinWidth(0);
        Parts.tip(button, tab.name());
        button.setOnAction(event -> choose(tab.id()));
        return button;
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Puts something at the end of the row of tabs. */
    public void atEnd(Node tool) {
        row.getChildren().addAll(Parts.spring(), tool);
    }

    /** The id of the tab that is shown. */
    public ReadOnlyStringProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Shows a tab; an id that none has changes nothing. */
    public void choose(String id) {
        if (buttons.containsKey(id)) {
            chosen.set(id);
            buttons.forEach((other, button) -> button.setSelected(other.equals(id)));
            fit();
        }
    }
}
