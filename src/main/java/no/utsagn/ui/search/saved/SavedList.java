package no.utsagn.ui.search.saved;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.search.SearchResult.Counts;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.study.SavedSearch;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.model.SearchModel;
import org.kordamp.ikonli.feather.Feather;

/** The saved searches with their counts. A click runs one; F2 renames it, Delete takes it away. */
public final class SavedList {

    private final Messages say;
    private final DeskModel desk;
    private final SavedModel model;
    private final SavedDeeds deeds;
    private final VBox lines = new VBox(2);
    private final VBox node;

    public SavedList(Messages say, DeskModel desk, SearchModel search, SavedModel model, SavedDeeds deeds) {
        this.say = say;
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
        Label title = Parts.label(say.text("ui.search.saved.title"), "facet-title");
        Button save = Parts.iconButton(Feather.BOOKMARK, say.text("ui.search.save") + " (Ctrl+S)", deeds::save);
        save.setId("search-save");
        save.disableProperty().bind(search.answer().isEqualTo(Optional.empty()));
        HBox head = new HBox(8, title, Parts.spring(), save);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("facet-head");
        node = new VBox(4, head, lines);
        node.getStyleClass().add("facet");
        node.setId("search-saved");
        desk.study().addListener((property, before, now) -> {
            if (!before.searches().equals(now.searches())) {
                show();
            }
        });
        model.counts().addListener((property, before, now) -> show());
        search.query().addListener((property, before, now) -> show());
        search.forms().addListener((property, before, now) -> show());
        show();
    }

    public Node node() {
        return node;
    }

    private void show() {
        lines.getChildren().setAll(model.all().stream().map(this::line).toList());
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(Parts.wrapped(say.text("ui.search.saved.none"), "muted", "small", "facet-note"));
        }
    }

    private Node line(SavedSearch saved) {
        Optional<Counts> found = Optional.ofNullable(model.counts().get().get(saved.id()));
        boolean runs = model.running().filter(saved::equals).isPresent();
        Label name = Parts.label(saved.name(), runs ? "bold" : "row-title");
        name.setMinWidth(0);
        Label count = Parts.label(found.map(c -> String.valueOf(c.hits())).orElse("–"), "muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox words = new HBox(6, name);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        saved.rule().ifPresent(rule -> words.getChildren().add(Parts.icon(Feather.REPEAT, "small-icon", "muted")));
        if (runs) {
            words.getChildren().add(0, Parts.icon(Feather.CHECK, "small-icon", "accent"));
        }
        Button run = new Button();
        run.setGraphic(new HBox(8, words, count));
        run.getStyleClass().add("bar-line");
        run.setMaxWidth(Double.MAX_VALUE);
        run.setMinWidth(0);
        HBox.setHgrow(run, Priority.ALWAYS);
        run.setOnAction(event -> model.run(saved));
        run.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, saved));
        String told = told(saved, found);
        Parts.tip(run, told);
        run.setAccessibleText(told);
        Button more =
                Parts.iconButton(Feather.MORE_HORIZONTAL, say.text("ui.search.saved.more", saved.name()), () -> {});
        more.setOnAction(event -> menu(saved).show(more, Side.BOTTOM, 0, 0));
        HBox line = new HBox(run, more);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String told(SavedSearch saved, Optional<Counts> found) {
        String counted = found.map(
                        c -> say.text("ui.search.saved.counts", saved.name(), c.hits(), c.turns(), c.people()))
                .orElse(saved.name());
        String ruled = saved.rule()
                .flatMap(rule -> desk.study().get().codebook().codes().find(rule.code()))
                .map(Code::name)
                .map(code -> say.text("ui.search.saved.rule", code))
                .orElse("");
        return ruled.isEmpty() ? counted : counted + ". " + ruled;
    }

    private void key(KeyEvent event, SavedSearch saved) {
        if (event.getCode() == KeyCode.F2) {
            event.consume();
            deeds.rename(saved);
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            deeds.remove(saved);
        }
    }

    private ContextMenu menu(SavedSearch saved) {
        ContextMenu menu = new ContextMenu(
                item(say.text("ui.search.saved.run"), () -> model.run(saved)),
                item(say.text("ui.search.saved.rename"), () -> deeds.rename(saved)),
                item(say.text("ui.search.saved.replace"), () -> deeds.replace(saved)),
                item(say.text("ui.search.saved.remove"), () -> deeds.remove(saved)));
        if (saved.rule().isPresent()) {
            menu.getItems().add(3, item(say.text("ui.search.saved.drop-rule"), () -> deeds.dropRule(saved)));
        }
        return menu;
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> act.run());
        return item;
    }
}
