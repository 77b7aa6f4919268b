package no.utsagn.ui.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.app.search.Wanted;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.model.SearchModel;
import org.kordamp.ikonli.feather.Feather;

/** The searches within whose hits is searched, before the field, each to be taken off. */
final class WithinChips {

    private static final double WIDEST = 200;

    private final Messages say;
    private final SearchModel search;
    private final HBox node = new HBox(6);

    WithinChips(Messages say, SearchModel search) {
        this.say = say;
        this.search = search;
        node.setAlignment(Pos.CENTER_LEFT);
        search.within().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        node.getChildren().setAll(search.within().get().stream().map(this::chip).toList());
        boolean some = !node.getChildren().isEmpty();
        node.setVisible(some);
        node.setManaged(some);
    }

    private Node chip(Wanted wanted) {
        Label query = Parts.label(wanted.query(), "small");
        query.setMaxWidth(WIDEST);
        Parts.tip(query, say.text("ui.search.within.tip", wanted.query()));
        HBox chip = new HBox(
                4,
                Parts.icon(Feather.FILTER, "muted", "small-icon"),
                query,
                Parts.iconButton(
                        Feather.X, say.text("ui.search.within.remove", wanted.query()), () -> search.leave(wanted)));
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().addAll("chip", "within-chip");
        return chip;
    }
}
