package no.utsagn.disclosure.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.utsagn.base.Problem;

/** All that somebody could read in a file that has been written: its text, and what lies beside the text. */
public record WrittenFile(List<Piece> pieces) {

    /** Which part of a file a piece is from. */
    public enum Where {
        /** The name of the file itself. */
        NAME,
        /** A line of a text file. */
        LINE,
        /** A member of an archive, an element of a page. */
        PART
    }

    /**
     * A stretch of a file that is read in one.
     *
     * @param place the number of the line, or what the part is called: "docProps/core.xml"
     * @param running whether it is text that people read, and not a value beside it
     */
    public record Piece(Where where, String place, String text, boolean running) {

        static Piece text(String part, String text) {
            return new Piece(Where.PART, part, text, true);
        }

        static Piece value(String part, String text) {
            return new Piece(Where.PART, part, text, false);
        }

        static Piece line(int number, String text) {
            return new Piece(Where.LINE, String.valueOf(number), text, true);
        }

        @Override
        public String toString() {
            return "Piece of " + text.length();
        }
    }

    public WrittenFile {
        pieces = List.copyOf(pieces);
    }

    /**
     * Reads a file from the disk again.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be read as what its name says
     */
    public static WrittenFile read(Path file) {
        try {
            return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw Problem.of("disclosure.file-not-readable", file.toString())
                    .causedBy(e)
                    .exception();
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name of the file: its ending says how to read it, and it is looked through itself
     * @throws no.utsagn.base.ProblemException if they cannot be read as what the name says
     */
    public static WrittenFile read(String name, byte[] bytes) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(Where.NAME, "", name, true)));
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            if (Bytes.isZip(bytes)) {
                pieces.addAll(ZipReader.read(bytes));
            } else if (lower.endsWith(".html") || lower.endsWith(".htm")) {
                pieces.addAll(HtmlReader.read(Bytes.decoded(bytes)));
            } else {
                pieces.addAll(TextReader.read(Bytes.decoded(bytes)));
            }
        } catch (IOException e) {
            throw Problem.of("disclosure.file-not-readable", name).causedBy(e).exception();
        }
        return new WrittenFile(pieces);
    }

    @Override
    public String toString() {
        return "WrittenFile of " + pieces.size() + " pieces";
    }
}
