package no.utsagn.ui.quotes;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.quotes.Quote;
import no.utsagn.app.chapters.QuotePlaces;
import no.utsagn.base.Messages;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.quotes.model.People;
import no.utsagn.ui.quotes.model.QuoteRow;
import no.utsagn.ui.quotes.model.QuoteWords;
import no.utsagn.ui.quotes.model.QuotesModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the list of quotes: who and where, the words in their context, the codes; or a heading. */
final class QuoteCell extends ListCell<QuoteRow> {

    /** The height of a line with a quote, in pixels. */
    static final double HEIGHT = 122;

    private static final int LINES = 3;
    private static final double LINE = 19;
    /** The width of a character of running words, on average. */
    private static final double CHARACTER = 7.2;

    private final Messages say;
    private final DeskModel desk;
    private final QuotesModel model;
    private final Region list;
    private final CheckBox tick = new CheckBox();
    private final Label who = Parts.label("", "bold");
    private final Label where = Parts.label("", "muted", "small");
    private final Label words = Parts.label("", "muted", "small");
    private final Label placed = new Label("", Parts.icon(Feather.BOOK_OPEN, "accent"));
    private final LitFlow flow = new LitFlow(LINES, LINE);
    private final HBox chips = new HBox(6);
    private final VBox line;
    private final Label title = Parts.label("", "bold");
    private final Label count = Parts.label("", "muted", "small");
    private final HBox heading = new HBox(10, title, count);

    QuoteCell(Messages say, DeskModel desk, QuotesModel model, Region list, boolean ticks) {
        this.say = say;
        this.desk = desk;
        this.model = model;
        this.list = list;
        setPrefWidth(0);
        prefWidthProperty().bind(list.widthProperty().subtract(20));
        setMaxWidth(Region.USE_PREF_SIZE);
        tick.setFocusTraversable(false);
        tick.setAccessibleText(say.text("ui.quotes.tick"));
        tick.setOnAction(event -> tick());
        tick.setVisible(ticks);
        tick.setManaged(ticks);
        words.setMinWidth(Region.USE_PREF_SIZE);
        placed.setMinWidth(Region.USE_PREF_SIZE);
        placed.getStyleClass().add("placed");
        who.setMinWidth(16);
        list.widthProperty().addListener((property, before, now) -> showAgain());
        desk.study().addListener((property, before, now) -> showAgain());
        HBox head = new HBox(8, tick, who, where, Parts.spring(), placed, words);
        head.setAlignment(Pos.CENTER_LEFT);
        chips.setAlignment(Pos.CENTER_LEFT);
        line = new VBox(4, head, flow, chips);
        line.setMinWidth(0);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("quote-heading");
        model.ticked().addListener((property, before, now) -> showTick());
    }

    /** A name, a colour or a chapter may have changed while the quote is the same. */
    private void showAgain() {
        if (getItem() instanceof QuoteRow.Line shown) {
            show(shown.quote());
        }
    }

    private void tick() {
        if (getItem() instanceof QuoteRow.Line shown) {
            model.tick(shown.quote().passage());
        }
    }

    private void showTick() {
        tick.setSelected(getItem() instanceof QuoteRow.Line shown
                && model.ticked().get().contains(shown.quote().passage()));
    }

    @Override
    protected void updateItem(@Nullable QuoteRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setAccessibleText(null);
        if (empty || row == null) {
            setGraphic(null);
        } else if (row instanceof QuoteRow.Line shown) {
            setGraphic(line);
            show(shown.quote());
        } else if (row instanceof QuoteRow.Heading over) {
            setGraphic(heading);
            title.setText(over.title());
            count.setText(say.text("ui.quotes.heading", over.passages(), over.people()));
            setAccessibleText(over.title() + ", " + count.getText());
        }
    }

    private void show(Quote quote) {
        Study study = desk.study().get();
        if (!study.transcripts().has(quote.transcript())) {
            return;
        }
        String speakers = new People(study).speakers(quote);
        String time = QuoteWords.time(study, quote.passage());
        who.setText(speakers.isEmpty() ? say.text("ui.quotes.nobody") : speakers);
        String transcript = study.transcripts().get(quote.transcript()).title();
        where.setText(time.isEmpty() ? transcript : transcript + " · " + time);
        words.setText(say.text("ui.quotes.words", quote.words()));
        QuoteWords cut = QuoteWords.of(study, quote.passage(), room() / 5, room());
        flow.show(cut.before(), cut.words(), cut.after());
        chips.getChildren().setAll(CodeChip.of(desk, quote));
        showPlaces(study, quote);
        showTick();
        setAccessibleText(who.getText() + ", " + where.getText() + ": " + cut.words());
    }

    /** How many UTF-16 characters the lines have room for, about. */
    private int room() {
        return (int) Math.max(90, LINES * (list.getWidth() - 60) / CHARACTER);
    }

    private void showPlaces(Study study, Quote quote) {
        List<String> chapters = QuotePlaces.of(study, quote.passage()).stream()
                .map(chapter -> "«" + chapter.fields().title() + "»")
                .toList();
        placed.setVisible(!chapters.isEmpty());
        placed.setManaged(!chapters.isEmpty());
        String lies = say.text("ui.quotes.placed", chapters.stream().collect(Collectors.joining(", ")));
        Parts.tip(placed, lies);
        placed.setAccessibleText(lies);
    }
}
