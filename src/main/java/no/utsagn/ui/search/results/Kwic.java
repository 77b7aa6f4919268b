package no.utsagn.ui.search.results;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import no.utsagn.ui.parts.Parts;

/** One line of a concordance: the words found stand below each other, what is said before them ends at them. */
public final class Kwic extends Region {

    /** Where the words found begin, as a share of the width. */
    private static final double AT = 0.42;
    /** How much of the width they may take. */
    private static final double MOST = 0.4;

    private final Label before = Parts.label("", "kwic-around");
    private final Label hit = Parts.label("", "kwic-hit");
    private final Label after = Parts.label("", "kwic-around");

    public Kwic() {
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(before, hit, after);
        setMinWidth(0);
        setPrefWidth(200);
    }

    /** Shows words with what stands before and after them. */
    public void show(String left, String words, String right) {
        before.setText(inOneLine(left));
        hit.setText(inOneLine(words));
        after.setText(inOneLine(right));
        requestLayout();
    }

    private static String inOneLine(String words) {
        return words.replace('\n', ' ');
    }

    @Override
    protected double computePrefHeight(double width) {
        return hit.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double start = Math.floor(width * AT);
        double words = Math.min(Math.ceil(hit.prefWidth(-1)), width * MOST);
        before.resizeRelocate(0, 0, Math.max(0, start), height);
        double tall = hit.prefHeight(-1);
        hit.resizeRelocate(start, Math.floor((height - tall) / 2), words, tall);
        double end = start + words;
        after.resizeRelocate(end, 0, Math.max(0, width - end), height);
    }
}
