package no.utsagn.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;

/** What was searched for and what was found. */
public final class SearchModel {

    /** How many hits are listed; the count tells of all. */
    static final int MOST = 500;

    private static final Context CONTEXT = new Context(60, 190);

    private final DeskModel desk;
    private final Searching searching;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Place>> places = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    public SearchModel(DeskModel desk, Searching searching) {
        this.desk = desk;
        this.searching = searching;
        query.addListener((property, before, now) -> search());
        searching.ready().addListener((property, before, now) -> search());
        desk.study().addListener((property, before, now) -> {
            if (!before.transcripts().equals(now.transcripts())) {
                search();
            }
        });
    }

    /** What is searched for. */
    public StringProperty query() {
        return query;
    }

    /** All places found. */
    public ReadOnlyObjectProperty<List<Place>> places() {
        return places.getReadOnlyProperty();
    }

    /** The first {@value #MOST} of them with their words. */
    public ReadOnlyObjectProperty<List<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /** What is wrong with the query, if something is. */
    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** In how many transcripts there are hits. */
    public int transcripts() {
        Set<?> ids = places.get().stream().map(Place::transcript).collect(Collectors.toSet());
        return ids.size();
    }

    private void search() {
        List<Place> hits = List.of();
        Optional<Problem> wrong = Optional.empty();
        if (!query.get().isBlank()) {
            try {
                hits = searching.search(query.get().strip());
            } catch (ProblemException e) {
                wrong = Optional.of(e.problem());
            }
        }
        problem.set(wrong);
        places.set(List.copyOf(hits));
        found.set(hits.stream()
                .limit(MOST)
                .map(place -> CONTEXT.of(desk.study().get(), place))
                .toList());
    }
}
