package no.utsagn.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.quotes.Quote;
import no.utsagn.base.Messages;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Voices;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.quotes.model.People;
import no.utsagn.ui.quotes.model.QuoteWords;
import no.utsagn.ui.quotes.model.QuotesModel;
import org.kordamp.ikonli.feather.Feather;

/** The chosen quote as a whole: its turns with the one before and the one after, and its codings to work on. */
final class QuoteDetail {

    private final Messages say;
    private final DeskModel desk;
    private final Label who = Parts.label("", "card-title");
    private final Button where;
    private final VBox turns = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(turns);
    private final CodingLines codings;
    private final VBox shown;
    private final StackPane node;
    private Optional<Quote> last = Optional.empty();

    QuoteDetail(Messages say, DeskModel desk, QuotesModel model, CodingLines codings, Runnable source) {
        this.say = say;
        this.desk = desk;
        this.codings = codings;
        where = Panel.link("", source);
        where.getStyleClass().add("small");
        where.setMinWidth(0);
        who.setMinWidth(0);
        Button go = Panel.tool(Feather.CORNER_UP_RIGHT, say.text("ui.quotes.source"), source);
        go.setId("quote-source");
        Label enter = Parts.keycap("Enter");
        enter.setMinWidth(Region.USE_PREF_SIZE);
        HBox second = new HBox(4, where, Parts.spring(), go, enter);
        second.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(0, who, second);
        head.getStyleClass().add("quote-detail-head");
        turns.getStyleClass().add("quote-turns");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(80);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        shown = new VBox(head, scroll, codings.node());
        Node empty =
                Parts.empty(Feather.MESSAGE_SQUARE, say.text("ui.quotes.none.title"), say.text("ui.quotes.none.text"));
        empty.visibleProperty().bind(shown.visibleProperty().not());
        node = new StackPane(empty, shown);
        node.getStyleClass().addAll("pane", "quote-detail");
        node.setMinWidth(320);
        model.chosen().addListener((property, before, now) -> show(now));
        desk.study().addListener((property, before, now) -> show(model.chosen().get()));
        show(model.chosen().get());
    }

    Node node() {
        return node;
    }

    private void show(Optional<Quote> chosen) {
        Study study = desk.study().get();
        Optional<Quote> quote = chosen.filter(q -> study.transcripts().has(q.transcript()));
        shown.setVisible(quote.isPresent());
        quote.ifPresent(q -> {
            Transcript transcript = study.transcripts().get(q.transcript());
            String speakers = new People(study).speakers(q);
            who.setText(speakers.isEmpty() ? say.text("ui.quotes.nobody") : speakers);
            String time = QuoteWords.time(study, q.passage());
            where.setText(time.isEmpty() ? transcript.title() : transcript.title() + " · " + time);
            turns.getChildren().setAll(turns(study, transcript, q.span()));
            boolean same = last.filter(before -> before.transcript().equals(q.transcript())
                            && before.span().overlaps(q.span()))
                    .isPresent();
            if (!same) {
                scroll.setVvalue(0);
            }
            codings.show(q);
        });
        last = quote;
    }

    private static List<Node> turns(Study study, Transcript transcript, Span span) {
        List<Turn> all = transcript.turns();
        int first = Math.max(0, all.indexOf(transcript.turnAt(span.start())) - 1);
        int last = Math.min(all.size() - 1, all.indexOf(transcript.turnAt(span.end())) + 1);
        List<Node> nodes = new ArrayList<>();
        for (Turn turn : all.subList(first, last + 1)) {
            nodes.add(turn(study, transcript, turn, span));
        }
        return nodes;
    }

    private static Node turn(Study study, Transcript transcript, Turn turn, Span span) {
        boolean researcher = !study.isInformants(transcript, turn);
        Label speaker = Parts.label(Voices.name(study, transcript, turn), "small", researcher ? "muted" : "bold");
        LitFlow words = new LitFlow(0, 0);
        Span lit = turn.span().intersection(span).orElse(Span.at(turn.span().end()));
        words.show(
                new Span(turn.span().start(), lit.start()).of(transcript.text()),
                lit.of(transcript.text()),
                new Span(lit.end(), turn.span().end()).of(transcript.text()));
        return new VBox(2, speaker, words);
    }
}
