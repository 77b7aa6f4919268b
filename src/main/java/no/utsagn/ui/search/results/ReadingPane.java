package no.utsagn.ui.search.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.app.search.Line;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.desk.Voices;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.search.model.HitsModel;
import org.kordamp.ikonli.feather.Feather;

/** The turn around the chosen hit, with the one before and the one after, and the codes that lie on it. */
public final class ReadingPane {

    private final DeskModel desk;
    private final HitsModel model;
    private final Label who = Parts.label("", "card-title");
    private final Label where = Parts.label("", "muted", "small");
    private final VBox turns = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(turns);
    private final FlowPane codes = new FlowPane(6, 6);
    private final VBox foot;
    private final VBox shown;
    private final StackPane node;

    /** @param go goes to the place in the transcript */
    public ReadingPane(Messages say, DeskModel desk, HitsModel model, Runnable go) {
        this.desk = desk;
        this.model = model;
        Button source = Parts.iconButton(Feather.CORNER_UP_RIGHT, say.text("ui.search.go"), go);
        source.setId("search-go");
        Label enter = Parts.keycap("Enter");
        enter.setMinWidth(Region.USE_PREF_SIZE);
        who.setMinWidth(0);
        where.setMinWidth(0);
        HBox first = new HBox(4, who, Parts.spring(), source, enter);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(2, first, where);
        head.getStyleClass().add("quote-detail-head");
        turns.getStyleClass().add("quote-turns");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot = new VBox(8, Parts.label(say.text("ui.search.codes-here"), "facet-title"), codes);
        foot.getStyleClass().add("quote-codings");
        shown = new VBox(head, scroll, foot);
        Node empty = Parts.empty(
                Feather.MESSAGE_SQUARE, say.text("ui.search.reading.title"), say.text("ui.search.reading.text"));
        empty.visibleProperty().bind(shown.visibleProperty().not());
        node = new StackPane(empty, shown);
        node.setId("search-reading");
        node.getStyleClass().addAll("pane", "quote-detail", "search-reading");
        node.setMinWidth(260);
        model.chosen().addListener((property, before, now) -> show());
        desk.study().addListener((property, before, now) -> show());
        show();
    }

    public Region node() {
        return node;
    }

    private void show() {
        Study study = desk.study().get();
        Optional<Line> line = model.chosen().get().filter(each -> study.transcripts()
                .find(each.in())
                .filter(in -> each.span().end() <= in.text().length())
                .isPresent());
        shown.setVisible(line.isPresent());
        line.ifPresentOrElse(each -> show(study, study.transcripts().get(each.in()), each), this::empty);
    }

    /** Nothing is kept unseen: what was said there may be gone for good. */
    private void empty() {
        who.setText("");
        where.setText("");
        Parts.tip(where, "");
        turns.getChildren().clear();
        codes.getChildren().clear();
    }

    private void show(Study study, Transcript transcript, Line line) {
        Turn turn = transcript.turnAt(line.span().start());
        who.setText(line.speaker());
        String time = turn.at()
                .map(at -> String.format(
                        java.util.Locale.ROOT, "%02d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart()))
                .orElse("");
        where.setText(time.isEmpty() ? line.title() : line.title() + " · " + time);
        Parts.tip(where, where.getText());
        List<Turn> all = transcript.turns();
        int at = all.indexOf(turn);
        List<Node> nodes = new ArrayList<>();
        for (Turn each : all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2))) {
            nodes.add(turn(study, transcript, each, line.span()));
        }
        turns.getChildren().setAll(nodes);
        scroll.setVvalue(0);
        showCodes(study, transcript, turn);
    }

    private Node turn(Study study, Transcript transcript, Turn turn, Span chosen) {
        boolean researcher = !study.isInformants(transcript, turn);
        Label speaker = Parts.label(Voices.name(study, transcript, turn), "small", researcher ? "muted" : "bold");
        List<Span> hits = model.places().get().stream()
                .filter(place -> place.transcript().equals(transcript.id()))
                .map(Place::span)
                .filter(span -> turn.span().contains(span))
                .map(span -> span.shifted(-turn.span().start()))
                .toList();
        List<Span> one = turn.span().contains(chosen)
                ? List.of(chosen.shifted(-turn.span().start()))
                : List.of();
        Lit words = new Lit();
        words.show(turn.span().of(transcript.text()), hits, one);
        VBox box = new VBox(2, speaker, words);
        box.getStyleClass().add(one.isEmpty() ? "turn-around" : "turn-of-hit");
        return box;
    }

    private void showCodes(Study study, Transcript transcript, Turn turn) {
        List<Node> chips = study.codings().in(transcript.id()).stream()
                .filter(coding -> coding.span().overlaps(turn.span()))
                .map(Coding::code)
                .distinct()
                .flatMap(id -> study.codebook().codes().find(id).stream())
                .map(ReadingPane::chip)
                .toList();
        codes.getChildren().setAll(chips);
        foot.setVisible(!chips.isEmpty());
        foot.setManaged(!chips.isEmpty());
    }

    private static Node chip(Code code) {
        Label name = Parts.label(code.name(), "small");
        HBox chip = new HBox(6, Picker.swatch(Color.web(code.color())), name);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("chip", "quote-chip");
        return chip;
    }
}
