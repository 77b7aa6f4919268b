package no.utsagn.ui.words.model;

import java.util.Optional;
import no.utsagn.analysis.words.said.Part;
import no.utsagn.app.search.WordsOfStudy.By;

/**
 * What is asked about the words of a study.
 *
 * @param interviewers whether their words count too
 * @param here whose words
 * @param there what they are set against; empty for all else
 * @param node the word whose neighbours are asked for, as written; may be empty
 * @param window how many words on either side are neighbours
 */
public record Asked(Mode mode, By by, boolean interviewers, Part here, Optional<Part> there, String node, int window) {

    /** How near a neighbour is to begin with. */
    public static final int USUAL_WINDOW = 5;

    /** How far one may look. */
    public static final int WIDEST_WINDOW = 10;

    /** What the room begins with. */
    public static Asked first() {
        return new Asked(Mode.FREQUENCY, By.WORD, false, new Part.Whole(), Optional.empty(), "", USUAL_WINDOW);
    }

    public Asked with(Mode other) {
        return new Asked(other, by, interviewers, here, there, node, window);
    }

    public Asked with(By other) {
        return new Asked(mode, other, interviewers, here, there, node, window);
    }

    public Asked hearing(boolean theirs) {
        return new Asked(mode, by, theirs, here, there, node, window);
    }

    public Asked of(Part other) {
        return new Asked(mode, by, interviewers, other, there, node, window);
    }

    public Asked against(Optional<Part> other) {
        return new Asked(mode, by, interviewers, here, other, node, window);
    }

    public Asked near(String word) {
        return new Asked(mode, by, interviewers, here, there, word, window);
    }

    public Asked within(int words) {
        return new Asked(mode, by, interviewers, here, there, node, words);
    }

    /** Shows no word. */
    @Override
    public String toString() {
        return "Asked for " + mode;
    }
}
