package no.utsagn.ui.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files. The system's own dialog does so in the program; it would stop a robot, so tests bring another. */
public interface FileChoice {

    /** The endings of files that may hold transcripts. */
    List<String> TRANSCRIPTS =
            List.of("txt", "md", "docx", "odt", "rtf", "pdf", "vtt", "srt", "csv", "tsv", "xlsx", "json");

    /** A kind of file. @param endings without the dot: "docx" */
    record Kind(String name, List<String> endings) {
        public Kind {
            endings = List.copyOf(endings);
        }
    }

    /** One file to read; empty if none was chosen. */
    Optional<Path> open(String title, Kind kind);

    /** Files to read; empty if none were chosen. */
    List<Path> openSeveral(String title, Kind kind);

    /** A folder to read from; empty if none was chosen. */
    Optional<Path> folder(String title);

    /** Shows a file in its folder, where the system can. */
    default void show(Path file) {}

    /** A place to write to; empty if none was chosen. */
    Optional<Path> save(String title, Kind kind, String suggestedName);
}
