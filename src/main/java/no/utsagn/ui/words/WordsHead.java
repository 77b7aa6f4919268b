package no.utsagn.ui.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.words.said.Part;
import no.utsagn.app.search.WordsOfStudy.By;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.words.model.Asked;
import no.utsagn.ui.words.model.Mode;
import no.utsagn.ui.words.model.PartNames;
import no.utsagn.ui.words.model.WordsModel;
import org.kordamp.ikonli.feather.Feather;

/** What is asked: what of the words, of whom, against whom, near what; and what counts as a word. */
final class WordsHead {

    private final Messages say;
    private final WordsModel model;
    private final Overlay overlay;
    private final Map<Mode, ToggleButton> modes = new EnumMap<>(Mode.class);
    private final Label of = Parts.label("", "muted");
    private final Label against = Parts.label("", "muted");
    private final Button here = select("words-here");
    private final Button there = select("words-there");
    private final StackPane wordPlace = new StackPane();
    private TextField word = new TextField();
    private final Button window = select("words-window");
    private final HBox question = new HBox(8);
    private final CheckBox joined = new CheckBox();
    private final CheckBox interviewers = new CheckBox();
    private final CheckBox several = new CheckBox();
    private final StackPane filterPlace = new StackPane();
    private TextField filter = new TextField();
    private final VBox node;

    WordsHead(Messages say, WordsModel model, Overlay overlay, Runnable fillers) {
        this.say = say;
        this.model = model;
        this.overlay = overlay;
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.setMaxHeight(28);
        segments.setMinWidth(Region.USE_PREF_SIZE);
        for (Mode mode : Mode.values()) {
            modes.put(mode, button(mode));
            segments.getChildren().add(modes.get(mode));
        }
        here.setOnAction(event -> pick(here, false));
        there.setOnAction(event -> pick(there, true));
        window.setOnAction(event -> pickWindow());
        freshWord();
        freshFilter();
        question.setAlignment(Pos.CENTER_LEFT);
        HBox first = new HBox(16, segments, question);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().addAll("tool-row", "words-head");
        HBox second = new HBox(16, filterPlace, joined(), interviewers(), several(), Parts.spring(), fillers(fillers));
        second.setAlignment(Pos.CENTER_LEFT);
        second.getStyleClass().addAll("chip-row");
        node = new VBox(first, second);
        model.asked().addListener((property, before, now) -> show(now));
        show(model.asked().get());
    }

    Node node() {
        return node;
    }

    /** Gives the keyboard to the field that narrows the list. */
    void focusFilter() {
        filter.requestFocus();
    }

    /** Gives the keyboard to the field for the word whose neighbours are asked for. */
    void focusWord() {
        word.requestFocus();
        word.selectAll();
    }

    private ToggleButton button(Mode mode) {
        ToggleButton button = new ToggleButton(say.text(mode.nameKey()));
        button.setId("words-" + mode.name().toLowerCase(Locale.ROOT));
        Parts.tip(button, say.text(mode.tipKey()));
        button.setOnAction(event -> {
            model.ask(now -> now.with(mode));
            show(model.asked().get());
            if (mode == Mode.NEAR && model.asked().get().node().isBlank()) {
                focusWord();
            }
        });
        return button;
    }

    private static Button select(String id) {
        Button button = new Button("", Parts.icon(Feather.CHEVRON_DOWN, "muted"));
        button.setId(id);
        button.getStyleClass().add("select");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMaxWidth(240);
        return button;
    }

    /** Makes the fields anew: a field keeps what was typed, for its own undo. */
    void forget() {
        boolean typing = filter.isFocused();
        freshWord();
        freshFilter();
        if (typing) {
            filter.requestFocus();
        }
    }

    private void freshWord() {
        word = new TextField();
        word.setId("words-node");
        word.setPromptText(say.text("ui.words.node.prompt"));
        word.setAccessibleText(say.text("ui.words.node.prompt"));
        word.setPrefWidth(180);
        word.setOnAction(event -> model.ask(now -> now.near(word.getText().strip())));
        word.setText(model.asked().get().node());
        wordPlace.getChildren().setAll(word);
    }

    private void freshFilter() {
        filter = new TextField();
        filter.setId("words-filter");
        filter.setPromptText(say.text("ui.words.filter"));
        filter.setAccessibleText(say.text("ui.words.filter"));
        filter.setPrefWidth(200);
        filter.textProperty().addListener((property, before, now) -> model.filter(now));
        filterPlace.getChildren().setAll(filter);
    }

