package no.utsagn.ui.transcript;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.transcript.TranscriptView.Told;
import no.utsagn.ui.transcript.ink.WordArea;
import no.utsagn.ui.transcript.ink.Writing;

/** Tells something of the words that the mouse rests on, and keeps nothing of it once it is put away: each tip is a new one. */
final class WordTips {

    private static final Duration REST = Duration.millis(250);
    private static final double BELOW = 18;

    private final WordArea area;
    private final Lines lines;
    private final Supplier<Optional<Writing>> shown;
    private final PauseTransition rest = new PauseTransition(REST);
    private Told told = offset -> Optional.empty();
    private Optional<Integer> at = Optional.empty();
    private Optional<Tooltip> tip = Optional.empty();

    WordTips(WordArea area, Lines lines, Supplier<Optional<Writing>> shown) {
        this.area = area;
        this.lines = lines;
        this.shown = shown;
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        area.addEventHandler(MouseEvent.MOUSE_EXITED, event -> away());
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> away());
        area.addEventFilter(ScrollEvent.SCROLL, event -> away());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> away());
    }

    void tell(Told by) {
        told = by;
        away();
    }

    /** Puts away what is told. */
    void away() {
        rest.stop();
        at = Optional.empty();
        tip.ifPresent(Tooltip::hide);
        tip = Optional.empty();
        rest.setOnFinished(null);
    }

    private void moved(MouseEvent event) {
        Optional<Integer> here = shown.get().flatMap(now -> lines.at(now.pieces(), event.getX(), event.getY()));
        if (here.equals(at)) {
            return;
        }
        away();
        at = here;
        here.ifPresent(offset -> {
            rest.setOnFinished(done -> show(offset, event.getScreenX(), event.getScreenY()));
            rest.playFromStart();
        });
    }

    /** What is told is asked for now, not when the mouse came: the key may have been locked since. */
    private void show(int offset, double x, double y) {
        told.of(offset).ifPresent(text -> {
            Tooltip fresh = Parts.tooltip(text);
            fresh.setId("word-tip");
            fresh.show(area, x + 4, y + BELOW);
            tip = Optional.of(fresh);
        });
    }
}
