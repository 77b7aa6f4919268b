package no.utsagn.ui.mending.word;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Messages;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.mending.effect.ConsequencesPane;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;
import org.jspecify.annotations.Nullable;

/** Puts a misheard word right everywhere: looks for it, shows every place ticked, and makes it one step. */
public final class WordDialog {

    private static final double WIDTH = 720;
    private static final double ROW = 34;

    private final Dialogs with;
    private final Messages say;
    private final WordModel model;
    private final ListView<WordModel.Hit> list = new ListView<>();
    private final ConsequencesPane consequences;
    private final TextField from = new TextField();
    private final TextField to = new TextField();

    public WordDialog(Dialogs with, OpenStudy open) {
        this.with = with;
        this.say = with.say();
        this.model = new WordModel(open);
        this.consequences = new ConsequencesPane(say);
        from.setId("word-from");
        to.setId("word-to");
        list.setId("word-hits");
    }

    /** Opens it. @param here the transcript that is open; @param word what is selected in it */
    public void open(Optional<Transcript> here, String word) {
        from.textProperty().bindBidirectional(model.from());
        to.textProperty().bindBidirectional(model.with());
        from.setText(word);
        DialogCard card =
                new DialogCard(say, with.overlay(), say.text("ui.word.title"), WIDTH, say.text("ui.word.find"));
        card.onGo(() -> act(card));
        HBox fields = new HBox(
                12,
                DialogCard.field(say.text("ui.word.from"), from, ""),
                DialogCard.field(say.text("ui.word.to"), to, ""));
        fields.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(7 * ROW);
        list.setMinHeight(7 * ROW);
        list.setAccessibleText(say.text("ui.word.hits"));
        list.setCellFactory(view -> new Row());
        list.setPlaceholder(Parts.label(say.text("ui.word.before"), "muted"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::tick);
        card.with(
                fields,
                scope(here),
                list,
                consequences.node(),
                Parts.wrapped(say.text("ui.word.help"), "muted", "small"));
        model.hits().addListener((property, before, now) -> shown(card, now));
        model.consequences().addListener((property, before, now) -> refresh(card));
        model.with().addListener((property, before, now) -> refresh(card));
        refresh(card);
        card.open(word.isEmpty() ? from : to);
    }

    private Node scope(Optional<Transcript> here) {
        ToggleGroup group = new ToggleGroup();
        RadioButton all = new RadioButton(say.text("ui.word.everywhere"));
        all.setToggleGroup(group);
        all.setSelected(true);
        all.setOnAction(event -> model.in(Optional.empty()));
        HBox row = new HBox(16, all);
        here.ifPresent(transcript -> {
            RadioButton one = new RadioButton(say.text("ui.word.here", transcript.title()));
            one.setToggleGroup(group);
            one.setOnAction(event -> model.in(Optional.of(transcript.id())));
            row.getChildren().add(one);
        });
        return row;
    }

    private void act(DialogCard card) {
        if (model.hits().get().isEmpty()) {
            card.run(with, Work.FINDING, progress -> model.find(), model::show);
        } else {
            model.apply();
            with.overlay().close();
        }
    }

    private void shown(DialogCard card, Optional<List<WordModel.Hit>> hits) {
        list.getItems().setAll(hits.orElse(List.of()));
        list.setPlaceholder(Parts.label(say.text(hits.isPresent() ? "ui.word.none" : "ui.word.before"), "muted"));
        refresh(card);
    }

    private void refresh(DialogCard card) {
        boolean found = model.hits().get().isPresent();
        int ticked = model.ticked();
        card.go().setText(found ? say.text("ui.word.go", ticked) : say.text("ui.word.find"));
        card.go()
                .setDisable(
                        found
                                ? ticked == 0 || to.getText().isBlank()
                                : from.getText().isBlank());
        consequences.show(model.consequences().get());
        consequences.node().setVisible(ticked > 0);
        list.refresh();
    }

    private void tick(KeyEvent event) {
        WordModel.Hit hit = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && hit != null) {
            event.consume();
            hit.ticked().set(!hit.ticked().get());
        }
    }

    private final class Row extends ListCell<WordModel.Hit> {
        Row() {
            prefWidthProperty().bind(list.widthProperty().subtract(20));
        }

        @Override
        protected void updateItem(WordModel.@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            setGraphic(empty || hit == null ? null : line(hit));
        }

        private Node line(WordModel.Hit hit) {
            CheckBox box = new CheckBox();
            box.setSelected(hit.ticked().get());
            box.setFocusTraversable(false);
            box.setAccessibleText(hit.before() + hit.words() + hit.behind());
            box.selectedProperty()
                    .addListener((property, before, now) -> hit.ticked().set(now));
            TextFlow words = new TextFlow(
                    text(hit.before(), "stays"),
                    text(hit.words(), "goes"),
                    new Text(" "),
                    text(to.getText(), "comes"),
                    text(hit.behind(), "stays"));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            Label title = Parts.label(hit.title(), "muted", "small");
            title.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(10, box, words, title);
            line.setAlignment(Pos.CENTER_LEFT);
            words.setMaxHeight(Region.USE_PREF_SIZE);
            return line;
        }

        private Text text(String words, String style) {
            Text text = new Text(words);
            text.getStyleClass().addAll("difference-word", style);
            return text;
        }
    }
}
