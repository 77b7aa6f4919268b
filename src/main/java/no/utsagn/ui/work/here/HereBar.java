package no.utsagn.ui.work.here;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.ui.code.pick.CodePicker;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import org.kordamp.ikonli.feather.Feather;

/** The bar below the words: the codings at the caret as chips, and short news of what was just done. */
public final class HereBar {

    /** All that the bar hangs on: it is put together anew only if some of it is otherwise. */
    private record Shown(
            Optional<String> news,
            boolean selected,
            List<Coding> codings,
            Optional<Coding> chosen,
            Codebook codebook,
            Items<Coder> coders,
            Items<Memo> memos,
            People people,
            double width) {}

    private static final double GAP = 6;
    private static final double LIST_WIDTH = 420;
    private static final double LIST_ROW = 36;
    private static final int LIST_MOST = 9;

    private final Messages say;
    private final HereModel model;
    private final Overlay overlay;
    private final Problems problems;
    private final HerePicks picks;
    private final HBox node = new HBox(GAP);
    private Consumer<MemoTarget> memo = target -> {};
    private Optional<Shown> shown = Optional.empty();
    private Optional<String> news = Optional.empty();
    private Span newsAt = Span.at(0);

    public HereBar(Messages say, HereModel model, CodingModel coding, Overlay overlay) {
        this.say = say;
        this.model = model;
        this.overlay = overlay;
        this.problems = new Problems(say, overlay);
        this.picks = new HerePicks(say, model, coding, problems::guard);
        node.getStyleClass().add("here");
        node.setId("here");
        node.setAlignment(Pos.CENTER_LEFT);
        node.setMinWidth(0);
        model.codings().addListener((property, before, now) -> show());
        model.one().addListener((property, before, now) -> show());
        model.desk().study().addListener((property, before, now) -> changed());
        model.desk().selection().addListener((property, before, now) -> moved(before, now));
        node.widthProperty().addListener((property, before, now) -> show());
        show();
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Hears of something that somebody wants to write a memo about. */
    public void onMemo(Consumer<MemoTarget> listener) {
        memo = listener;
    }

    /** Asks for a memo about a coding. */
    public void memo(Id<Coding> coding) {
        memo.accept(new MemoTarget.OnCoding(coding));
    }

    /** Says something until the caret moves on. */
    public void tell(String text) {
        news = Optional.of(text);
        newsAt = model.desk().selection().get();
        show();
    }

    /** Asks for another code for the coding at the caret. */
    public void pickCode() {
        problems.guard(() -> picks.required());
        if (model.one().get().isPresent()) {
            new CodePicker(
                            say,
                            overlay,
                            picks.codes(),
                            say.text("ui.here.recode.prompt"),
                            say.text("ui.picker.key.recode"))
                    .open();
        }
    }

    /** Asks whom the coding at the caret is about. */
    public void pickPeople() {
        problems.guard(() -> picks.required());
        if (model.one().get().isPresent()) {
            new Picker(overlay, say.text("ui.here.about.prompt"), picks::people).open();
        }
    }

    /** What was told of an earlier state of the study may not be true any more. */
    private void changed() {
        news = Optional.empty();
        show();
    }

    private void moved(Span before, Span now) {
        boolean old = news.isPresent() && !now.equals(newsAt);
        if (old) {
            news = Optional.empty();
        }
        if (old || before.isEmpty() != now.isEmpty()) {
            show();
        }
    }

    private void show() {
        Study study = model.study();
        List<Coding> codings = model.codings().get();
        Shown now = new Shown(
                news,
                !model.desk().selection().get().isEmpty(),
                codings,
                model.one().get().filter(one -> codings.size() > 1),
                study.codebook(),
                study.coders(),
                study.memos(),
                study.people(),
                node.getWidth());
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            draw(codings);
        }
    }

