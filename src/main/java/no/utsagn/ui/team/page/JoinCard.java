package no.utsagn.ui.team.page;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.merge.Answer;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Side;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.team.words.Sayings;
import org.kordamp.ikonli.feather.Feather;

/** Two that are likely the same: where each lies, what it means, how far they share their passages; join or keep apart. */
final class JoinCard {

    /** The least share of the bar that is drawn, so that there is room for the words below. */
    private static final double LEAST = 0.2;

    private final Messages say;
    private final Sayings sayings;
    private final LikelySame pair;
    private final Acts acts;

    JoinCard(Messages say, Sayings sayings, LikelySame pair, Acts acts) {
        this.say = say;
        this.sayings = sayings;
        this.pair = pair;
        this.acts = acts;
    }

    /** @param given what was decided; @param number of the pair, of so many */
    Node node(Optional<Answer.Take> given, int number, int of) {
        Label name = Parts.label(title(), "bold");
        name.setGraphic(Parts.icon(Feather.LINK, "warning", "small-icon"));
        name.setMinWidth(0);
        Label count = Parts.label(say.text("ui.team.n-of", number, of), "muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(10, name, Parts.spring(), count);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox sides = new HBox(16, side(Side.OURS), side(Side.THEIRS));
        VBox card = new VBox(8, head, sides);
        if (pair.onlyOurs() + pair.same() + pair.onlyTheirs() > 0) {
            card.getChildren().add(bar());
        }
        card.getChildren().add(buttons(given));
        card.getStyleClass().add("join-card");
        card.setId("join-card");
        return card;
    }

    private String title() {
        String names = sayings.names(pair);
        return switch (pair.why()) {
            case SAME_NAME -> say.text("ui.team.join.same-name", names);
            case INFLECTED_NAME -> say.text("ui.team.join.inflected", names);
            case SHARED_PASSAGES -> say.text("ui.team.join.shared", names);
        };
    }

    private Node side(Side side) {
        Label chip = Parts.label(sayings.parties().head(side), "side-chip", side == Side.OURS ? "ours" : "theirs");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        Optional<Code> code = sayings.code(side, side == Side.OURS ? pair.ours() : pair.theirs());
        Label path = Parts.label(code.map(one -> sayings.path(side, one)).orElse(""), "bold");
        path.setMinWidth(0);
        Parts.tip(path, path.getText());
        HBox line = new HBox(8, chip, path);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!sayings.parties().isFile()) {
            int passages = pair.same() + (side == Side.OURS ? pair.onlyOurs() : pair.onlyTheirs());
            Label count = Parts.label(say.text("ui.team.passages", passages), "muted", "small");
            count.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(count);
        }
        String brief = code.map(one -> one.fields().definition().brief()).orElse("");
        Label words = brief.isBlank()
                ? Parts.label(say.text("ui.team.join.undefined"), "muted", "empty-value")
                : Parts.wrapped(brief);
        VBox box = new VBox(4, line, words);
        box.setMinWidth(0);
        box.setPrefWidth(100);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node bar() {
        GridPane bar = new GridPane();
        bar.setHgap(3);
        bar.setVgap(4);
        bar.setMinHeight(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("pair-bar");
        int column = 0;
        column = part(bar, column, pair.onlyOurs(), "ours", say.text("ui.team.join.only-ours", pair.onlyOurs()));
        column = part(bar, column, pair.same(), "same", say.text("ui.team.join.shared-passages", pair.same()));
        part(
                bar,
                column,
                pair.onlyTheirs(),
                "theirs",
                say.text(
                        "ui.team.join.only-theirs",
                        pair.onlyTheirs(),
                        sayings.parties().at(Side.THEIRS)));
        return bar;
    }

    /** Each part is as wide as its share; one that has nothing is not drawn. */
    private int part(GridPane bar, int column, int count, String style, String text) {
        if (count == 0) {
            return column;
        }
        int all = pair.onlyOurs() + pair.same() + pair.onlyTheirs();
        Region ink = new Region();
        ink.getStyleClass().addAll("pair-ink", style);
        Label label = Parts.label(text, "muted", "small");
        label.setMinWidth(0);
        Parts.tip(label, text);
        ColumnConstraints width = new ColumnConstraints();
        width.setPercentWidth(100 * Math.max(LEAST, (double) count / all) / shares(all));
        width.setHgrow(Priority.ALWAYS);
        bar.getColumnConstraints().add(width);
        bar.add(ink, column, 0);
        bar.add(label, column, 1);
        return column + 1;
    }

    /** The sum of the shares as they are drawn: a small one is drawn wide enough for its number. */
    private double shares(int all) {
        return IntStream.of(pair.onlyOurs(), pair.same(), pair.onlyTheirs())
                .filter(count -> count > 0)
                .mapToDouble(count -> Math.max(LEAST, (double) count / all))
                .sum();
    }

    private Node buttons(Optional<Answer.Take> given) {
        Button join =
                KeyButton.of(Feather.GIT_MERGE, say.text("ui.team.join.do"), "J", () -> acts.answerPair(Answer.JOIN));
        join.setId("join");
        Button apart = KeyButton.of(say.text("ui.team.join.apart"), "H", () -> acts.answerPair(Answer.APART));
        apart.setId("apart");
        Label note = Parts.label(note(given), given.isPresent() ? "success" : "muted", "small");
        given.ifPresent(take -> note.setGraphic(Parts.icon(Feather.CHECK, "success", "small-icon")));
        note.setMinWidth(0);
        HBox row = new HBox(8, join, apart, Parts.spring(), note);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String note(Optional<Answer.Take> given) {
        return given.map(take -> take == Answer.Take.JOIN
                        ? say.text("ui.team.join.joined")
                        : say.text("ui.team.join.kept-apart"))
                .orElse(say.text("ui.team.join.note"));
    }
}
