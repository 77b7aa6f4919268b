package no.utsagn.ui.code.pick;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;

/**
 * A line of the picker.
 *
 * @param code the code; empty for one that would be made
 * @param label its name, or what would be made
 * @param path of the codes above it, or empty
 * @param color "#rrggbb", or empty
 * @param digit the key that codes by it, 1 to 9, or 0
 * @param passages how many it has by itself
 */
public record PickLine(
        Optional<Id<Code>> code, String label, String path, String color, int digit, int passages, Runnable action) {

    @Override
    public String toString() {
        return "PickLine";
    }
}