    private void draw(List<Coding> codings) {
        if (news.isPresent()) {
            Label told = Parts.label(news.get(), "small");
            told.setGraphic(Parts.icon(Feather.INFO, "accent"));
            told.setId("here-news");
            node.getChildren().setAll(told);
        } else if (codings.isEmpty()) {
            boolean selected = !model.desk().selection().get().isEmpty();
            node.getChildren()
                    .setAll(Parts.label(say.text(selected ? "ui.here.selected" : "ui.here.nothing"), "muted", "small"));
        } else {
            chips(codings);
        }
    }

    /** As many chips as there is room for, and a button for the rest. */
    private void chips(List<Coding> codings) {
        Label lead = Parts.label(say.text("ui.here"), "muted", "small");
        lead.setMinWidth(Region.USE_PREF_SIZE);
        List<HBox> chips = chipsOf(codings);
        List<Node> all = new ArrayList<>(List.of(lead));
        all.addAll(chips);
        Button more = Parts.button(
                say.text("ui.here.more", codings.size()),
                () -> showAll(model.codings().get()),
                "small",
                "flat");
        more.setId("here-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        all.add(more);
        node.getChildren().setAll(all);
        node.applyCss();
        double room = node.getWidth() - node.snappedLeftInset() - node.snappedRightInset() - lead.prefWidth(-1) - GAP;
        int fit = fitting(chips, room, more);
        if (node.getWidth() <= 0 || fit == chips.size()) {
            node.getChildren().remove(more);
        } else {
            more.setText(say.text("ui.here.more", codings.size() - fit));
            node.getChildren().removeAll(chips.subList(fit, chips.size()));
        }
    }

    private List<HBox> chipsOf(List<Coding> codings) {
        Chips draw = new Chips(say, model.study(), model.desk().desk().me(), new ChipActs());
        return codings.stream()
                .limit(12)
                .map(coding -> draw.chip(
                        coding,
                        codings.size() > 1
                                && model.one().get().filter(coding::equals).isPresent()))
                .toList();
    }

    private static int fitting(List<HBox> chips, double room, Button more) {
        double used = 0;
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setMinWidth(Region.USE_PREF_SIZE);
            used += chips.get(i).prefWidth(-1) + GAP;
            boolean last = i == chips.size() - 1;
            if (used + (last ? 0 : more.prefWidth(-1)) > room + GAP) {
                if (i == 0) {
                    chips.get(0).setMinWidth(0);
                }
                return Math.max(1, i);
            }
        }
        return chips.size();
    }

    /** All codings here, one below the other. */
    private void showAll(List<Coding> codings) {
        Chips draw = new Chips(say, model.study(), model.desk().desk().me(), new ChipActs());
        VBox list = new VBox(GAP);
        codings.forEach(coding -> {
            HBox row = new HBox(
                    draw.chip(coding, model.one().get().filter(coding::equals).isPresent()));
            list.getChildren().add(row);
        });
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        double height = Math.min(LIST_MOST, codings.size()) * LIST_ROW;
        scroll.setPrefHeight(height);
        VBox card = new VBox(8, Parts.label(say.text("ui.here.all", codings.size()), "muted", "small"), scroll);
        card.getStyleClass().addAll("card", "picker", "beside", "here-all");
        card.setId("here-all");
        card.setFocusTraversable(true);
        card.setPrefWidth(LIST_WIDTH);
        overlay.showPicker(card, node, height + 64);
        card.requestFocus();
    }

    private void closeList() {
        if (overlay.isOpen()) {
            overlay.close();
        }
    }

    /** What the chips do; done in the list of all, it closes first. */
    private final class ChipActs implements Chips.Acts {
        @Override
        public void choose(Coding coding) {
            model.choose(coding.id());
        }

        @Override
        public void recode(Coding coding) {
            closeList();
            model.choose(coding.id());
            pickCode();
        }

        @Override
        public void memo(Coding coding) {
            closeList();
            HereBar.this.memo(coding.id());
        }

        @Override
        public void uncode(Coding coding) {
            closeList();
            problems.guard(() -> model.uncode(List.of(coding.id())));
        }
    }
}
