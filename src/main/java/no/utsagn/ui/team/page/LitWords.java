package no.utsagn.ui.team.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import no.utsagn.ui.team.words.Run;
import no.utsagn.ui.team.words.Run.Mark;

/** Running words; those of a side are filled and underlined in its colour, those that went are struck. */
public final class LitWords extends Pane {

    private final TextFlow flow = new TextFlow();
    private final List<Run> runs;
    private final Map<Mark, Path> fills = new EnumMap<>(Mark.class);
    private final Map<Mark, Path> lines = new EnumMap<>(Mark.class);

    /** @param muted whether the words say nothing new */
    public LitWords(List<Run> runs, boolean muted) {
        this.runs = List.copyOf(runs);
        for (Mark mark : List.of(Mark.OURS, Mark.THEIRS, Mark.GONE)) {
            String name = mark.name().toLowerCase(Locale.ROOT);
            fills.put(mark, path("lit-fill", name));
            lines.put(mark, path("lit-line", name));
        }
        getChildren().addAll(fills.values());
        getChildren().add(flow);
        getChildren().addAll(lines.values());
        runs.forEach(run -> flow.getChildren().add(text(run, muted)));
        flow.getStyleClass().add("lit-flow");
        setMinWidth(0);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(String.join("", runs.stream().map(Run::words).toList()));
    }

    private static Path path(String... classes) {
        Path path = new Path();
        path.setManaged(false);
        path.getStyleClass().addAll(classes);
        return path;
    }

    private static Text text(Run run, boolean muted) {
        Text text = new Text(run.words());
        text.getStyleClass().add("lit-text");
        if (muted) {
            text.getStyleClass().add("muted");
        }
        if (run.mark() == Mark.GONE) {
            text.getStyleClass().add("goes");
        }
        return text;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 100;
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), Math.max(getHeight(), flow.prefHeight(getWidth())));
        flow.layout();
        fills.values().forEach(path -> path.getElements().clear());
        lines.values().forEach(path -> path.getElements().clear());
        int at = 0;
        for (Run run : runs) {
            int end = at + run.words().length();
            if (run.mark() != Mark.PLAIN) {
                fill(run.mark(), at, end);
            }
            at = end;
        }
    }

    private void fill(Mark mark, int from, int to) {
        Path fill = fills.get(mark);
        Path line = lines.get(mark);
        if (fill != null && line != null) {
            fill.getElements().addAll(flow.rangeShape(from, to));
            if (mark != Mark.GONE) {
                line.getElements().addAll(flow.underlineShape(from, to));
            }
        }
    }
}
