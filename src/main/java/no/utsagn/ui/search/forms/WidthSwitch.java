package no.utsagn.ui.search.forms;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Width;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.model.SearchModel;

/** How much is taken along with a word, and whether marks on letters make a difference. */
public final class WidthSwitch {

    private final Messages say;
    private final SearchModel search;
    private final HBox node;

    public WidthSwitch(Messages say, SearchModel search) {
        this.say = say;
        this.search = search;
        HBox segments = new HBox(button(Width.EXACT), button(Width.DEFAULT), button(Width.WIDE));
        segments.getStyleClass().add("segments");
        segments.setMinWidth(Region.USE_PREF_SIZE);
        segments.setMaxHeight(Region.USE_PREF_SIZE);
        CheckBox folded = new CheckBox(say.text("ui.search.folded"));
        folded.setId("search-folded");
        folded.setMinWidth(Region.USE_PREF_SIZE);
        Parts.tip(folded, say.text("ui.search.folded.tip"));
        folded.setOnAction(event -> search.choose(search.forms().get().folded(folded.isSelected())));
        search.forms().addListener((property, before, now) -> folded.setSelected(now.folded()));
        folded.setSelected(search.forms().get().folded());
        node = new HBox(12, segments, folded);
        node.setAlignment(Pos.CENTER_LEFT);
    }

    public Node node() {
        return node;
    }

    private ToggleButton button(Width width) {
        ToggleButton button = new ToggleButton(name(width));
        button.setId("search-width-" + width.name().toLowerCase(java.util.Locale.ROOT));
        Parts.tip(button, tip(width));
        button.setSelected(search.forms().get().width() == width);
        button.setOnAction(event -> {
            button.setSelected(true);
            choose(width);
        });
        search.forms().addListener((property, before, now) -> button.setSelected(now.width() == width));
        return button;
    }

    private void choose(Width width) {
        FormChoice now = search.forms().get();
        search.choose(now.at(width));
    }

    private String name(Width width) {
        return switch (width) {
            case EXACT -> say.text("ui.search.width.exact");
            case DEFAULT -> say.text("ui.search.width.default");
            case WIDE -> say.text("ui.search.width.wide");
        };
    }

    private String tip(Width width) {
        return switch (width) {
            case EXACT -> say.text("ui.search.width.exact.tip");
            case DEFAULT -> say.text("ui.search.width.default.tip");
            case WIDE -> say.text("ui.search.width.wide.tip");
        };
    }
}
