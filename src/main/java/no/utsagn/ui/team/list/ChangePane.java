package no.utsagn.ui.team.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Side;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.team.model.By;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.model.Row;
import no.utsagn.ui.team.model.Showing;
import no.utsagn.ui.team.words.Kinds;
import no.utsagn.ui.team.words.Parties;
import no.utsagn.ui.team.words.Sayings;
import org.kordamp.ikonli.feather.Feather;

/** The pane on the left: whose changes, of what kinds, and the list. */
public final class ChangePane {

    private final Messages say;
    private final MergeModel model;
    private final Parties parties;
    private final ChangeList list;
    private final Map<By, ToggleButton> sides = new EnumMap<>(By.class);
    private final Label narrowed = Parts.label("", "small");
    private final HBox narrow;
    private final Button funnel;
    private final VBox node;

    public ChangePane(Messages say, MergeModel model, Supplier<Sayings> sayings) {
        this.say = say;
        this.model = model;
        this.parties = sayings.get().parties();
        this.list = new ChangeList(say, model, sayings);
        funnel = Parts.iconButton(Feather.FILTER, say.text("ui.team.funnel"), this::openFunnel);
        funnel.setId("merge-funnel");
        HBox head = new HBox(8, segments(), Parts.spring(), funnel);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setFillHeight(false);
        head.getStyleClass().add("merge-filters");
        narrowed.setMinWidth(0);
        Button clear = Parts.iconButton(Feather.X, say.text("ui.team.funnel.clear"), () -> model.showing()
                .set(Showing.all()));
        narrow = new HBox(8, Parts.icon(Feather.FILTER, "muted", "small-icon"), narrowed, Parts.spring(), clear);
        narrow.setAlignment(Pos.CENTER_LEFT);
        narrow.getStyleClass().add("merge-narrowed");
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        node = new VBox(head, narrow, list.node());
        node.getStyleClass().add("pane");
        node.setMinWidth(310);
        model.rows().addListener((property, before, now) -> show());
        model.showing().addListener((property, before, now) -> show());
        show();
    }

    public Node node() {
        return node;
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.node().requestFocus();
    }

    private Node segments() {
        HBox row = new HBox();
        row.getStyleClass().add("find-filters");
        row.setMaxWidth(Region.USE_PREF_SIZE);
        for (By by : By.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("merge-by-" + by.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("find-filter");
            button.setMinWidth(Region.USE_PREF_SIZE);
            Parts.tip(button, tip(by));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.showing().set(model.showing().get().by(by));
            });
            sides.put(by, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private String tip(By by) {
        return switch (by) {
            case ALL -> say.text("ui.team.by.all.tip");
            case OURS -> say.text("ui.team.by.ours.tip");
            case THEIRS -> say.text("ui.team.by.theirs.tip", parties.at(Side.THEIRS));
            case SAME -> say.text("ui.team.by.same.tip");
        };
    }

    private String name(By by) {
        int count = model.count(by);
        return switch (by) {
            case ALL -> say.text("ui.team.by.all", count);
            case OURS -> say.text("ui.team.by.ours", count);
            case THEIRS -> parties.chip(Side.THEIRS) + " " + count;
            case SAME -> say.text("ui.team.by.same", count);
        };
    }

    private void show() {
        Showing showing = model.showing().get();
        sides.forEach((by, button) -> {
            button.setText(name(by));
            button.setSelected(showing.by() == by);
        });
        List<String> parts = showing.kinds().stream()
                .sorted()
                .map(kind -> Kinds.several(say, kind))
                .collect(Collectors.toList());
        showing.figure().ifPresent(figure -> parts.add(FigureNames.of(say, figure)));
        narrowed.setText(say.text("ui.team.narrowed", String.join(", ", parts)));
        narrow.setVisible(!parts.isEmpty());
        narrow.setManaged(!parts.isEmpty());
    }

    private void openFunnel() {
        ContextMenu menu = new ContextMenu();
        Set<Kind> there = new TreeSet<>();
        model.things().stream().map(Row.Thing::kind).forEach(there::add);
        for (Kind kind : there) {
            CheckMenuItem item = new CheckMenuItem(
                    Kinds.several(say, kind) + "  "
                            + model.things().stream()
                                    .filter(thing -> thing.kind() == kind)
                                    .count(),
                    Parts.icon(Kinds.icon(kind), "small-icon"));
            item.setSelected(model.showing().get().kinds().contains(kind));
            item.setOnAction(event -> model.showing().set(model.showing().get().toggled(kind)));
            menu.getItems().add(item);
        }
        MenuItem all = new MenuItem(say.text("ui.team.funnel.all"));
        all.setOnAction(event -> model.showing().set(model.showing().get().anyKind()));
        menu.getItems().addAll(new SeparatorMenuItem(), all);
        menu.show(funnel, javafx.geometry.Side.BOTTOM, 0, 4);
    }
}
