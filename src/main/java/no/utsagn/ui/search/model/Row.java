package no.utsagn.ui.search.model;

import java.util.List;
import no.utsagn.app.search.Line;

/** A line of the list of hits. */
public sealed interface Row {

    /**
     * A heading over hits.
     *
     * @param key what it stands for: the id of a transcript or a participant
     * @param lines all hits under it
     * @param passages the turns that hold them
     * @param folded whether its hits are folded away
     */
    record Heading(String key, String title, List<Line> lines, int passages, boolean folded) implements Row {

        public Heading {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Heading of " + lines.size();
        }
    }

    /** A hit. */
    record Hit(Line line) implements Row {}

    /** That there is more than is listed. @param listed turns, @param of so many */
    record More(int listed, int of) implements Row {}
}
