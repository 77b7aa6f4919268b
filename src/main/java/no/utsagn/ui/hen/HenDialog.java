package no.utsagn.ui.hen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.chapter.Chapter;
import no.utsagn.names.hen.Left;
import no.utsagn.names.hen.Proposal.State;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import org.kordamp.ikonli.feather.Feather;

/**
 * Goes through the gendered words of a chapter: a list with their context, a key for each answer, and below what is left.
 */
public final class HenDialog {

    private static final double WIDTH = 860;
    private static final double EMPTY_WIDTH = 460;
    private static final double LIST_HEIGHT = 380;

    private final Messages say;
    private final Overlay overlay;
    private final DeskModel desk;
    private final Problems problems;

    public HenDialog(Messages say, Overlay overlay, DeskModel desk) {
        this.say = say;
        this.overlay = overlay;
        this.desk = desk;
        this.problems = new Problems(say, overlay);
    }

    /** Shows it for the chapter that was made last, or says what goes first where there is none. */
    public void open() {
        List<Chapter> chapters = desk.study().get().chapters().stream().toList();
        Optional<Id<Chapter>> last = chapters.isEmpty()
                ? Optional.empty()
                : Optional.of(chapters.get(chapters.size() - 1).id());
        last.ifPresentOrElse(this::open, this::openEmpty);
    }

    private void openEmpty() {
        Button close = Parts.button(say.text("ui.close"), overlay::close, "accent");
        close.setDefaultButton(true);
        VBox none = Parts.empty(Feather.BOOK_OPEN, say.text("ui.hen.none.title"), say.text("ui.hen.none.text"));
        none.setMaxWidth(Double.MAX_VALUE);
        VBox card = card(none, new HBox(Parts.spring(), close));
        card.setPrefWidth(EMPTY_WIDTH);
        overlay.show(card);
        close.requestFocus();
    }

    /** Shows it for a chapter. */
    public void open(Id<Chapter> chapter) {
        HenModel model = new HenModel(desk, chapter);
        ListView<HenRow> list = list(model);
        HenSelects selects = new HenSelects(say, overlay, desk, model);
        Label counts = Parts.label("", "muted");
        counts.setId("hen-counts");
        HBox head = new HBox(8, selects.chapter(), selects.scope(), Parts.spring(), counts);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox report = new VBox(4);
        report.setId("hen-report");
        Runnable close = () -> {
            model.close();
            overlay.close();
        };
        VBox card = card(Parts.wrapped(say.text("ui.hen.lead"), "muted"), head, list, acts(model, close), report);
        Runnable tell = () -> {
            counts.setText(say.text(
                    "ui.hen.counts",
                    model.count(State.OPEN),
                    model.count(State.REPLACED),
                    model.count(State.LEFT),
                    model.count(State.UNSURE)));
            report.getChildren().setAll(report(model));
        };
        model.found().addListener((property, before, now) -> tell.run());
        tell.run();
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, model));
        overlay.show(card, close);
        list.requestFocus();
    }

    private VBox card(Node... nodes) {
        VBox card = new VBox(12, Parts.label(say.text("ui.hen.title"), "card-title"));
        card.getChildren().addAll(nodes);
        card.getStyleClass().addAll("card", "dialog", "hen");
        card.setId("hen");
        card.setPrefWidth(WIDTH);
        return card;
    }

    private ListView<HenRow> list(HenModel model) {
        ListView<HenRow> list = new ListView<>();
        list.setId("hen-list");
        list.getStyleClass().addAll("found-list", "hen-list");
        list.setAccessibleText(say.text("ui.hen.title"));
        list.setCellFactory(view -> new HenCell(view, say));
        list.setPlaceholder(Parts.label(say.text("ui.hen.nothing"), "muted"));
        list.setPrefHeight(LIST_HEIGHT);
        list.setMinHeight(0);
        list.getItems().setAll(model.rows().get());
        list.getSelectionModel().select(model.chosen().get());
        list.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            if (now.intValue() >= 0) {
                model.chosen().set(now.intValue());
            }
        });
        model.rows().addListener((property, before, now) -> {
            int at = model.chosen().get();
            list.getItems().setAll(now);
            show(list, at);
        });
        model.chosen().addListener((property, before, now) -> show(list, now.intValue()));
        return list;
    }

    private static void show(ListView<HenRow> list, int at) {
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private Node acts(HenModel model, Runnable close) {
        HBox acts = new HBox(
                8,
                act(say.text("ui.hen.put"), "H", "hen-put", model::hen),
                act(say.text("ui.hen.leave"), "L", "hen-leave", model::leave),
                act(say.text("ui.hen.role"), "R", "hen-role", () -> pickRole(model)),
                act(say.text("ui.hen.take-back"), "⌫", "hen-take-back", model::takeBack),
                Parts.spring(),
                Parts.button(say.text("ui.close"), close));
        acts.setAlignment(Pos.CENTER_LEFT);
        return acts;
    }

    private Button act(String name, String key, String id, Runnable act) {
        Button button = Parts.button(name, () -> problems.guard(act));
        button.setGraphic(Parts.keycap(key));
        button.setId(id);
        button.setFocusTraversable(false);
        return button;
    }

    private void key(KeyEvent event, HenModel model) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            done(event, model::undo);
        } else if (!event.isShortcutDown() && !event.isAltDown()) {
            switch (event.getCode()) {
                case H -> done(event, model::hen);
                case L -> done(event, model::leave);
                case R -> done(event, () -> pickRole(model));
                case BACK_SPACE, DELETE -> done(event, model::takeBack);
                default -> {}
            }
        }
    }

    private void done(KeyEvent event, Runnable act) {
        event.consume();
        problems.guard(act);
    }

    private void pickRole(HenModel model) {
        if (model.row().isPresent()) {
            new Picker(overlay, say.text("ui.hen.role.prompt"), typed -> model.roles().stream()
                            .filter(role -> role.contains(typed.strip()))
                            .map(role -> new Choice(role, "", "", () -> problems.guard(() -> model.role(role))))
                            .toList())
                    .open();
        }
    }

    /** What is left, and who seems to be called by different genders. */
    private List<Node> report(HenModel model) {
        List<Node> lines = new ArrayList<>();
        List<Left> left = model.found().get().left();
        if (!left.isEmpty()) {
            String words = left.stream()
                    .collect(Collectors.groupingBy(
                            one -> one.word().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(word -> word.getValue() > 1 ? word.getKey() + " (" + word.getValue() + ")" : word.getKey())
                    .collect(Collectors.joining(", "));
            lines.add(Parts.wrapped(say.text("ui.hen.left", left.size(), words), "small"));
        }
        model.found()
                .get()
                .both()
                .forEach(one -> lines.add(Parts.wrapped(
                        say.text("ui.hen.both", one.words(), one.spots().size()), "warning", "small")));
        return lines;
    }
}
