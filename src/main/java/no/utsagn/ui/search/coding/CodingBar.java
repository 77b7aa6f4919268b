package no.utsagn.ui.search.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.coding.Unit;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.search.model.SearchModel;
import org.kordamp.ikonli.feather.Feather;

/** Over the hits: how many are ticked, how much around them is coded, and what is done with them. */
public final class CodingBar {

    private final Messages say;
    private final HitsModel hits;
    private final HitDeeds deeds;
    private final Overlay overlay;
    private final CheckBox all = new CheckBox();
    private final Label count = Parts.label("", "small");
    private final HBox node;

    public CodingBar(
            Messages say, SearchModel search, HitsModel hits, HitDeeds deeds, Overlay overlay, Runnable goWithin) {
        this.say = say;
        this.hits = hits;
        this.deeds = deeds;
        this.overlay = overlay;
        all.setId("search-tick-all");
        Parts.tip(all, say.text("ui.search.tick-all") + " (Ctrl+A)");
        all.setAccessibleText(say.text("ui.search.tick-all"));
        all.setOnAction(event -> {
            hits.tickAll();
            tell();
        });
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setId("search-ticked");
        BooleanBinding nothing =
                Bindings.createBooleanBinding(() -> hits.meant().isEmpty(), hits.ticked(), hits.chosen(), hits.rows());
        Button code = Parts.button(say.text("ui.search.code"), deeds::code, "accent", "code-hits");
        code.setGraphic(Parts.icon(Feather.TAG));
        code.setMinWidth(Region.USE_PREF_SIZE);
        code.setId("search-code");
        Parts.tip(code, say.text("ui.search.code") + " (Ctrl+K)");
        code.disableProperty().bind(nothing);
        Button rule = Panel.tool(Feather.REPEAT, say.text("ui.search.rule"), deeds::rule);
        rule.setId("search-rule");
        Parts.tip(rule, say.text("ui.search.rule.tip"));
        rule.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> search.query().get().isBlank()
                                || search.wrong().get().isPresent(),
                        search.query(),
                        search.wrong()));
        Button within = Panel.tool(Feather.FILTER, say.text("ui.search.within"), goWithin);
        within.setId("search-within");
        Parts.tip(within, say.text("ui.search.within") + " (Ctrl+Shift+F)");
        within.disableProperty().bind(rule.disableProperty());
        node = new HBox(4, all, count, Parts.spring(), within, rule, unit(), code);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("coding-bar");
        hits.ticked().addListener((property, before, now) -> tell());
        hits.rows().addListener((property, before, now) -> tell());
        tell();
    }

    public Node node() {
        return node;
    }

    private void tell() {
        int ticked = hits.ticked().get().size();
        int listed = hits.places().get().size();
        all.setSelected(ticked > 0 && ticked == listed);
        all.setIndeterminate(ticked > 0 && ticked < listed);
        count.setText(ticked == 0 ? say.text("ui.search.ticked.none") : say.text("ui.search.ticked", ticked));
        node.setVisible(hits.any());
        node.setManaged(hits.any());
    }

    private Button unit() {
        Button button = new Button("", Parts.icon(Feather.CHEVRON_DOWN));
        button.setId("search-unit");
        button.getStyleClass().addAll("select", "unit-select");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> UnitNames.of(say, deeds.unit().get()), deeds.unit()));
        Parts.tip(button, say.text("ui.search.unit.tip"));
        button.setOnAction(event -> new Picker(overlay, say.text("ui.search.unit.tip"), this::units).open(button));
        return button;
    }

    private List<Choice> units(String typed) {
        return Arrays.stream(Unit.values())
                .map(each -> new Choice(
                        UnitNames.of(say, each), "", "", () -> deeds.unit().set(each)))
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
