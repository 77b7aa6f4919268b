package no.utsagn.ui.importing.files;

import java.util.List;

/**
 * What the person should know of a file, and what can be done about it.
 *
 * @param text in the person's language; may be empty
 * @param tone how loud it is
 */
public record Remark(String text, Tone tone, List<Act> acts) {

    /** How loud a remark is. */
    public enum Tone {
        QUIET,
        ASKS,
        STOPS
    }

    public Remark {
        acts = List.copyOf(acts);
    }

    static Remark quiet(String text, Act... acts) {
        return new Remark(text, Tone.QUIET, List.of(acts));
    }

    static Remark asks(String text, Act... acts) {
        return new Remark(text, Tone.ASKS, List.of(acts));
    }

    @Override
    public String toString() {
        return "Remark " + tone + " " + acts;
    }
}
