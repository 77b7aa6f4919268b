package no.utsagn.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.ui.settings.RecentStudies;
import no.utsagn.ui.settings.RecentStudy;

/** The recent studies, and whether each is where it was. */
public final class StartModel {

    /**
     * A study's card.
     *
     * @param there whether its file is where it was
     * @param keyBeside whether a key file lies in the same folder
     */
    public record Card(RecentStudy study, boolean there, boolean keyBeside) {}

    private final RecentStudies recent;
    private final ReadOnlyObjectWrapper<List<Card>> cards = new ReadOnlyObjectWrapper<>(List.of());

    public StartModel(RecentStudies recent) {
        this.recent = recent;
        refresh();
    }

    /** The cards, the study that was open last first. */
    public ReadOnlyObjectProperty<List<Card>> cards() {
        return cards.getReadOnlyProperty();
    }

    /** Takes a study off the list; its file stays. */
    public void forget(Path study) {
        recent.forget(study);
        refresh();
    }

    private static boolean keyBeside(Path study) {
        Path folder = study.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).endsWith(".utsagnkey"));
        } catch (IOException e) {
            // A folder that cannot be looked into is told of when the study is opened.
            return false;
        }
    }

    /** Reads the list anew. */
    public void refresh() {
        cards.set(recent.read().stream()
                .map(study -> new Card(study, Files.exists(study.path()), keyBeside(study.path())))
                .toList());
    }
}
