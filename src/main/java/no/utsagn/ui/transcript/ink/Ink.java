package no.utsagn.ui.transcript.ink;

import java.util.List;
import java.util.Optional;
import no.utsagn.ui.transcript.page.Find.Sign;

/**
 * How a stretch of words looks.
 *
 * @param colors the codes on it, "#rrggbb", the longest coding first
 * @param researcher whether an interviewer says it
 * @param replaced whether it stands in the place of a name
 * @param mark whether it notes something heard: a pause, laughter
 * @param sign how it stands with what may tell who somebody is, where names are gone through
 * @param chosen whether that is being decided about now
 */
public record Ink(
        List<String> colors,
        boolean researcher,
        Light light,
        boolean replaced,
        boolean mark,
        Optional<Sign> sign,
        boolean chosen) {

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

    /** The look of words where names are not gone through. */
    public Ink(List<String> colors, boolean researcher, Light light, boolean replaced, boolean mark) {
        this(colors, researcher, light, replaced, mark, Optional.empty(), false);
    }

    public Ink {
        colors = List.copyOf(colors);
    }
}
