package no.utsagn.ui.search.saved;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.Jobs;
import no.utsagn.app.search.SearchResult.Counts;
import no.utsagn.app.search.SearchStudy;
import no.utsagn.app.search.Wanted;
import no.utsagn.app.search.acts.SearchRules;
import no.utsagn.app.search.acts.SearchRules.Proposal;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.search.model.Asking;
import no.utsagn.ui.search.model.SearchModel;

/** The saved searches with how much each of them finds now, and what rules propose. Counted while somebody sees it. */
public final class SavedModel {

    /** What was counted. @param found of each search that can be asked */
    private record News(Map<Id<SavedSearch>, Counts> found, List<Proposal> proposed) {}

    private final DeskModel desk;
    private final SearchModel search;
    private final SearchStudy index;
    private final Asking<News> asking;
    private final ReadOnlyObjectWrapper<Map<Id<SavedSearch>, Counts>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<Proposal>> proposed = new ReadOnlyObjectWrapper<>(List.of());
    private boolean seen;
    private boolean stale = true;

    public SavedModel(DeskModel desk, SearchModel search, SearchStudy index, Jobs jobs) {
        this.desk = desk;
        this.search = search;
        this.index = index;
        this.asking = new Asking<>(jobs);
        desk.study().addListener((property, before, now) -> changed());
        search.growth().addListener((property, before, now) -> changed());
    }

    /** The searches that are kept, in the order they were saved. */
    public List<SavedSearch> all() {
        return List.copyOf(desk.study().get().searches().saved().all());
    }

    /** How much each of them finds. */
    public ReadOnlyObjectProperty<Map<Id<SavedSearch>, Counts>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** What rules propose, and nobody has decided about. */
    public ReadOnlyObjectProperty<List<Proposal>> proposed() {
        return proposed.getReadOnlyProperty();
    }

    /** The saved search that stands in the field, if one does. */
    public Optional<SavedSearch> running() {
        String query = search.query().get().strip();
        return all().stream()
                .filter(each -> each.query().equals(query)
                        && each.forms().equals(search.forms().get()))
                .findFirst();
    }

    public void run(SavedSearch saved) {
        search.run(saved.query(), saved.forms());
    }

    /** Says whether somebody sees the room. */
    public void seen(boolean now) {
        seen = now;
        if (seen && stale) {
            count();
        }
    }

    private void changed() {
        if (desk.desk().formerDropped()) {
            asking.forget();
            counts.set(Map.of());
            proposed.set(List.of());
        }
        stale = true;
        if (seen && !search.growth().get().goesOn()) {
            count();
        }
    }

    private void count() {
        stale = false;
        Study study = desk.study().get();
        List<SavedSearch> saved = all();
        asking.ask(() -> news(study, saved), this::heard, why -> failed(why, study));
    }

    private News news(Study study, List<SavedSearch> saved) {
        Map<Id<SavedSearch>, Counts> found = new HashMap<>();
        for (SavedSearch each : saved) {
            try {
                Wanted wanted = new Wanted(each.query(), each.forms(), Optional.empty());
                found.put(each.id(), index.find(wanted, 0).counts());
            } catch (ProblemException e) {
                // A code or a role that it asks for is gone: it has no count, and says why when it is run.
                found.remove(each.id());
            }
        }
        boolean waiting = SearchRules.waiting(study);
        return new News(found, waiting ? new SearchRules(desk.desk()).proposed(index) : List.of());
    }

    private void heard(News news) {
        counts.set(Map.copyOf(news.found()));
        proposed.set(news.proposed());
    }

    /** An edit that came between may have taken away what was found; then it is counted again anyhow. */
    @SuppressWarnings("ReferenceEquality") // every edit makes another study
    private void failed(RuntimeException why, Study asked) {
        if (desk.desk().now() == asked) {
            throw why;
        }
    }
}
