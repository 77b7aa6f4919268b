package no.utsagn.importing.source;

import java.time.Duration;
import java.util.Optional;

/**
 * A line of a file as its reader found it, with all that the format tells of it. Who speaks is not yet known, unless
 * the format says so.
 *
 * @param text canonical, without line ends
 * @param number where it stands in the file: the line of a text, the paragraph of a document, counted from 1
 * @param join how it goes on from the line before, should both belong to one turn
 * @param gapBefore whether an empty line stands before it
 * @param voice who speaks, where the format has a place for that
 * @param at when it begins in the recording, where the format has a place for that
 * @param bold how many UTF-16 characters from its beginning on are bold
 * @param heading whether it is set as a heading
 */
public record RawLine(
        String text,
        int number,
        Join join,
        boolean gapBefore,
        Optional<String> voice,
        Optional<Duration> at,
        int bold,
        boolean heading) {

    /** How a line goes on from the one before. */
    public enum Join {
        /** It begins a turn of its own, even if its voice spoke the one before. */
        TURN,
        /** It begins a paragraph of its own. */
        PARAGRAPH,
        /** The line before was only broken for its width, or a caption for its length. */
        WRAP
    }

    public RawLine {
        if (text.indexOf('\n') >= 0 || bold < 0 || bold > text.length()) {
            throw new IllegalArgumentException("no line " + number + " of " + text.length());
        }
    }

    /** A paragraph of which the format tells nothing more. */
    public static RawLine paragraph(String text, int number) {
        return new RawLine(text, number, Join.PARAGRAPH, false, Optional.empty(), Optional.empty(), 0, false);
    }

    /** The same line, going on from the one before in this way. */
    public RawLine joined(Join other, boolean gap) {
        return new RawLine(text, number, other, gap, voice, at, bold, heading);
    }

    /** The same line with what a caption tells. */
    public RawLine said(Optional<String> by, Optional<Duration> when) {
        return new RawLine(text, number, join, gapBefore, by, when, bold, heading);
    }

    /** The same line with what a document's formatting tells. */
    public RawLine styled(int boldCharacters, boolean isHeading) {
        return new RawLine(text, number, join, gapBefore, voice, at, boldCharacters, isHeading);
    }

    @Override
    public String toString() {
        return "line " + number + " of " + text.length() + " characters";
    }
}
