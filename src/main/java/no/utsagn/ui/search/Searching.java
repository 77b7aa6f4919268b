package no.utsagn.ui.search;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import no.utsagn.ui.desk.Place;

/** Finds places for what is typed. Throws a ProblemException that says what is wrong with a query. */
@FunctionalInterface
public interface Searching {

    /** Whether it can be searched yet; until then nothing is found. */
    default ReadOnlyBooleanProperty ready() {
        return new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
    }

    /** The places, in the order of the transcripts. */
    List<Place> search(String query);
}
