package no.utsagn.ui.search.model;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.search.Wanted;

/** What was searched for since the study was opened, the last first. A name may be among it: it is written nowhere. */
public final class Sitting {

    private static final int MOST = 30;

    private final ReadOnlyObjectWrapper<List<Wanted>> searches = new ReadOnlyObjectWrapper<>(List.of());

    /** The searches, the last first. */
    public ReadOnlyObjectProperty<List<Wanted>> searches() {
        return searches.getReadOnlyProperty();
    }

    /** Keeps a search. One with the same query takes its place. */
    void add(Wanted wanted) {
        String query = wanted.query().strip();
        if (!query.isEmpty()) {
            List<Wanted> all = new ArrayList<>(searches.get());
            all.removeIf(other -> other.query().strip().equalsIgnoreCase(query));
            all.add(0, wanted);
            searches.set(List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
        }
    }

    void forget() {
        searches.set(List.of());
    }

    @Override
    public String toString() {
        return searches.get().size() + " searches";
    }
}
