package no.utsagn.ui.transcript;

import java.util.List;

/**
 * How a stretch of words looks.
 *
 * @param colors the codes on it, "#rrggbb", the longest coding first
 * @param researcher whether an interviewer says it
 * @param replaced whether it stands in the place of a name
 * @param mark whether it notes something heard: a pause, laughter
 */
record Ink(List<String> colors, boolean researcher, Light light, boolean replaced, boolean mark) {

    /** How strongly it is lit. */
    enum Light {
        NONE,
        /** A search found it. */
        HIT,
        /** The place that was gone to. */
        LIT
    }

    /** Words without anything on them. */
    static final Ink PLAIN = new Ink(List.of(), false, Light.NONE, false, false);

    Ink {
        colors = List.copyOf(colors);
    }
}
