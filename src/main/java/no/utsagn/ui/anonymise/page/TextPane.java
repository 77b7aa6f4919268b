package no.utsagn.ui.anonymise.page;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import no.utsagn.language.Sentences;
import no.utsagn.language.Span;
import no.utsagn.names.review.Shown;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.anonymise.popover.Popover;
import no.utsagn.ui.transcript.TranscriptView;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.work.HeadTeller;

/** The words with what was found in them, and the card at the find that is chosen. */
public final class TextPane {

    /** How far below the upper edge a find stands that the text was scrolled for, in pixels. */
    private static final double BELOW_EDGE = 64;

    private final AnonymiseModel model;
    private final TranscriptView view;
    private final Popover popover;
    private final HeadTeller heads = new HeadTeller();
    private final StackPane node;
    private Optional<Finds> shown = Optional.empty();
    private boolean bringing;

    public TextPane(AnonymiseModel model, TranscriptView view, Popover popover, Telling telling) {
        this.model = model;
        this.view = view;
        this.popover = popover;
        node = new StackPane(view.node(), popover.node());
        node.setMinSize(0, 0);
        view.onClicked(offset -> model.chooseAt(toText(Span.ofLength(offset, 1)).start()));
        view.tell(offset -> telling.of(toText(Span.ofLength(offset, 1)).start()));
        view.onMoved(this::place);
        model.review().addListener((property, before, now) -> draw());
        model.transcript().addListener((property, before, now) -> draw());
        model.reading().addListener((property, before, now) -> now.ifPresent(this::read));
        model.chosen().addListener((property, before, now) -> {
            draw();
            open();
        });
        draw();
    }

    public Node node() {
        return node;
    }

    /** The words that are selected, as they stand in the study. */
    public Span selected() {
        return toText(view.selection().get());
    }

    /** Puts away everything that an open key has told. */
    public void forget() {
        view.untell();
        popover.hide();
    }

    private Span toText(Span span) {
        return shown.map(finds -> finds.preview().toText(span)).orElse(span);
    }

    private void draw() {
        Optional<Transcript> transcript = model.openTranscript();
        if (transcript.isEmpty()) {
            shown = Optional.empty();
            view.clear();
            return;
        }
        List<Shown> places = model.review().get().in(transcript.get().id());
        Finds finds = Finds.of(transcript.get(), places, model.chosen().get());
        shown = Optional.of(finds);
        view.show(Page.of(finds.preview().shown(), heads.heads(model.study().get(), transcript.get()), finds.drawn()));
    }

    /** Opens the card at what is chosen, and scrolls only if find or card would be out of view. */
    private void open() {
        if (model.chosen().get().isEmpty()) {
            popover.hide();
            return;
        }
        popover.show();
        bringing = true;
        Platform.runLater(this::bring);
    }

    private void read(Span words) {
        shown.ifPresent(finds -> Platform.runLater(() -> {
            Span there = finds.preview().toShown(words);
            view.bring(there, BELOW_EDGE);
            view.select(there);
        }));
    }

    private void bring() {
        bringing = false;
        find().ifPresent(find -> {
            Optional<Bounds> sentence = view.onScreen(sentence(find)).filter(this::isInside);
            if (sentence.isEmpty() || !popover.fits(sentence.get())) {
                view.bring(sentence(find), BELOW_EDGE);
            }
            Platform.runLater(this::place);
        });
    }

    private boolean isInside(Bounds bounds) {
        Bounds pane = node.localToScreen(node.getLayoutBounds());
        return bounds.getMinY() >= pane.getMinY() && bounds.getMaxY() <= pane.getMaxY();
    }

    /** The card follows its find, and is not seen while that is not. */
    private void place() {
        if (!popover.isOpen() || bringing) {
            return;
        }
        Optional<Bounds> find = find().flatMap(view::onScreen);
        popover.node().setVisible(find.isPresent());
        find.ifPresent(at -> popover.place(
                at, find().flatMap(span -> view.onScreen(sentence(span))).orElse(at)));
    }

    private Optional<Span> find() {
        return shown.flatMap(finds -> model.chosen()
                .get()
                .filter(at ->
                        model.transcript().get().equals(Optional.of(at.place().transcript())))
                .map(at -> finds.preview().toShown(at.place().span())));
    }

    private Span sentence(Span find) {
        Transcript text = shown.orElseThrow().preview().shown();
        return Sentences.in(text.text(), text.turnAt(find.start()).span()).stream()
                .filter(sentence -> sentence.overlaps(find))
                .reduce(Span::hull)
                .map(find::hull)
                .orElse(find);
    }
}
