package no.utsagn.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What the start page asks the window to do. */
public record Actions(Runnable create, Runnable choose, Runnable sample, Consumer<Path> open, Consumer<Path> find) {}
