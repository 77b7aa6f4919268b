package no.utsagn.ui.transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import no.utsagn.language.Sentences;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.transcript.ink.WordArea;
import no.utsagn.ui.transcript.ink.Writing;

/** Two clicks select the word, three the sentence, four the turn: as words and sentences are understood everywhere here. */
final class WordClicks {

    private final WordArea area;
    private final Supplier<Optional<Writing>> shown;
    private final Consumer<Span> select;

    WordClicks(WordArea area, Supplier<Optional<Writing>> shown, Consumer<Span> select) {
        this.area = area;
        this.shown = shown;
        this.select = select;
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() > 1
                && shown.get().isPresent()) {
            Writing now = shown.get().get();
            int at = now.pieces().toText(area.hit(event.getX(), event.getY()).getInsertionIndex());
            select.accept(meant(now.page().transcript(), at, event.getClickCount()));
            event.consume();
        }
    }

    static Span meant(Transcript transcript, int at, int clicks) {
        Span turn = transcript.turnAt(at).span();
        List<Span> parts = clicks == 2
                ? Words.in(transcript.text(), turn)
                : clicks == 3 ? Sentences.in(transcript.text(), turn) : List.of(turn);
        Span place = Span.at(at);
        return parts.stream()
                .filter(part -> part.contains(at))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(part -> part.overlapsOrTouches(place))
                        .findFirst())
                .orElse(place);
    }
}
