package no.utsagn.ui.parts;

import java.util.function.Consumer;

/**
 * A line in a list to pick from.
 *
 * @param label what is picked
 * @param note what stands at the end of the line: a path, a shortcut; may be empty
 * @param color of the square in front, "#rrggbb"; empty for none
 * @param action what picking it does
 */
public record Choice(String label, String note, String color, Runnable action) {

    /** The same, with its act done by another: one that shows what is refused. */
    public Choice doing(Consumer<Runnable> by) {
        return new Choice(label, note, color, () -> by.accept(action));
    }

    @Override
    public String toString() {
        return "Choice";
    }
}
