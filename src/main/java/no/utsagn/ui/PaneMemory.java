package no.utsagn.ui;

import java.util.Map;
import java.util.Optional;
import no.utsagn.ui.work.Panes;

/** Writes down how the panes stand, and reads it again. */
final class PaneMemory {

    private PaneMemory() {}

    static Map<String, String> of(Panes panes, boolean turnsFolded) {
        return Map.of(
                "left", String.valueOf(Math.round(panes.left())),
                "right", String.valueOf(Math.round(panes.right())),
                "list", String.valueOf(panes.list()),
                "left-folded", String.valueOf(panes.leftFolded()),
                "right-folded", String.valueOf(panes.rightFolded()),
                "turns-folded", String.valueOf(turnsFolded),
                "tab", panes.tab());
    }

    /** How they stood; empty if that was not written down, or cannot be read. */
    static Optional<Panes> in(Map<String, String> saved) {
        try {
            return Optional.of(new Panes(
                    number(saved, "left"),
                    number(saved, "right"),
                    number(saved, "list"),
                    Boolean.parseBoolean(saved.getOrDefault("left-folded", "")),
                    Boolean.parseBoolean(saved.getOrDefault("right-folded", "")),
                    saved.getOrDefault("tab", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether the order of turns was folded away. */
    static boolean turnsFolded(Map<String, String> saved) {
        return Boolean.parseBoolean(saved.getOrDefault("turns-folded", ""));
    }

    private static double number(Map<String, String> saved, String name) {
        double number = Double.parseDouble(saved.getOrDefault(name, ""));
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(name);
        }
        return number;
    }
}
