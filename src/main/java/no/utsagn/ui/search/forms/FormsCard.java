package no.utsagn.ui.search.forms;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.model.Answer;
import no.utsagn.ui.search.model.SearchModel;
import org.jspecify.annotations.Nullable;

/** All forms of a word with their counts and why they are taken along, to tick and untick. The results follow at once. */
final class FormsCard {

    private static final double ROW = 30;
    private static final int MOST_ROWS = 12;
    /** What is over and under the list, in pixels. */
    private static final double AROUND = 96;

    private final Messages say;
    private final SearchModel search;
    private final Overlay overlay;
    private final Runnable ownWords;

    FormsCard(Messages say, SearchModel search, Overlay overlay, Runnable ownWords) {
        this.say = say;
        this.search = search;
        this.overlay = overlay;
        this.ownWords = ownWords;
    }

    /** Shows the forms of a word of the query. */
    void open(Node anchor, String word) {
        ListView<ToldForm> list = new ListView<>();
        list.setId("forms-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText(say.text("ui.search.forms.title", word));
        fill(list, word);
        double height = ROW * Math.max(1, Math.min(MOST_ROWS, list.getItems().size())) + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ToldForm form = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && form != null) {
                event.consume();
                tick(form, !form.ticked());
            }
        });
        ChangeListener<Object> following = (property, before, now) -> fill(list, word);
        search.answer().addListener(following);
        list.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                search.answer().removeListener(following);
            }
        });
        overlay.showPicker(card(list, word), anchor, height + AROUND);
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private VBox card(ListView<ToldForm> list, String word) {
        Label title = Parts.label(say.text("ui.search.forms.title", word), "bold");
        Button only = Panel.link(say.text("ui.search.forms.only"), () -> all(list.getItems(), false));
        Button all = Panel.link(say.text("ui.search.forms.all"), () -> all(list.getItems(), true));
        HBox head = new HBox(12, title, Parts.spring(), all, only);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("forms-head");
        Button own = Panel.link(say.text("ui.search.own.open"), () -> {
            overlay.close();
            ownWords.run();
        });
        own.getStyleClass().add("small");
        Label space = Parts.keycap(say.text("ui.search.key.space"));
        HBox foot =
                new HBox(6, space, Parts.label(say.text("ui.search.forms.key"), "muted", "small"), Parts.spring(), own);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("picker-foot");
        VBox card = new VBox(head, list, foot);
        card.getStyleClass().addAll("card", "picker", "forms-card");
        card.setId("forms-card");
        return card;
    }

    private void fill(ListView<ToldForm> list, String word) {
        List<ToldForm> now = search.answer().get().stream()
                .map(Answer::result)
                .flatMap(result -> result.words().stream())
                .filter(some -> some.term().text().equals(word))
                .flatMap(some -> ToldForm.of(some).stream())
                .toList();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(now);
        list.getSelectionModel().select(Math.min(at, now.size() - 1));
    }

    private void all(List<ToldForm> forms, boolean ticked) {
        FormChoice choice = search.forms().get();
        for (ToldForm form : forms) {
            choice = choice.ticking(form.form(), ticked || form.isItself());
        }
        search.choose(choice);
    }

    private void tick(ToldForm form, boolean ticked) {
        search.choose(search.forms().get().ticking(form.form(), ticked));
    }

    private final class Cell extends ListCell<ToldForm> {

        private final CheckBox box = new CheckBox();
        private final Label count = Parts.label("", "small");
        private final Label why = Parts.label("", "muted", "small");
        private final HBox line = new HBox(8, box, Parts.spring(), why, count);

        Cell() {
            setPrefWidth(0);
            box.setFocusTraversable(false);
            box.setMinWidth(0);
            why.setMinWidth(Region.USE_PREF_SIZE);
            count.setMinWidth(56);
            count.setAlignment(Pos.CENTER_RIGHT);
            line.setAlignment(Pos.CENTER_LEFT);
            box.setOnAction(event -> tick(getItem(), box.isSelected()));
        }

        @Override
        protected void updateItem(@Nullable ToldForm form, boolean empty) {
            super.updateItem(form, empty);
            setText(null);
            if (empty || form == null) {
                setGraphic(null);
                return;
            }
            box.setText(form.form());
            box.setSelected(form.ticked());
            count.setText(say.text("ui.search.forms.count", form.count()));
            why.setText(ToldForm.told(say, form.why()));
            setGraphic(line);
            setAccessibleText(say.text("ui.search.forms.tip", form.form(), form.count(), why.getText()));
        }
    }
}
