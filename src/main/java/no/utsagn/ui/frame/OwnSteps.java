package no.utsagn.ui.frame;

import javafx.beans.value.ObservableBooleanValue;

/**
 * The steps of a page that keeps its own until it is left: while it is shown, they are taken back and not the study's.
 *
 * @param name what taking one back is called
 * @param canUndo whether there is one to take back now
 */
public record OwnSteps(String name, ObservableBooleanValue canUndo, Runnable undo) {}
