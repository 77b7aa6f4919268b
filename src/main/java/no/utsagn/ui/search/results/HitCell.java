package no.utsagn.ui.search.results;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import no.utsagn.app.search.Line;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.model.Grouping;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.search.model.Row;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the list of hits: a hit in its context, a heading to fold, or that there is more. */
final class HitCell extends ListCell<Row> {

    /** The height of every line, in pixels. */
    static final double HEIGHT = 30;

    private static final double WHO = 132;

    private final Messages say;
    private final HitsModel model;
    private final Runnable more;
    private final ChangeListener<Object> ticks = (property, before, now) -> showTick();
    private final CheckBox tick = new CheckBox();
    private final Label who = Parts.label("", "small", "muted");
    private final Kwic kwic = new Kwic();
    private final HBox line = new HBox(8, tick, who, kwic);
    private final CheckBox all = new CheckBox();
    private final FontIcon fold = Parts.icon(Feather.CHEVRON_DOWN, "muted", "small-icon");
    private final Label title = Parts.label("", "bold");
    private final Label count = Parts.label("", "muted", "small");
    private final HBox heading = new HBox(8, all, new StackPane(fold), title, count);

    HitCell(Messages say, HitsModel model, ListView<Row> list, Runnable more) {
        this.say = say;
        this.model = model;
        this.more = more;
        setPrefWidth(0);
        prefWidthProperty().bind(list.widthProperty().subtract(20));
        setMaxWidth(Region.USE_PREF_SIZE);
        who.setMinWidth(WHO);
        who.setMaxWidth(WHO);
        HBox.setHgrow(kwic, Priority.ALWAYS);
        kwic.setMaxHeight(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        heading.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        tick.setFocusTraversable(false);
        tick.setAccessibleText(say.text("ui.search.tick"));
        tick.setOnAction(event -> tick());
        all.setFocusTraversable(false);
        all.setAccessibleText(say.text("ui.search.tick-group"));
        all.setOnAction(event -> tick());
        // A line that was let go of is not held by what it heard.
        model.ticked().addListener(new WeakChangeListener<>(ticks));
        setOnMouseClicked(event -> {
            if (getItem() instanceof Row.Heading over && event.getTarget() != all) {
                model.fold(over.key());
            }
        });
    }

    private void tick() {
        if (getItem() instanceof Row.Hit hit) {
            model.tick(hit.line());
        } else if (getItem() instanceof Row.Heading over) {
            model.tick(over.lines());
        }
        showTick();
    }

    private void showTick() {
        if (getItem() instanceof Row.Hit hit) {
            tick.setSelected(model.ticked().get().contains(HitsModel.passage(hit.line())));
        } else if (getItem() instanceof Row.Heading over) {
            long ticked = over.lines().stream()
                    .map(HitsModel::passage)
                    .filter(model.ticked().get()::contains)
                    .count();
            all.setIndeterminate(ticked > 0 && ticked < over.lines().size());
            all.setSelected(ticked == over.lines().size());
        }
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setAccessibleText(null);
        if (empty || row == null) {
            setGraphic(null);
        } else if (row instanceof Row.Hit hit) {
            setGraphic(line);
            show(hit.line());
        } else if (row instanceof Row.Heading over) {
            setGraphic(heading);
            show(over);
        } else if (row instanceof Row.More some) {
            setGraphic(Panel.link(say.text("ui.search.more", some.listed(), some.of()), more));
        }
    }

    private void show(Line hit) {
        who.setText(model.grouping().get() == Grouping.PERSON ? hit.title() : hit.speaker());
        kwic.show(hit.before(), hit.hit(), hit.after());
        showTick();
        setAccessibleText(hit.speaker() + ", " + hit.title() + ": " + hit.before() + hit.hit() + hit.after());
    }

    private void show(Row.Heading over) {
        fold.setIconCode(over.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        title.setText(over.title());
        count.setText(say.text("ui.search.heading", over.lines().size(), over.passages()));
        showTick();
        setAccessibleText(over.title() + ", " + count.getText());
    }
}
