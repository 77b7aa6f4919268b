package no.utsagn.disclosure.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** All that somebody could read in a file that has been written. */
public record WrittenFile(List<Piece> pieces) {

    /** @param where in which part of the file, such as "docProps/core.xml" */
    public record Piece(String where, String text) {}

    public WrittenFile {
        pieces = List.copyOf(pieces);
    }

    public static WrittenFile read(String name, byte[] bytes) {
        return new WrittenFile(List.of(new Piece(name, new String(bytes, StandardCharsets.UTF_8))));
    }
}
