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

/** Lets the file of a copy or of a codebook be dropped where they are merged; elsewhere a study that is dropped is opened. */
public final class StudyDrop {

    /** How the names of codebook files end. */
    public static final List<String> CODEBOOKS = List.of("json", "csv", "tsv", "xlsx");

    private static final List<String> STUDIES = List.of("utsagn");

    private StudyDrop() {}

    /** Whether a file is taken for a codebook, by its name; all others are taken for copies. */
    public static boolean isCodebook(Path file) {
        return ends(file, CODEBOOKS);
    }

    private static boolean ends(Path file, List<String> endings) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /** Takes files that are dropped on a node. */
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

    /** The first study among some files, or else the first codebook. */
    static Optional<Path> first(List<Path> files) {
        return files.stream().filter(file -> ends(file, STUDIES)).findFirst().or(() -> files.stream()
                .filter(StudyDrop::isCodebook)
                .findFirst());
    }
}
