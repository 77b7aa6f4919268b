package no.utsagn.ui.sampling;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.app.names.MarkName;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Coder;
import no.utsagn.language.Span;
import no.utsagn.names.sample.Bound;
import no.utsagn.names.sample.Sampling;
import no.utsagn.study.NameSample;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.work.HeadTeller;
import org.kordamp.ikonli.feather.Feather;

/** The card of the sampling check: the sentence, two answers, what follows from them, and checks of earlier days. */
public final class SamplingPane extends VBox {

    private final Messages say;
    private final DeskModel desk;
    private final SamplingModel model;
    private final Problems problems;
    private final Consumer<Place> goTo;
    private final VBox body = new VBox(8);
    private final Label read = Parts.label("", "muted", "small");
    private Optional<WordChoice> choosing = Optional.empty();

    /** @param goTo opens the place of a sentence, among what stands around it */
    public SamplingPane(Messages say, DeskModel desk, SamplingModel model, Problems problems, Consumer<Place> goTo) {
        super(8);
        this.say = say;
        this.desk = desk;
        this.model = model;
        this.problems = problems;
        this.goTo = goTo;
        setId("sampling");
        getStyleClass().add("sampling");
        HBox head = new HBox(8, Parts.label(say.text("ui.sampling.title"), "pane-title"), Parts.spring(), read);
        head.getStyleClass().add("side-head");
        getChildren().setAll(head, body);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.phase().addListener((property, before, now) -> show());
        model.drawn().addListener((property, before, now) -> show());
        model.sample().addListener((property, before, now) -> show());
        show();
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && choosing.isEmpty();
        if (plain && model.drawn().get().isPresent()) {
            if (event.getCode() == KeyCode.N) {
                noName();
                event.consume();
            } else if (event.getCode() == KeyCode.F) {
                choose();
                event.consume();
            }
        }
    }

    private void show() {
        choosing = Optional.empty();
        Optional<NameSample> sample = model.sample().get();
        read.setText(sample.map(one -> say.text("ui.sampling.read", one.read(), Math.min(one.size(), one.population())))
                .orElse(""));
        body.getChildren().setAll(content());
        sample.filter(one -> one.read() > 0).ifPresent(one -> body.getChildren().add(result(one)));
        List<NameSample> former = model.all().stream()
                .filter(one -> !Optional.of(one).equals(sample))
                .toList();
        if (!former.isEmpty()) {
            body.getChildren().add(Parts.label(say.text("ui.sampling.former"), "muted", "small"));
            former.forEach(one -> body.getChildren().add(Parts.wrapped(line(one), "small")));
        }
    }

    private List<Node> content() {
        return switch (model.phase().get()) {
            case NOT_LOOKED -> List.of(Parts.wrapped(say.text("ui.sampling.not-looked"), "muted", "small"));
            case NOT_BEGUN -> List.of(Parts.wrapped(say.text("ui.sampling.what"), "muted", "small"), begin());
            case PREPARING -> List.of(Parts.wrapped(say.text("ui.sampling.preparing"), "muted", "small"));
            case READING -> model.drawn().get().map(this::reading).orElse(List.of());
            case DONE -> List.of(done(), begin());
        };
    }

    private Node done() {
        boolean all = model.sample().get().filter(NameSample::isDone).isPresent();
        return Parts.wrapped(say.text(all ? "ui.sampling.done" : "ui.sampling.no-more"), "small");
    }

    private Button begin() {
        Button begin = Parts.button(say.text("ui.sampling.begin", Sampling.COMMON_SIZE), () -> {
            problems.guard(() -> model.begin(Sampling.COMMON_SIZE));
            requestFocus();
        });
        begin.setId("sampling-begin");
        return begin;
    }

    private List<Node> reading(Drawn drawn) {
        ProgressBar bar = new ProgressBar(model.sample()
                .get()
                .map(one -> (double) one.read() / Math.max(1, Math.min(one.size(), one.population())))
                .orElse(0.0));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("thin");
        bar.setAccessibleText(read.getText());
        return List.of(bar, card(drawn), answers());
    }

    private Node card(Drawn drawn) {
        Label words = Parts.wrapped(say.text("ui.sampling.sentence", drawn.text()), "sampled");
        words.setId("sampled-sentence");
        // Of the words nothing is kept: a button may be held longer than it is seen.
        Place place = new Place(drawn.transcript().id(), drawn.sentence().span());
        Button where = Panel.link(where(drawn), () -> goTo.accept(place));
        where.setId("sampled-where");
        where.getStyleClass().add("sampled-where");
        VBox card = new VBox(4, where, words);
        card.getStyleClass().addAll("card", "sampled-card");
        return card;
    }

    private String where(Drawn drawn) {
        return say.text(
                "ui.sampling.where",
                model.sample().get().map(one -> one.read() + 1).orElse(1),
                title(drawn));
    }

    private static String title(Drawn drawn) {
        String title = drawn.transcript().title();
        return drawn.transcript()
                .turnAt(drawn.sentence().span().start())
                .at()
                .map(at -> title + ", " + HeadTeller.time(at))
                .orElse(title);
    }

    private Node answers() {
        Button none = Parts.button(say.text("ui.sampling.none"), this::noName);
        none.setId("sampling-none");
        none.setGraphic(Parts.keycap("N"));
        Button found = Parts.button(say.text("ui.sampling.found"), this::choose);
        found.setId("sampling-found");
        found.setGraphic(Parts.keycap("F"));
        HBox answers = new HBox(8, none, found);
        for (Button button : List.of(none, found)) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("sampling-answer");
            button.setContentDisplay(ContentDisplay.RIGHT);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        return answers;
    }

    private void noName() {
        problems.guard(model::noName);
        requestFocus();
    }

    private void choose() {
        model.drawn().get().ifPresent(drawn -> {
            WordChoice choice = new WordChoice(say, drawn, this::mark, this::show);
            choosing = Optional.of(choice);
            body.getChildren().set(2, choice.node());
            choice.focus();
        });
    }

    private void mark(Span words, EntityKind kind, String replacement) {
        model.drawn()
                .get()
                .ifPresent(drawn -> problems.guard(() -> {
                    model.hasName();
                    new MarkName(desk.desk())
                            .mark(drawn.transcript().id(), words, kind, Rendering.Words.of(replacement), true);
                }));
        requestFocus();
    }

    private Node result(NameSample sample) {
        boolean clean = sample.named() == 0;
        Label said = Parts.wrapped(
                clean
                        ? say.text("ui.sampling.clean", sample.read())
                        : say.text("ui.sampling.named", sample.named(), sample.read()));
        Label bound = Parts.wrapped(bound(sample), "muted", "small");
        bound.setId("sampling-bound");
        HBox line = new HBox(
                8,
                clean ? Parts.icon(Feather.CHECK_CIRCLE, "success") : Parts.icon(Feather.ALERT_TRIANGLE, "warning"),
                new VBox(said, bound));
        line.getStyleClass().add("sampling-result");
        return line;
    }

    private String bound(NameSample sample) {
        Bound bound = Bound.of(sample);
        return say.text(bound.exact() ? "ui.sampling.share" : "ui.sampling.bound", bound.share());
    }

    private String line(NameSample sample) {
        String who = desk.study()
                .get()
                .coders()
                .find(new Id<Coder>(sample.begun().by()))
                .map(Coder::name)
                .orElse("–");
        return say.text(
                "ui.sampling.line",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(say.language().locale())
                        .withZone(ZoneId.systemDefault())
                        .format(sample.begun().at()),
                who,
                sample.named(),
                sample.read(),
                bound(sample));
    }
}
