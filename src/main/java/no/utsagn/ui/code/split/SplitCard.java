package no.utsagn.ui.code.split;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.app.codes.split.SplitPlan;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;

/** The card that walks the passages of a code; a digit sends each to one of several codes. */
public final class SplitCard {

    private static final double ROW = 32;

    private final Messages say;
    private final Overlay overlay;
    private final DeskModel desk;
    private final SplitModel model;
    private final Consumer<String> tell;
    private final Label source = Parts.label("", "muted", "small");
    private final Label words = Parts.wrapped("", "split-words");
    private final Label place = Parts.label("", "bold");
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox parts = new VBox(4);
    private final TextField fresh = new TextField();
    private final Label beside = Parts.label("", "muted", "small");
    private final VBox body;
    private final DialogCard card;

    /** @param tell says what was done, with a way to take it back */
    public SplitCard(Messages say, Overlay overlay, DeskModel desk, Id<Code> code, Consumer<String> tell) {
        this.say = say;
        this.overlay = overlay;
        this.desk = desk;
        this.model = new SplitModel(say, desk, code);
        this.tell = tell;
        card = new DialogCard(
                say, overlay, say.text("ui.split.title", model.name()), 680, say.text("ui.split.go"), this::split);
        fresh.setId("split-new");
        fresh.setPromptText(say.text("ui.split.new"));
        fresh.setAccessibleText(say.text("ui.split.new"));
        fresh.setOnAction(event -> add());
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("split-progress");
        HBox.setHgrow(progress, Priority.ALWAYS);
        parts.setId("split-parts");
        body = body();
        body.setFocusTraversable(true);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.changes().addListener((property, before, now) -> show());
    }

    private VBox body() {
        HBox head = new HBox(12, place, progress, keys());
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(150);
        scroll.setMinHeight(150);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("split-passage");
        VBox said = new VBox(6, source, scroll);
        return new VBox(14, head, said, Parts.label(say.text("ui.split.to"), "field-name"), parts, fresh);
    }

    private HBox keys() {
        HBox keys = new HBox(
                6,
                Parts.keycap("← →"),
                Parts.label(say.text("ui.split.key.walk"), "muted", "small"),
                Parts.keycap("0"),
                Parts.label(say.text("ui.split.key.stay"), "muted", "small"));
        keys.setAlignment(Pos.CENTER_LEFT);
        return keys;
    }

    /** Opens it at the first passage. */
    public void open() {
        card.with(body);
        card.beside(beside);
        show();
        card.open(model.parts().isEmpty() ? fresh : body);
    }

    private void show() {
        place.setText(say.text("ui.split.place", model.size() == 0 ? 0 : model.at() + 1, model.size()));
        progress.setProgress(model.size() == 0 ? 0 : (double) model.sent() / model.size());
        source.setText(model.source());
        words.setText(model.words());
        parts.getChildren().clear();
        for (int i = 0; i < model.parts().size(); i++) {
            parts.getChildren().add(row(i, model.parts().get(i)));
        }
        fresh.setDisable(model.parts().size() == SplitModel.MOST_PARTS);
        card.go().setDisable(model.sent() == 0);
        beside.setText(say.text("ui.split.left", model.sent(), model.size() - model.sent()));
    }

    private Button row(int index, SplitPlan.Part part) {
        Label name = Parts.label(part.name());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label made = Parts.label(part.existing().isPresent() ? "" : say.text("ui.split.made"), "muted", "small");
        Label count = Parts.label(say.text("ui.split.count", model.sentTo(index)), "muted", "small");
        HBox line = new HBox(10, Parts.keycap(String.valueOf(index + 1)), name, made, count);
        line.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button("", line);
        row.getStyleClass().add("split-part");
        row.setId("split-part-" + (index + 1));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(ROW);
        row.setFocusTraversable(false);
        row.setAccessibleText(part.name());
        if (model.here().filter(to -> to == index).isPresent()) {
            row.getStyleClass().add("chosen");
        }
        row.setOnAction(event -> model.send(index));
        return row;
    }

    /** A name that a code has already, or a path, sends there; any other makes a code. */
    private void add() {
        card.tell("");
        if (fresh.getText().isBlank()) {
            body.requestFocus();
            return;
        }
        try {
            String typed = fresh.getText().strip();
            known(typed).ifPresentOrElse(model::add, () -> model.add(typed));
            fresh.clear();
            body.requestFocus();
        } catch (ProblemException e) {
            card.tell(say.text(e.problem()));
        }
    }

    private Optional<Id<Code>> known(String typed) {
        boolean path =
                typed.contains(">") && Arrays.stream(typed.split(">", -1)).noneMatch(String::isBlank);
        return path ? desk.study().get().codebook().find(CodePath.of(typed)).map(Code::id) : Optional.empty();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            if (!card.go().isDisabled()) {
                card.go().fire();
            }
            return;
        }
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        int digit = event.getText().length() == 1 ? "0123456789".indexOf(event.getText()) : -1;
        if (digit > 0) {
            event.consume();
            model.send(digit - 1);
        } else if (digit == 0) {
            event.consume();
            model.stay();
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP) {
            event.consume();
            model.step(-1);
        } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN) {
            event.consume();
            model.step(1);
        } else if (event.getCode() == KeyCode.N) {
            event.consume();
            fresh.requestFocus();
        }
    }

    private void split() {
        String done = model.split();
        overlay.close();
        tell.accept(done);
    }
}
