package no.utsagn.ui.words;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.words.Fillers;
import no.utsagn.app.search.WordsOfStudy;
import no.utsagn.app.search.acts.EditFillers;
import no.utsagn.base.Messages;
import no.utsagn.language.SortOrder;
import no.utsagn.study.OwnWords;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import org.jspecify.annotations.Nullable;

/** The words that are left out: each ticked, those of the study marked, and a field that finds and adds. */
final class FillersCard {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 360;
    private static final double ROW = 30;

    private final Messages say;
    private final DeskModel desk;
    private final Overlay overlay;
    private final WordsOfStudy words;
    private final EditFillers acts;
    private final TextField field = new TextField();
    private final Button add = new Button();
    private final Label count = Parts.label("", "muted", "small");
    private final ListView<String> list = new ListView<>();

    FillersCard(Messages say, DeskModel desk, Overlay overlay, WordsOfStudy words) {
        this.say = say;
        this.desk = desk;
        this.overlay = overlay;
        this.words = words;
        this.acts = new EditFillers(desk.desk(), words.shipped());
        field.setId("fillers-field");
        field.setPromptText(say.text("ui.words.fillers.prompt"));
        field.setAccessibleText(say.text("ui.words.fillers.prompt"));
        field.textProperty().addListener((property, before, now) -> fill());
        field.setOnAction(event -> add());
        HBox.setHgrow(field, Priority.ALWAYS);
        add.setText(say.text("ui.words.fillers.add"));
        add.setId("fillers-add");
        add.setOnAction(event -> add());
        add.setMinWidth(Region.USE_PREF_SIZE);
        list.setId("fillers-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(view -> new Row());
        list.setAccessibleText(say.text("ui.words.fillers.title"));
    }

    void open() {
        field.clear();
        fill();
        HBox top = new HBox(8, field, add);
        Button close = Parts.button(say.text("ui.close"), overlay::close, "accent");
        HBox foot = new HBox(count, Parts.spring(), close);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(
                12,
                Parts.label(say.text("ui.words.fillers.title"), "card-title"),
                Parts.wrapped(say.text("ui.words.fillers.text"), "muted"),
                top,
                list,
                foot);
        card.getStyleClass().addAll("card", "dialog", "fillers");
        card.setId("fillers");
        card.setPrefWidth(WIDTH);
        overlay.show(card);
        field.requestFocus();
    }

    private OwnWords own() {
        return desk.desk().now().searches().words();
    }

    private Fillers now() {
        return words.fillers(desk.desk().now());
    }

    private void fill() {
        String typed = Fillers.entry(field.getText());
        Set<String> all = new TreeSet<>(SortOrder.norwegian());
        all.addAll(words.shipped().entries());
        all.addAll(own().fillers().stream().map(Fillers::entry).toList());
        List<String> shown = all.stream().filter(entry -> entry.contains(typed)).toList();
        list.getItems().setAll(shown);
        add.setDisable(typed.isEmpty() || now().has(typed));
        count.setText(say.text("ui.words.fillers.count", now().entries().size()));
    }

    private void add() {
        String typed = Fillers.entry(field.getText());
        if (!typed.isEmpty() && !now().has(typed)) {
            act(() -> acts.leaveOut(List.of(typed)));
            list.scrollTo(typed);
        }
    }

    private void act(Runnable act) {
        new Problems(say, overlay).guard(act);
        fill();
    }

    private final class Row extends ListCell<String> {
        private final CheckBox tick = new CheckBox();
        private final Label note = Parts.label("", "badge");
        private final HBox line = new HBox(8, tick, Parts.spring(), note);

        Row() {
            line.setAlignment(Pos.CENTER_LEFT);
            tick.setOnAction(event -> {
                List<String> entry = List.of(String.valueOf(getItem()));
                act(() -> {
                    if (tick.isSelected()) {
                        acts.leaveOut(entry);
                    } else {
                        acts.count(entry);
                    }
                });
            });
        }

        @Override
        protected void updateItem(@Nullable String entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : line);
            if (!empty && entry != null) {
                tick.setText(entry);
                tick.setSelected(now().has(entry));
                boolean shipped = words.shipped().has(entry);
                note.setText(say.text(shipped ? "ui.words.fillers.counted" : "ui.words.fillers.own"));
                note.setVisible(!shipped || !tick.isSelected());
            }
        }
    }
}
