package no.utsagn.ui.words;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A bar from the left, or from the middle to either side. */
final class WordBar extends Region {

    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final double HEIGHT = 6;
    private static final double LEAST = 2;

    private final Region bar = new Region();
    private final Region axis = new Region();
    private boolean twoSided;
    private double value;

    WordBar() {
        bar.getStyleClass().addAll("share-bar", "word-bar");
        axis.getStyleClass().add("word-axis");
        getChildren().addAll(axis, bar);
        setMinWidth(40);
    }

    /** @param share −1 to 1 @param sides whether it may go to either side */
    void show(double share, boolean sides) {
        value = share;
        twoSided = sides;
        bar.pseudoClassStateChanged(OTHER, share < 0);
        axis.setVisible(sides);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double zero = twoSided ? Math.floor(getWidth() / 2) : 0;
        double room = twoSided ? zero : getWidth();
        double length = Math.max(LEAST, Math.abs(value) * room);
        double top = Math.floor((getHeight() - HEIGHT) / 2);
        bar.resizeRelocate(value < 0 ? zero - length : zero, top, length, HEIGHT);
        axis.resizeRelocate(zero, 0, 1, getHeight());
    }
}
