package no.utsagn.ui.watch;

import java.util.List;

/**
 * Something that kept the window from answering.
 *
 * @param millis how long at least
 * @param during the kind of event that was handled; "pulse or task" where it was none
 * @param frames the methods it was in most of the time, the innermost first; never anything they worked on
 */
record Offence(long millis, String during, List<String> frames) {

    Offence {
        frames = List.copyOf(frames);
    }

    /** In one line. */
    String line() {
        return millis + " ms\t" + during + "\t" + String.join(" < ", frames);
    }
}
