package no.utsagn.ui.search.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import no.utsagn.base.Messages;
import no.utsagn.search.WordForms;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.model.Answer;
import no.utsagn.ui.search.model.SearchModel;
import org.kordamp.ikonli.feather.Feather;

/** Under the field: for each word the forms that were found, to be unticked; or what is wrong with the query. */
public final class FormsRow {

    /** How many forms have room beside each other, for one word and for two. */
    private static final int FEW = 6;

    private final Messages say;
    private final SearchModel search;
    private final FormsCard card;
    private final boolean narrow;
    private final HBox words = new HBox(8);
    private final Label wrong = Parts.label("", "danger");
    private final StackPane node;

    /** @param ownWords opens the study's own words; @param narrow where there is room for a button alone */
    public FormsRow(Messages say, SearchModel search, Overlay overlay, Runnable ownWords, boolean narrow) {
        this.say = say;
        this.search = search;
        this.card = new FormsCard(say, search, overlay, ownWords);
        this.narrow = narrow;
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        wrong.setGraphic(Parts.icon(Feather.ALERT_CIRCLE, "danger"));
        wrong.setId(narrow ? "search-wrong-beside" : "search-wrong");
        wrong.setMinWidth(0);
        if (narrow) {
            wrong.setWrapText(true);
            wrong.setMinHeight(Region.USE_PREF_SIZE);
        }
        node = new StackPane(words, wrong);
        StackPane.setAlignment(wrong, Pos.CENTER_LEFT);
        node.getStyleClass().add("forms-row");
        node.setMinWidth(0);
        HBox.setHgrow(node, Priority.ALWAYS);
        search.answer().addListener((property, before, now) -> show());
        search.wrong().addListener((property, before, now) -> show());
        show();
    }

    public Node node() {
        return node;
    }

    private void show() {
        Optional<SearchModel.Wrong> refused = search.wrong().get();
        wrong.setText(refused.map(w -> say.text(w.problem())).orElse(""));
        Parts.tip(wrong, wrong.getText());
        wrong.setVisible(refused.isPresent());
        wrong.setManaged(refused.isPresent());
        List<WordForms> some = refused.isPresent()
                ? List.of()
                : search.answer().get().map(FormsRow::told).orElse(List.of());
        words.setVisible(refused.isEmpty());
        List<Node> nodes = new ArrayList<>();
        int room = narrow || some.size() > 2 ? 0 : FEW / Math.max(1, some.size());
        some.forEach(word -> nodes.addAll(word(word, room)));
        words.getChildren().setAll(nodes);
    }

    private static List<WordForms> told(Answer answer) {
        return answer.result().words();
    }

    private List<Node> word(WordForms word, int room) {
        List<ToldForm> forms = ToldForm.of(word);
        List<Node> nodes = new ArrayList<>();
        forms.stream().limit(room).forEach(form -> nodes.add(chip(form)));
        long ticked = forms.stream().filter(ToldForm::ticked).count() + word.more();
        Button all = Panel.link("", () -> {});
        all.setText(say.text("ui.search.forms.of", word.term().text(), ticked, forms.size() + word.more()));
        all.setGraphic(Parts.icon(Feather.CHEVRON_DOWN));
        all.setOnAction(event -> card.open(all, word.term().text()));
        all.getStyleClass().addAll("forms-of", "small");
        all.setId("forms-" + nodes.size());
        all.getStyleClass().add("forms-open");
        nodes.add(room > 0 ? 0 : nodes.size(), all);
        return nodes;
    }

    private Node chip(ToldForm form) {
        ToggleButton chip = new ToggleButton(form.form() + "  " + form.count());
        chip.setSelected(form.ticked());
        chip.setGraphic(Parts.icon(form.ticked() ? Feather.CHECK : Feather.MINUS));
        chip.getStyleClass().add("form-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(event -> search.choose(search.forms().get().ticking(form.form(), chip.isSelected())));
        String why = ToldForm.told(say, form.why());
        String told = say.text("ui.search.forms.tip", form.form(), form.count(), why);
        Parts.tip(chip, told);
        chip.setAccessibleText(told);
        return chip;
    }
}
