package no.utsagn.ui.like;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import no.utsagn.analysis.words.Word;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** A proposed turn: who and where, the words with the terms lit, the codes that lie on it. */
final class LikeCell extends ListCell<LikeRow> {

    static final double HEIGHT = 112;
    private static final double LINES = 58;

    private final Messages say;
    private final Label who = Parts.label("", "bold");
    private final Label where = Parts.label("", "muted", "small");
    private final Label terms = Parts.label("", "muted", "small");
    private final Label codes = Parts.label("", "muted", "small");
    private final TextFlow words = new TextFlow();
    private final VBox line;

    LikeCell(Messages say, Region list) {
        this.say = say;
        setPrefWidth(0);
        prefWidthProperty().bind(list.widthProperty().subtract(20));
        setMaxWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("quote-words");
        words.setMinHeight(LINES);
        words.setPrefHeight(LINES);
        words.setMaxHeight(LINES);
        Rectangle clip = new Rectangle(0, LINES);
        clip.widthProperty().bind(words.widthProperty());
        words.setClip(clip);
        terms.setMinWidth(Region.USE_PREF_SIZE);
        who.setMinWidth(16);
        HBox head = new HBox(8, who, where, Parts.spring(), terms);
        head.setAlignment(Pos.CENTER_LEFT);
        line = new VBox(4, head, words, codes);
        line.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LikeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setAccessibleText(null);
        setGraphic(empty || row == null ? null : line);
        if (!empty && row != null) {
            show(row);
        }
    }

    private void show(LikeRow row) {
        who.setText(row.who().isEmpty() ? say.text("ui.quotes.nobody") : row.who());
        where.setText(row.where());
        terms.setText(say.text("ui.like.terms.found", row.candidate().words().size()));
        Parts.tip(terms, row.candidate().words().stream().map(Word::form).collect(Collectors.joining(", ")));
        words.getChildren().setAll(row.pieces().stream().map(LikeCell::text).toList());
        codes.setText(row.codes().isEmpty() ? say.text("ui.like.uncoded") : String.join(" · ", row.codes()));
        setAccessibleText(who.getText() + ", " + row.where() + ": "
                + row.pieces().stream().map(LikeRow.Piece::text).collect(Collectors.joining()));
    }

    private static Text text(LikeRow.Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass().addAll("quote-text", piece.lit() ? "term-lit" : "around-term");
        return text;
    }
}