    private Node joined() {
        joined.setId("words-joined");
        joined.setText(say.text("ui.words.joined"));
        Parts.tip(joined, say.text("ui.words.joined.tip"));
        joined.setOnAction(event -> model.ask(now -> now.with(joined.isSelected() ? By.WORD : By.FORM)));
        joined.setMinWidth(Region.USE_PREF_SIZE);
        return joined;
    }

    private Node interviewers() {
        interviewers.setId("words-interviewers");
        interviewers.setText(say.text("ui.words.interviewers"));
        Parts.tip(interviewers, say.text("ui.words.interviewers.tip"));
        interviewers.setOnAction(event -> model.ask(now -> now.hearing(interviewers.isSelected())));
        interviewers.setMinWidth(Region.USE_PREF_SIZE);
        return interviewers;
    }

    private Node several() {
        several.setId("words-several");
        several.setText(say.text("ui.words.several"));
        Parts.tip(several, say.text("ui.words.several.tip"));
        several.setOnAction(event -> model.severalOnly(several.isSelected()));
        several.setMinWidth(Region.USE_PREF_SIZE);
        return several;
    }

    private Node fillers(Runnable open) {
        Button button = Parts.button(say.text("ui.words.fillers.open"), open);
        button.setId("words-fillers");
        button.getStyleClass().add("tool");
        button.setGraphic(Parts.icon(Feather.LIST));
        button.setMinWidth(Region.USE_PREF_SIZE);
        Parts.tip(button, say.text("ui.words.fillers.tip"));
        return button;
    }

    private void show(Asked asked) {
        modes.forEach((mode, button) -> button.setSelected(mode == asked.mode()));
        joined.setSelected(asked.by() == By.WORD);
        interviewers.setSelected(asked.interviewers());
        PartNames names = model.names();
        here.setText(names.of(asked.here()));
        there.setText(asked.there().map(names::of).orElseGet(() -> say.text("ui.words.part.rest")));
        window.setText(say.text("ui.words.window", asked.window()));
        if (!word.getText().strip().equals(asked.node())) {
            word.setText(asked.node());
        }
        of.setText(say.text(asked.mode() == Mode.NEAR ? "ui.words.near-to" : "ui.words.of"));
        against.setText(say.text("ui.words.against"));
        question.getChildren().setAll(asking(asked.mode()));
    }

    private List<Node> asking(Mode mode) {
        return switch (mode) {
            case FREQUENCY -> List.of(of, here);
            case KEY -> List.of(of, here, against, there);
            case NEAR -> List.of(of, wordPlace, window, Parts.label(say.text("ui.words.of"), "muted"), here);
        };
    }

    private void pick(Button anchor, boolean against) {
        new Picker(overlay, say.text("ui.words.part.which"), typed -> parts(typed, against)).open(anchor);
    }

    private List<Choice> parts(String typed, boolean other) {
        PartNames names = model.names();
        List<Choice> all = new ArrayList<>();
        Asked asked = model.asked().get();
        if (other) {
            all.add(new Choice(
                    say.text("ui.words.part.rest"), "", "", () -> model.ask(now -> now.against(Optional.empty()))));
        } else if (asked.mode() != Mode.KEY) {
            all.add(choice(names, new Part.Whole(), part -> model.ask(now -> now.of(part))));
        }
        names.all(asked.interviewers())
                .forEach(part -> all.add(choice(
                        names,
                        part,
                        chosen -> model.ask(now -> other ? now.against(Optional.of(chosen)) : now.of(chosen)))));
        String wanted = typed.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(choice -> (choice.label() + " " + choice.note())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    private static Choice choice(PartNames names, Part part, Consumer<Part> take) {
        return new Choice(names.of(part), names.kind(part), "", () -> take.accept(part));
    }

    private void pickWindow() {
        new Picker(overlay, say.text("ui.words.window.which"), typed -> IntStream.rangeClosed(1, Asked.WIDEST_WINDOW)
                        .mapToObj(words -> new Choice(
                                say.text("ui.words.window", words), "", "", () -> model.ask(now -> now.within(words))))
                        .filter(choice -> choice.label().contains(typed))
                        .toList())
                .open(window);
    }
}
