package no.utsagn.ui.transcript.ink;

import java.util.List;

/**
 * How a stretch of words looks.
 *
 * @param colors the codes on it, "#rrggbb", the longest coding first
 * @param researcher whether an interviewer says it
 * @param replaced whether it stands in the place of a name
 * @param mark whether it notes something heard: a pause, laughter
 */
public record Ink(List<String> colors, boolean researcher, Light light, boolean replaced, boolean mark) {

    /** How strongly it is lit. */
    public enum Light {
        NONE,
        /** A search found it. */
        HIT,
        /** The place that was gone to. */
        LIT
    }

    /** Words without anything on them. */
    public static final Ink PLAIN = new Ink(List.of(), false, Light.NONE, false, false);

    public Ink {
        colors = List.copyOf(colors);
    }
}
