package no.utsagn.ui.anonymise.popover;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import no.utsagn.base.Messages;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Remark;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** What a person should think of before deciding, in a line each. */
final class Remarks {

    private final Messages say;

    Remarks(Messages say) {
        this.say = say;
    }

    HBox line(Remark remark, Item item) {
        HBox line =
                new HBox(8, Parts.icon(Feather.ALERT_TRIANGLE, "warning"), Parts.wrapped(text(remark, item), "small"));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private String text(Remark remark, Item item) {
        return switch (remark) {
            case SHARED -> say.text("ui.anonymise.remark.shared", item.masked());
            case ORDINARY_WORD -> say.text("ui.anonymise.remark.ordinary-word", item.masked());
            case GOES_ON -> say.text("ui.anonymise.remark.goes-on");
            case WRITTEN_OTHERWISE -> say.text("ui.anonymise.remark.written-otherwise");
            case TOO_FEW -> say.text("ui.anonymise.remark.too-few");
        };
    }
}
