package no.utsagn.ui.dialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialogs. */
public final class SystemFileChoice implements FileChoice {

    private final Window owner;
    private final Consumer<String> documents;

    /** @param documents shows what stands at an address of this machine in the program that the system has for it */
    public SystemFileChoice(Window owner, Consumer<String> documents) {
        this.owner = owner;
        this.documents = documents;
    }

    @Override
    public void show(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            documents.accept(folder.toUri().toString());
        }
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.ofNullable(chooser(title, kind).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        List<File> files = chooser(title, kind).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String title, Kind kind, String suggestedName) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        kind.name(), kind.endings().stream().map(e -> "*." + e).toList()));
        return chooser;
    }
}
