package no.utsagn.names.find;

import java.util.List;
import no.utsagn.language.Span;

/** Finds what may tell who somebody is in one whole transcript. */
@FunctionalInterface
public interface TextFinder {

    /**
     * The finds in the order of the text. None begins or ends inside a word, none reaches over the end of a turn. Those of
     * other kinds than {@link no.utsagn.transcript.entity.EntityKind#CUE} do not overlap each other; a cue stands beside
     * what is in it.
     *
     * @param text the whole text, since what is a name in one place may be one in another
     * @param turns where to look, in order, apart from each other; UTF-16, half-open
     */
    List<Found> in(String text, List<Span> turns);
}
