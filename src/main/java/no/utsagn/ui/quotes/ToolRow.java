package no.utsagn.ui.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.quotes.Grouping;
import no.utsagn.analysis.quotes.Sorting;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.quotes.model.QuotesModel;
import org.kordamp.ikonli.feather.Feather;

/** Over the list: how many quotes and people there are, in which order they stand, and what is done to those meant. */
final class ToolRow {

    private final Messages say;
    private final QuotesModel model;
    private final Overlay overlay;
    private final Label count = Parts.label("", "quote-count");
    private final Label ticked = Parts.label("", "badge");
    private final Button untick;
    private final VBox node;

    ToolRow(Messages say, QuotesModel model, Overlay overlay, Deeds deeds) {
        this.say = say;
        this.model = model;
        this.overlay = overlay;
        count.setId("quote-count");
        count.setMinWidth(0);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox first = new HBox(
                8,
                count,
                select("quotes-sort", Feather.ARROW_DOWN, model.sorting(), Sorting.values(), this::name),
                select("quotes-group", Feather.LAYERS, model.grouping(), Grouping.values(), this::name));
        untick = Panel.link(say.text("ui.quotes.untick"), model::untick);
        HBox second = new HBox(
                2,
                tool(Feather.TAG, say.text("ui.quotes.recode"), "Ctrl+K", "quotes-recode", deeds::recode),
                tool(Feather.X, say.text("ui.quotes.uncode"), "Delete", "quotes-uncode", deeds::uncode),
                tool(
                        Feather.BOOK_OPEN,
                        say.text("ui.quotes.chapter"),
                        "Ctrl+Shift+K",
                        "quotes-chapter",
                        deeds::addToChapter),
                tool(Feather.COPY, say.text("ui.quotes.copy"), "Ctrl+C", "quotes-copy", deeds::copy),
                Parts.spring(),
                ticked,
                untick);
        HBox.setMargin(untick, new Insets(0, 0, 0, 8));
        ticked.setMinWidth(Region.USE_PREF_SIZE);
        first.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(second, new Insets(0, 0, 0, -8));
        node = new VBox(6, first, second);
        node.getStyleClass().add("quote-tools");
        model.found().addListener((property, before, now) -> tell());
        model.ticked().addListener((property, before, now) -> tell());
        model.chosen().addListener((property, before, now) -> tell());
        second.getChildren().stream()
                .filter(child -> child instanceof Button && child != untick)
                .forEach(child -> child.disableProperty()
                        .bind(Bindings.createBooleanBinding(
                                () -> model.meant().isEmpty(), model.ticked(), model.chosen(), model.rows())));
        tell();
    }

    Node node() {
        return node;
    }

    private void tell() {
        count.setText(counted(say, model));
        int ticks = model.ticked().get().size();
        ticked.setText(say.text("ui.quotes.ticked", ticks));
        ticked.setVisible(ticks > 0);
        untick.setVisible(ticks > 0);
    }

    /** How many quotes there are, and how many people of how many say them. */
    static String counted(Messages say, QuotesModel model) {
        var found = model.found().get();
        return say.text(
                found.unknown() ? "ui.quotes.count.least" : "ui.quotes.count",
                found.passages(),
                found.people().size(),
                found.of());
    }

    private static Button tool(Feather icon, String name, String keys, String id, Runnable act) {
        Button button = Panel.tool(icon, name, act);
        Parts.tip(button, name + " (" + keys + ")");
        button.setId(id);
        return button;
    }

    private <T extends Enum<T>> Button select(
            String id, Feather icon, ObjectProperty<T> value, T[] values, Function<T, String> name) {
        Button button = new Button(name.apply(value.get()), Parts.icon(icon));
        button.setId(id);
        button.getStyleClass().add("select");
        button.setMinWidth(Region.USE_PREF_SIZE);
        value.addListener((property, before, now) -> button.setText(name.apply(now)));
        button.setOnAction(event ->
                new Picker(overlay, button.getText(), typed -> choices(values, value, name, typed)).open(button));
        return button;
    }

    private static <T> List<Choice> choices(
            T[] values, ObjectProperty<T> value, Function<T, String> name, String typed) {
        return Arrays.stream(values)
                .map(each -> new Choice(name.apply(each), "", "", () -> value.set(each)))
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private String name(Sorting by) {
        return switch (by) {
            case PLACE -> say.text("ui.quotes.sort.place");
            case ROLE -> say.text("ui.quotes.sort.role");
            case LABEL -> say.text("ui.quotes.sort.label");
            case LENGTH -> say.text("ui.quotes.sort.length");
            case SITE -> say.text("ui.quotes.sort.site");
            case ROUND -> say.text("ui.quotes.sort.round");
            case NEWEST -> say.text("ui.quotes.sort.newest");
        };
    }

    private String name(Grouping by) {
        return switch (by) {
            case NONE -> say.text("ui.quotes.group.none");
            case TRANSCRIPT -> say.text("ui.quotes.group.transcript");
            case PERSON -> say.text("ui.quotes.group.person");
            case ROLE -> say.text("ui.quotes.group.role");
            case CODE -> say.text("ui.quotes.group.code");
        };
    }
}
