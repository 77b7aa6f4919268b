package no.utsagn.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.transcript.Growth;
import no.utsagn.ui.transcript.TranscriptView;
import no.utsagn.ui.transcript.page.Page;
import org.kordamp.ikonli.feather.Feather;

/** The transcript with its header above and the codings at the caret below. */
final class TranscriptPane {

    private final Messages say;
    private final DeskModel desk;
    private final CodingModel coding;
    private final Problems problems;
    private final TranscriptView view;
    private final Label title = Parts.label("", "transcript-title");
    private final Label facts = Parts.label("", "muted", "small");
    private final HBox here = new HBox(6);
    private final Node nothing;
    private final VBox shown;
    private final StackPane node;

    TranscriptPane(
            Messages say,
            DeskModel desk,
            CodingModel coding,
            PageModel pages,
            TranscriptView view,
            Problems problems,
            Runnable pickCode,
            Node nothing) {
        this.say = say;
        this.desk = desk;
        this.coding = coding;
        this.problems = problems;
        this.view = view;
        this.nothing = nothing;
        title.setId("transcript-title");
        here.getStyleClass().add("here");
        here.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        shown = new VBox(header(pickCode), view.node(), here);
        node = new StackPane(nothing, shown);
        node.getStyleClass().add("pane");
        node.setMinSize(0, 0);
        view.node().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.selection().addListener((property, before, now) -> desk.selection().set(now));
        view.onCodeDropped((code, span) -> problems.guard(() -> coding.code(code, span)));
        view.onStripeChosen(stripe -> {
            view.select(stripe.span());
            desk.code().set(Optional.of(stripe.code()));
        });
        desk.selection().addListener((property, before, now) -> tellHere());
        desk.study().addListener((property, before, now) -> tellHere());
        pages.page().addListener((property, before, now) -> show(now));
        desk.place().addListener((property, before, now) -> now.ifPresent(place -> view.goTo(place.span())));
        show(pages.page().get());
    }

    Node node() {
        return node;
    }

    /** Grows the selection: word, sentence, turn. */
    void grow() {
        desk.openTranscript().ifPresent(t -> {
            view.select(Growth.of(t, desk.selection().get()));
            view.focus();
        });
    }

    private Node header(Runnable pickCode) {
        Button code = new Button(say.text("ui.code-selection"), Parts.icon(Feather.TAG));
        code.getStyleClass().add("accent");
        code.setId("code-selection");
        code.setTooltip(Parts.tooltip(say.text("ui.code-selection.tip")));
        code.setOnAction(event -> pickCode.run());
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label key = Parts.keycap("Ctrl+K");
        key.setMinWidth(Region.USE_PREF_SIZE);
        code.setContentDisplay(ContentDisplay.LEFT);
        VBox words = new VBox(2, title, facts);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox header = new HBox(12, words, key, code);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("transcript-head");
        return header;
    }

    private void show(Optional<Page> page) {
        shown.setVisible(page.isPresent());
        nothing.setVisible(page.isEmpty());
        if (page.isEmpty()) {
            view.clear();
            return;
        }
        Transcript transcript = page.get().transcript();
        title.setText(transcript.title());
        facts.setText(facts(transcript));
        view.show(page.get());
        tellHere();
    }

    private String facts(Transcript transcript) {
        List<String> parts = new ArrayList<>();
        parts.add(Kinds.name(say, transcript.fields().kind()));
        transcript.fields().round().ifPresent(round -> parts.add(say.text("ui.transcript.round", round.name())));
        parts.add(say.text(
                "ui.transcript.facts",
                transcript.speakers().size(),
                transcript.turns().size(),
                desk.study().get().codings().in(transcript.id()).size()));
        return String.join(" · ", parts);
    }

    private void tellHere() {
        here.getChildren().clear();
        List<Coding> codings = desk.codingsHere();
        boolean selected = !desk.selection().get().isEmpty();
        if (codings.isEmpty()) {
            here.getChildren()
                    .add(Parts.label(say.text(selected ? "ui.here.selected" : "ui.here.nothing"), "muted", "small"));
        } else {
            here.getChildren().add(Parts.label(say.text("ui.here"), "muted", "small"));
            codings.stream().limit(6).forEach(c -> here.getChildren().add(chip(c)));
        }
    }

    private Node chip(Coding one) {
        Code code = desk.study().get().codebook().code(one.code());
        String coder =
                desk.study().get().coders().find(one.coder()).map(c -> c.name()).orElse("");
        Button remove = Parts.iconButton(
                Feather.X,
                say.text("ui.here.uncode", code.name()),
                () -> problems.guard(() -> coding.uncode(one.id())));
        Label name = Parts.label(code.name(), "small");
        HBox chip =
                new HBox(6, Picker.swatch(Color.web(code.color())), name, Parts.label(coder, "muted", "small"), remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        return chip;
    }

    /** Keys that mean something only where the words have the keyboard. */
    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        int digit = "123456789".indexOf(event.getText()) + 1;
        if (plain && event.getText().length() == 1 && digit > 0) {
            event.consume();
            if (!desk.selection().get().isEmpty()) {
                problems.guard(() -> coding.codeByDigit(digit));
            }
        } else if (plain && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            event.consume();
            problems.guard(coding::uncodeHere);
        }
    }
}
