package no.utsagn.ui.team.merging;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets the file of a copy be dropped where copies are merged; elsewhere a study that is dropped is opened. */
public final class StudyDrop {

    private StudyDrop() {}

    /** Takes study files that are dropped on a node. */
    public static void on(Node node, Consumer<Path> take) {
        node.setOnDragOver(event -> study(event).ifPresent(file -> {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }));
        node.setOnDragDropped(event -> study(event).ifPresent(file -> {
            event.setDropCompleted(true);
            event.consume();
            take.accept(file);
        }));
    }

    private static Optional<Path> study(DragEvent event) {
        return first(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    }

    /** The first study among some files. */
    static Optional<Path> first(List<Path> files) {
        return files.stream()
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".utsagn"))
                .findFirst();
    }
}
