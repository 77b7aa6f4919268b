package no.utsagn.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody dragged on to the window and can be taken: a study, or else transcripts.
 *
 * @param study the first study among the files
 * @param transcripts all else: files that may be transcripts, and folders of them; what is in them is found when they
 *     are read
 */
record Dropped(Optional<Path> study, List<Path> transcripts) {

    Dropped {
        transcripts = List.copyOf(transcripts);
    }

    static Dropped of(List<File> files) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        return new Dropped(
                paths.stream().filter(p -> ending(p).equals("utsagn")).findFirst(),
                paths.stream().filter(p -> !ending(p).equals("utsagn")).toList());
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** Whether nothing of it can be taken. */
    boolean isEmpty() {
        return study.isEmpty() && transcripts.isEmpty();
    }

    /** The names of files may tell who spoke. */
    @Override
    public String toString() {
        return "Dropped: " + transcripts.size() + " transcripts";
    }
}
