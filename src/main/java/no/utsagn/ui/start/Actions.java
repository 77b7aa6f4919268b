package no.utsagn.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the start page asks the window to do.
 *
 * @param find looks for a study that is not where it was
 * @param show shows a study in its folder
 * @param restore goes back to a backup
 */
public record Actions(
        Runnable create,
        Runnable choose,
        Runnable sample,
        Runnable restore,
        Runnable settings,
        Consumer<Path> open,
        Consumer<Path> find,
        Consumer<Path> show) {}
