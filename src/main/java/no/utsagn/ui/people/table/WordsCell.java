package no.utsagn.ui.people.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** How many words somebody says, with a bar beside the figure: as long as the share of what the one who says most says. */
final class WordsCell extends TableCell<PersonRow, PersonRow> {

    private static final PseudoClass RESEARCHER = PseudoClass.getPseudoClass("researcher");
    private static final double BAR = 56;

    private final Messages say;
    private final Label figure = Parts.label("", "figure");
    private final Region bar = new Region();
    private final HBox line;

    WordsCell(Messages say) {
        this.say = say;
        StackPane track = track(bar, BAR);
        figure.setMaxWidth(Double.MAX_VALUE);
        figure.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(figure, Priority.ALWAYS);
        line = new HBox(10, figure, track);
        line.setAlignment(Pos.CENTER_RIGHT);
    }

    /** The track that a bar runs in, from the left. */
    static StackPane track(Region bar, double width) {
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("share-track");
        bar.getStyleClass().add("share-bar");
        StackPane.setAlignment(bar, Pos.CENTER_LEFT);
        track.setMinWidth(width);
        track.setPrefWidth(width);
        track.setMaxSize(width, 6);
        return track;
    }

    @Override
    protected void updateItem(@Nullable PersonRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : line);
        if (row != null) {
            figure.setText(say.text("ui.number", row.spoken().words()));
            bar.setMaxWidth(row.spoken().words() == 0 ? 0 : Math.max(2, BAR * row.ofMost()));
            bar.pseudoClassStateChanged(RESEARCHER, !row.informant());
        }
    }
}
