package no.utsagn.importing.json;

import java.util.Optional;

/**
 * A stretch of speech as a file has it.
 *
 * @param speaker the file's own sign for who speaks, not blank
 * @param text not blank; canonical, without line ends
 * @param line where it stands in the file, counted from 1
 */
record Segment(Optional<String> speaker, Optional<Moment> start, Optional<Moment> end, String text, int line) {

    int words() {
        return text.split(" ", -1).length;
    }

    @Override
    public String toString() {
        return "segment of " + text.length() + " characters";
    }
}
