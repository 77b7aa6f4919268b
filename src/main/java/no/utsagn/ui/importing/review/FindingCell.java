package no.utsagn.ui.importing.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How a find looks: the words around it with itself lit, and the file below. */
final class FindingCell extends ListCell<Finding> {

    private final Messages say;

    FindingCell(Messages say) {
        this.say = say;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setText(null);
        setGraphic(empty || finding == null ? null : line(finding));
        setAccessibleText(
                empty || finding == null
                        ? null
                        : kind(finding) + ": " + finding.before() + finding.words() + finding.after() + ", "
                                + finding.file());
    }

    private HBox line(Finding finding) {
        Label before = Parts.label(finding.before());
        before.setMinWidth(Region.USE_PREF_SIZE);
        Label words = Parts.label(finding.words(), "lit");
        words.setMinWidth(Region.USE_PREF_SIZE);
        Label after = Parts.label(finding.after());
        after.setMinWidth(0);
        HBox context = new HBox(before, words, after);
        context.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(2, context, Parts.label(kind(finding) + " · " + finding.file(), "muted", "small"));
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(12, Parts.icon(icon(finding), "muted"), lines);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String kind(Finding finding) {
        return switch (finding.kind()) {
            case ELEVEN_DIGITS -> say.text("ui.import.finding.eleven-digits");
            case PHONE -> say.text("ui.import.finding.phone");
            case EMAIL -> say.text("ui.import.finding.email");
            case NAME -> say.text("ui.import.finding.name");
        };
    }

    private static Feather icon(Finding finding) {
        return switch (finding.kind()) {
            case ELEVEN_DIGITS -> Feather.HASH;
            case PHONE -> Feather.PHONE;
            case EMAIL -> Feather.AT_SIGN;
            case NAME -> Feather.USER;
        };
    }
}
