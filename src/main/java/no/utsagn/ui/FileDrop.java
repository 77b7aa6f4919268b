package no.utsagn.ui;

import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import no.utsagn.ui.frame.Frame;

/** Lets files be dropped anywhere on the window, except while a dialog waits for an answer. */
final class FileDrop {

    private final Consumer<Dropped> take;

    FileDrop(Consumer<Dropped> take) {
        this.take = take;
    }

    void on(Frame frame) {
        frame.root().setOnDragOver(event -> {
            if (!frame.overlay().isOpen() && !files(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        frame.root().setOnDragDropped(event -> {
            Dropped dropped = files(event);
            event.setDropCompleted(!dropped.isEmpty());
            if (!dropped.isEmpty()) {
                take.accept(dropped);
            }
        });
    }

    private static Dropped files(DragEvent event) {
        return Dropped.of(event.getDragboard().getFiles());
    }
}
