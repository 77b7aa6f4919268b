package no.utsagn.ui.code.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;
import no.utsagn.app.codes.Spot;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.ui.transcript.DragKeys;

/** Dragging in the tree: codes go before, after or on another, words go on a code. Near an edge the list scrolls. */
final class TreeDrag {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("drop");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    /** How near an edge the list begins to scroll, in pixels. */
    private static final double EDGE = 28;

    private static final double STEP = 7;

    private final ListView<Line> list;
    private final ShapeModel shape;
    private final Supplier<List<Id<Code>>> chosen;
    private final Timeline scrolling = new Timeline();
    private double speed;

    TreeDrag(ListView<Line> list, ShapeModel shape, Supplier<List<Id<Code>>> chosen) {
        this.list = list;
        this.shape = shape;
        this.chosen = chosen;
        scrolling.getKeyFrames().add(new KeyFrame(Duration.millis(16), event -> scroll()));
        scrolling.setCycleCount(Animation.INDEFINITE);
        list.addEventFilter(DragEvent.DRAG_OVER, this::nearEdge);
        list.addEventFilter(DragEvent.DRAG_EXITED, event -> rest());
        list.addEventFilter(DragEvent.DRAG_DROPPED, event -> rest());
        list.setOnDragOver(this::overNothing);
        list.setOnDragDropped(this::droppedOnNothing);
    }

    void on(CodeCell cell, CodeCell.Acts acts) {
        cell.setOnDragDetected(event -> begin(cell, event));
        cell.setOnDragOver(event -> over(cell, event));
        cell.setOnDragExited(event -> mark(cell, Optional.empty()));
        cell.setOnDragDropped(event -> dropped(cell, acts, event));
        cell.setOnDragDone(event -> rest());
    }

    private void begin(CodeCell cell, MouseEvent event) {
        Line line = cell.getItem();
        if (!cell.isEmpty() && line.spot().isEmpty() && !cell.isEditing()) {
            cell.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(DragKeys.ofCode(line.id()));
            event.consume();
        }
    }

    /** All that is chosen travels where the dragged code is among it. */
    private List<Id<Code>> travelling(Id<Code> dragged) {
        List<Id<Code>> all = chosen.get();
        return all.contains(dragged) ? all : List.of(dragged);
    }

    private void over(CodeCell cell, DragEvent event) {
        if (cell.isEmpty()) {
            return;
        }
        if (DragKeys.hasSelection(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            mark(cell, Optional.of(ON));
            event.consume();
        } else if (DragKeys.code(event.getDragboard()).isPresent()) {
            Id<Code> dragged = DragKeys.code(event.getDragboard()).get();
            boolean possible = travelling(dragged).stream()
                    .noneMatch(code -> shape.codebook().isWithin(cell.getItem().id(), code));
            mark(cell, possible ? Optional.of(where(cell, event)) : Optional.empty());
            if (possible) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        }
    }

    private static PseudoClass where(CodeCell cell, DragEvent event) {
        double part = event.getY() / cell.getHeight();
        boolean open = cell.getItem().row().get().open();
        return part < 0.3 ? BEFORE : part > 0.7 && !open ? AFTER : ON;
    }

    private static void mark(CodeCell cell, Optional<PseudoClass> place) {
        for (PseudoClass each : List.of(ON, BEFORE, AFTER)) {
            cell.pseudoClassStateChanged(each, place.equals(Optional.of(each)));
        }
        double left = cell.isEmpty()
                ? 0
                : 24 + CodeCell.INDENT * cell.getItem().row().get().depth();
        cell.setStyle(place.isEmpty() || place.get().equals(ON) ? "" : "-fx-border-insets: 0 8 0 " + left + ";");
    }

    private void dropped(CodeCell cell, CodeCell.Acts acts, DragEvent event) {
        if (cell.isEmpty()) {
            return;
        }
        event.consume();
        Line line = cell.getItem();
        if (DragKeys.hasSelection(event.getDragboard())) {
            acts.codeBy(line);
            event.setDropCompleted(true);
            return;
        }
        PseudoClass place = where(cell, event);
        mark(cell, Optional.empty());
        DragKeys.code(event.getDragboard()).ifPresent(dragged -> {
            shape.move(travelling(dragged), spot(line.id(), place));
            event.setDropCompleted(true);
        });
    }

    private Spot spot(Id<Code> at, PseudoClass place) {
        Codebook codebook = shape.codebook();
        return place.equals(BEFORE)
                ? Spot.before(codebook, at)
                : place.equals(AFTER) ? Spot.after(codebook, at) : Spot.lastUnder(Optional.of(at));
    }

    private void overNothing(DragEvent event) {
        if (DragKeys.code(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void droppedOnNothing(DragEvent event) {
        DragKeys.code(event.getDragboard()).ifPresent(dragged -> {
            shape.move(travelling(dragged), Spot.lastUnder(Optional.empty()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void nearEdge(DragEvent event) {
        double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        speed = y < EDGE ? -STEP : y > list.getHeight() - EDGE ? STEP : 0;
        if (speed == 0) {
            scrolling.stop();
        } else {
            scrolling.play();
        }
    }

    private void scroll() {
        Node flow = list.lookup(".virtual-flow");
        if (flow instanceof VirtualFlow<?> virtual) {
            virtual.scrollPixels(speed);
        }
    }

    private void rest() {
        scrolling.stop();
    }
}
