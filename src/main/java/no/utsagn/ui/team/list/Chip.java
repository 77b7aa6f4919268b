package no.utsagn.ui.team.list;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.merge.Side;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.team.words.Parties;
import org.kordamp.ikonli.feather.Feather;

/** The chip of a side at the end of a line. */
final class Chip {

    private Chip() {}

    static Label of(Parties parties, Side side, boolean asks) {
        String style =
                switch (side) {
                    case OURS -> "ours";
                    case THEIRS -> "theirs";
                    case BOTH, NEITHER -> asks ? "danger" : "both";
                };
        Label chip = Parts.label(parties.chip(side), "side-chip", style);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    static Label decided(Messages say) {
        Label chip = Parts.label(say.text("ui.team.decided"), "success", "small");
        chip.setGraphic(Parts.icon(Feather.CHECK, "success", "small-icon"));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
