package no.utsagn.ui.anonymise.page;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;

/** What the lines and fills under the words mean. */
final class Legend {

    private final HBox node;

    Legend(Messages say) {
        Label hint = hint(say.text("ui.anonymise.legend.hover"));
        node = new HBox(
                20,
                sample("replaced", say.text("ui.anonymise.legend.replaced")),
                sample("open", say.text("ui.anonymise.legend.open")),
                sample("skipped", say.text("ui.anonymise.legend.skipped")),
                sample("cue", say.text("ui.anonymise.legend.cue")),
                Parts.spring(),
                hint);
        node.getStyleClass().add("find-legend");
        node.setAlignment(Pos.CENTER_LEFT);
        node.setMinWidth(0);
        // Cut words say less than none.
        hint.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> hint.getWidth() >= hint.prefWidth(-1) - 1, hint.widthProperty()));
    }

    Node node() {
        return node;
    }

    private static Label hint(String text) {
        Label hint = Parts.label(text, "muted", "small");
        hint.setMinWidth(0);
        return hint;
    }

    private static Label sample(String kind, String text) {
        Region ink = new Region();
        ink.getStyleClass().addAll("legend-ink", kind);
        Label label = Parts.label(text, "muted", "small");
        label.setGraphic(ink);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
