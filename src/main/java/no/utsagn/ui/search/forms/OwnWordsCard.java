package no.utsagn.ui.search.forms;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.app.search.acts.EditOwnWords;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The study's own rows of words that mean the same, to be written, changed and taken away. */
public final class OwnWordsCard {

    private static final double WIDTH = 520;
    private static final double HIGHEST = 320;

    private final Messages say;
    private final DeskModel desk;
    private final Overlay overlay;
    private final EditOwnWords acts;
    private final VBox rows = new VBox(6);
    private final TextField fresh = new TextField();
    private final Label wrong = Parts.wrapped("", "danger", "small");

    public OwnWordsCard(Messages say, DeskModel desk, Overlay overlay) {
        this.say = say;
        this.desk = desk;
        this.overlay = overlay;
        this.acts = new EditOwnWords(desk.desk());
        fresh.setId("own-words-new");
        fresh.setPromptText(say.text("ui.search.own.prompt"));
        fresh.setAccessibleText(say.text("ui.search.own.prompt"));
        fresh.setOnAction(event -> add());
        HBox.setHgrow(fresh, Priority.ALWAYS);
    }

    public void open() {
        tell("");
        fresh.clear();
        fill();
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox add = new HBox(8, fresh, Parts.button(say.text("ui.search.own.add"), this::add));
        Button close = Parts.button(say.text("ui.close"), overlay::close, "accent");
        HBox foot = new HBox(Parts.spring(), close);
        VBox card = new VBox(
                12,
                Parts.label(say.text("ui.search.own.title"), "card-title"),
                Parts.wrapped(say.text("ui.search.own.text"), "muted"),
                scroll,
                add,
                wrong,
                foot);
        card.getStyleClass().addAll("card", "dialog", "own-words");
        card.setId("own-words");
        card.setPrefWidth(WIDTH);
        overlay.show(card);
        fresh.requestFocus();
    }

    private void fill() {
        List<List<String>> all = desk.desk().now().searches().words().alike();
        rows.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            rows.getChildren().add(row(i, String.join(", ", all.get(i))));
        }
        if (all.isEmpty()) {
            rows.getChildren().add(Parts.label(say.text("ui.search.own.none"), "muted", "small"));
        }
    }

    private Node row(int index, String words) {
        TextField field = new TextField(words);
        field.getStyleClass().add("quiet-field");
        field.setAccessibleText(say.text("ui.search.own.row", index + 1));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> change(index, words, field.getText()));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                change(index, words, field.getText());
            }
        });
        Button away = Parts.iconButton(Feather.X, say.text("ui.search.own.remove", words), () -> {
            act(() -> acts.remove(index));
            fresh.requestFocus();
        });
        HBox row = new HBox(4, field, away);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void change(int index, String before, String now) {
        if (!now.equals(before)) {
            act(() -> acts.replace(index, now));
        }
    }

    private void add() {
        if (!fresh.getText().isBlank()) {
            act(() -> {
                acts.add(fresh.getText());
                fresh.clear();
            });
        }
    }

    private void act(Runnable act) {
        try {
            act.run();
            tell("");
            fill();
        } catch (ProblemException e) {
            tell(say.text(e.problem()));
        }
    }

    private void tell(String text) {
        wrong.setText(text);
        wrong.setVisible(!text.isEmpty());
        wrong.setManaged(!text.isEmpty());
    }
}
