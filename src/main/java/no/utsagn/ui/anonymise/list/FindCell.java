package no.utsagn.ui.anonymise.list;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.names.review.Group;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.anonymise.model.Showing.Line;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.work.HeadTeller;
import org.kordamp.ikonli.feather.Feather;

/** A line of the list: the head of a group, which folds it, or somebody or something that was found. */
final class FindCell extends ListCell<Line> {

    private static final double HEADING = 30;
    private static final double ROW = 44;

    private final Messages say;
    private final Words words;
    private final AnonymiseModel model;
    private final CheckBox tick = new CheckBox();
    private final StackPane sign = new StackPane();
    private final Label name = Parts.label("", "find-name");
    private final Label forms = Parts.label("", "muted", "small");
    private final Label under = Parts.label("", "muted", "small");
    private final Label count = Parts.label("", "find-count");
    private final HBox row;
    private final StackPane fold = new StackPane();
    private final StackPane groupSign = new StackPane();
    private final Label title = Parts.label("", "find-group");
    private final Label left = Parts.label("", "muted", "small");
    private final HBox heading;
    /** The model outlives the cell, which may have shown an original. */
    private final ChangeListener<Set<Id<Entity>>> ticked = (property, before, now) -> showTick();

    FindCell(Messages say, AnonymiseModel model) {
        this.say = say;
        this.words = new Words(say);
        this.model = model;
        setPrefWidth(0);
        tick.setFocusTraversable(false);
        tick.setAccessibleText(say.text("ui.anonymise.tick"));
        tick.setOnAction(event -> tick());
        tick.getStyleClass().add("find-tick");
        sign.getStyleClass().add("find-sign");
        forms.setMinWidth(0);
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(210);
        HBox first = new HBox(8, name, forms);
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox told = new VBox(1, first, under);
        told.setAlignment(Pos.CENTER_LEFT);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(8, sign, told, tick, count);
        row.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        heading = new HBox(8, fold, groupSign, title, Parts.spring(), left);
        heading.setAlignment(Pos.CENTER_LEFT);
        model.ticked().addListener(new WeakChangeListener<>(ticked));
        hoverProperty().addListener((property, before, now) -> showTick());
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        getStyleClass().remove("find-heading");
        setOnMouseClicked(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            name.setText("");
            forms.setText("");
        } else if (line instanceof Line.Heading group) {
            show(group);
        } else if (line instanceof Line.Row one) {
            show(one.item());
        }
    }

    private void show(Line.Heading of) {
        getStyleClass().add("find-heading");
        fold.getChildren().setAll(Parts.icon(of.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN, "muted"));
        groupSign.getChildren().setAll(Parts.icon(Signs.of(of.group()), "muted"));
        title.setText(words.of(of.group()).toUpperCase(Locale.ROOT));
        left.setText(
                of.group() == Group.CUES
                        ? say.text("ui.anonymise.group.cues.left", of.left())
                        : say.text("ui.anonymise.group.left", of.left(), of.all()));
        setPrefHeight(HEADING);
        setGraphic(heading);
        setAccessibleText(words.of(of.group()) + ", " + left.getText());
        setOnMouseClicked(event -> model.showing().set(model.showing().get().toggled(of.group())));
    }

    private void show(Item item) {
        sign.getChildren().setAll(Signs.of(item.state()));
        name.setText(item.state() == ItemState.CUE ? "«" + item.masked() + "»" : item.masked());
        boolean masked = !item.masked().equals(item.name());
        forms.setText(masked ? "" : item.otherForms().stream().limit(4).collect(Collectors.joining(", ")));
        under.setText(item.state() == ItemState.CUE ? where(item) : words.under(item));
        count.setText(String.valueOf(item.count()));
        setPrefHeight(ROW);
        setGraphic(row);
        setAccessibleText(words.heard(item));
        showTick();
    }

    /** Where a description stands, since its words tell nothing of it. */
    private String where(Item item) {
        return item.places().stream()
                .findFirst()
                .flatMap(place -> model.study()
                        .get()
                        .transcripts()
                        .find(place.transcript())
                        .map(transcript -> transcript.title()
                                + transcript
                                        .turnAt(place.span().start())
                                        .at()
                                        .map(at -> ", " + HeadTeller.time(at))
                                        .orElse("")))
                .orElseGet(() -> words.under(item));
    }

    private void tick() {
        if (getItem() instanceof Line.Row one) {
            model.tick(one.item());
        }
        showTick();
    }

    /** The boxes are seen where the mouse is, and everywhere once something is ticked. */
    private void showTick() {
        boolean can = getItem() instanceof Line.Row one && one.item().state() == ItemState.OPEN;
        boolean on = getItem() instanceof Line.Row one
                && model.ticked().get().contains(one.item().key());
        tick.setSelected(on);
        tick.setVisible(
                can && (isHover() || isSelected() || !model.ticked().get().isEmpty()));
    }
}
