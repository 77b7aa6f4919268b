package no.utsagn.ui.transcript;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;
import no.utsagn.ui.transcript.ink.WordArea;
import no.utsagn.ui.transcript.ink.Writing;

/** Codes dragged to words, and selected words dragged to a code. */
final class CodeDrops {

    private final WordArea area;
    private final Supplier<Optional<Writing>> shown;
    private final Supplier<Span> selection;

    CodeDrops(
            WordArea area,
            Supplier<Optional<Writing>> shown,
            Supplier<Span> selection,
            BiConsumer<Id<Code>, Span> onDrop) {
        this.area = area;
        this.shown = shown;
        this.selection = selection;
        area.addEventFilter(MouseEvent.DRAG_DETECTED, this::take);
        area.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (DragKeys.code(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        area.addEventHandler(DragEvent.DRAG_DROPPED, event -> DragKeys.code(event.getDragboard())
                .ifPresent(code -> {
                    onDrop.accept(code, place(event));
                    event.setDropCompleted(true);
                    event.consume();
                }));
    }

    private void take(MouseEvent event) {
        if (area.takeUpSelection()) {
            area.startDragAndDrop(TransferMode.COPY).setContent(DragKeys.ofSelection());
            event.consume();
        }
    }

    /** The selection if there is one, else the word under the mouse. */
    private Span place(DragEvent event) {
        if (!selection.get().isEmpty() || shown.get().isEmpty()) {
            return selection.get();
        }
        Writing now = shown.get().get();
        int at = now.pieces().toText(area.hit(event.getX(), event.getY()).getInsertionIndex());
        return Growth.of(now.page().transcript(), Span.at(at));
    }
}
