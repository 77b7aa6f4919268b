package no.utsagn.ui.search.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import no.utsagn.app.search.SearchResult;
import no.utsagn.app.search.Wanted;

/** What answers a search. */
public interface Searching {

    /** How much of the study can be searched; changes on the screen's thread. */
    ReadOnlyObjectProperty<Growth> growth();

    /** Goes on taking in what cannot be searched yet, if that was stopped. */
    default void goOn() {}

    /**
     * Searches; called away from the screen.
     *
     * @param limit how many turns are listed at most
     * @throws no.utsagn.base.ProblemException if the query is wrong
     */
    SearchResult find(Wanted wanted, int limit);
}
