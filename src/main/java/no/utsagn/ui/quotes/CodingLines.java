package no.utsagn.ui.quotes;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.analysis.quotes.Quote;
import no.utsagn.app.chapters.QuotePlaces;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.quotes.model.Ends;
import no.utsagn.ui.quotes.model.People;
import org.kordamp.ikonli.feather.Feather;

/** The codings of the chosen quote, each with what can be done to it, and the ends of the one that is marked. */
final class CodingLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

    private final Messages say;
    private final DeskModel desk;
    private final Deeds deeds;
    private final QuotesRoom.Requests requests;
    private final VBox lines = new VBox(2);
    private final Label placed = Parts.wrapped("", "small", "muted");
    private final Button hen;
    private final VBox node;
    private Optional<Quote> quote = Optional.empty();
    private Optional<Coding> marked = Optional.empty();

    CodingLines(Messages say, DeskModel desk, Deeds deeds, QuotesRoom.Requests requests) {
        this.say = say;
        this.desk = desk;
        this.deeds = deeds;
        this.requests = requests;
        placed.setGraphic(Parts.icon(Feather.BOOK_OPEN, "accent"));
        GridPane ends = new GridPane();
        ends.setHgap(4);
        ends.setVgap(2);
        ends.addRow(0, ends(say.text("ui.quotes.start"), true));
        ends.addRow(1, ends(say.text("ui.quotes.end"), false));
        hen = Panel.link(say.text("ui.hen.tool"), this::goThrough);
        hen.setId("quotes-hen");
        node = new VBox(8, Parts.label(say.text("ui.quotes.codings"), "facet-title"), lines, ends, placed, hen);
        node.getStyleClass().add("quote-codings");
    }

    Node node() {
        return node;
    }

    /** The coding whose ends move and that a memo is about: the first, unless another was marked. */
    Optional<Coding> marked() {
        return marked;
    }

    void show(Quote now) {
        quote = Optional.of(now);
        marked = now.codings().stream()
                .filter(coding ->
                        marked.map(Coding::id).filter(coding.id()::equals).isPresent())
                .findFirst()
                .or(() -> now.codings().stream().findFirst());
        Study study = desk.study().get();
        lines.getChildren()
                .setAll(now.codings().stream()
                        .filter(coding -> study.codebook().codes().has(coding.code()))
                        .map(coding -> line(study, coding))
                        .toList());
        String titles = QuotePlaces.of(study, now.passage()).stream()
                .map(chapter -> "«" + chapter.fields().title() + "»")
                .collect(Collectors.joining(", "));
        placed.setText(say.text("ui.quotes.placed", titles));
        placed.setVisible(!titles.isEmpty());
        placed.setManaged(!titles.isEmpty());
        hen.setVisible(!titles.isEmpty());
        hen.setManaged(!titles.isEmpty());
    }

    /** Goes through the gendered words of the chapter that the quote lies in. */
    private void goThrough() {
        quote.flatMap(now -> QuotePlaces.of(desk.study().get(), now.passage()).stream()
                        .findFirst())
                .ifPresent(chapter -> deeds.hen(chapter.id()));
    }

    private Node line(Study study, Coding coding) {
        Code code = study.codebook().code(coding.code());
        Label name = Parts.label(code.name());
        name.setMinWidth(0);
        Label by = Parts.label(facts(study, coding), "muted", "small");
        by.setMinWidth(0);
        VBox words = new VBox(name, by);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                4,
                Picker.swatch(Color.web(code.color())),
                words,
                act(Feather.TAG, say.text("ui.quotes.recode.one"), () -> deeds.recode(List.of(coding.id()))),
                act(Feather.USERS, say.text("ui.quotes.about"), () -> deeds.about(coding)),
                act(
                        Feather.FILE_TEXT,
                        say.text("ui.quotes.memo"),
                        () -> requests.memo(new MemoTarget.OnCoding(coding.id()))),
                act(Feather.X, say.text("ui.here.uncode", code.name()), () -> deeds.uncode(List.of(coding.id()))));
        HBox.setMargin(line.getChildren().get(0), new Insets(0, 4, 0, 0));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("coding-line");
        if (marked.map(Coding::id).filter(coding.id()::equals).isPresent()
                && quote.filter(q -> q.codings().size() > 1).isPresent()) {
            line.getStyleClass().add("marked");
        }
        line.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            marked = Optional.of(coding);
            quote.ifPresent(this::show);
        });
        return line;
    }

    private String facts(Study study, Coding coding) {
        String by =
                study.coders().find(coding.coder()).map(coder -> coder.name()).orElse("");
        String day = DAY.format(coding.at().atZone(ZoneId.systemDefault()));
        String about = coding.about().stream()
                .flatMap(id -> new People(study).name(id).stream())
                .sorted()
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? by + " · " + day : by + " · " + day + " · " + say.text("ui.quotes.about.whom", about);
    }

    private static Button act(Feather icon, String name, Runnable action) {
        return Parts.iconButton(icon, name, action);
    }

    private Node[] ends(String name, boolean start) {
        String ctrl = start ? "Alt+Shift" : "Shift";
        return new Node[] {
            Parts.label(name, "small", "muted"),
            end(
                    Feather.CHEVRONS_LEFT,
                    "ui.quotes.sentence-back",
                    "Ctrl+" + ctrl + "+←",
                    start,
                    Ends.By.SENTENCE,
                    false),
            end(Feather.CHEVRON_LEFT, "ui.quotes.word-back", ctrl + "+←", start, Ends.By.WORD, false),
            end(Feather.CHEVRON_RIGHT, "ui.quotes.word-on", ctrl + "+→", start, Ends.By.WORD, true),
            end(Feather.CHEVRONS_RIGHT, "ui.quotes.sentence-on", "Ctrl+" + ctrl + "+→", start, Ends.By.SENTENCE, true)
        };
    }

    private Button end(Feather icon, String key, String keys, boolean start, Ends.By by, boolean later) {
        return Parts.iconButton(icon, say.text(key) + " (" + keys + ")", () -> move(start, by, later));
    }

    /** Moves an end of the marked coding. @param later to what is said later */
    void move(boolean start, Ends.By by, boolean later) {
        marked.ifPresent(coding -> deeds.resize(coding, by, start, later != start));
    }
}
