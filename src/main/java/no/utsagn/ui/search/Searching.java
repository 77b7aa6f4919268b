package no.utsagn.ui.search;

import java.util.List;
import no.utsagn.ui.desk.Place;

/** Finds places for what is typed. Throws a ProblemException that says what is wrong with a query. */
@FunctionalInterface
public interface Searching {

    /** The places, in the order of the transcripts. */
    List<Place> search(String query);
}
