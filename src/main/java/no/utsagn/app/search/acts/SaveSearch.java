package no.utsagn.app.search.acts;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.study.EditKind;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;

/** Keeps searches in the study under names, and takes them away again. Each act is one step to undo. */
public final class SaveSearch {

    /** The longest name, in UTF-16 characters. */
    public static final int LONGEST = 200;

    private final OpenStudy open;

    public SaveSearch(OpenStudy open) {
        this.open = open;
    }

    /**
     * Keeps a search.
     *
     * @param query as written
     * @throws no.utsagn.base.ProblemException if there is nothing to search for, or the name is blank, too long or taken
     */
    public Id<SavedSearch> save(String name, String query, FormChoice forms) {
        Id<SavedSearch> id = Id.random();
        SavedSearch saved =
                new SavedSearch(id, free(name, Optional.empty()), asked(query), forms, Optional.empty(), open.stamp());
        open.apply(
                EditKind.SEARCH_SAVED,
                List.of(id.value()),
                study -> study.with(study.searches().with(saved)));
        return id;
    }

    /**
     * Gives a search another name.
     *
     * @throws no.utsagn.base.ProblemException if the name is blank, too long or taken, or the search is gone
     */
    public void rename(Id<SavedSearch> id, String name) {
        String called = free(name, Optional.of(id));
        change(EditKind.SEARCH_RENAMED, id, old -> renamed(old, called));
    }

    private static SavedSearch renamed(SavedSearch old, String called) {
        return new SavedSearch(old.id(), called, old.query(), old.forms(), old.rule(), old.stamp());
    }

    /**
     * Puts another query in the place of the one that is kept; its name and its rule stay.
     *
     * @throws no.utsagn.base.ProblemException if there is nothing to search for, or the search is gone
     */
    public void replace(Id<SavedSearch> id, String query, FormChoice forms) {
        String wanted = asked(query);
        change(
                EditKind.SEARCH_CHANGED,
                id,
                old -> new SavedSearch(id, old.name(), wanted, forms, old.rule(), open.stamp()));
    }

    /** Takes a search away; nothing that was coded by it. */
    public void remove(Id<SavedSearch> id) {
        open.apply(
                EditKind.SEARCH_REMOVED,
                List.of(id.value()),
                study -> study.without(Tombstone.Kind.SEARCH, id.value(), false));
    }

    private void change(EditKind kind, Id<SavedSearch> id, UnaryOperator<SavedSearch> change) {
        SavedSearch changed = change.apply(saved(open.now(), id));
        open.apply(
                kind, List.of(id.value()), study -> study.with(study.searches().with(changed)));
    }

    /** The search with this id. @throws no.utsagn.base.ProblemException if it is gone */
    static SavedSearch saved(Study study, Id<SavedSearch> id) {
        return study.searches().saved().find(id).orElseThrow(() -> Problem.of("search.saved-gone")
                .exception());
    }

    static String asked(String query) {
        if (query.isBlank()) {
            throw Problem.of("search.nothing-to-save").exception();
        }
        return query.strip();
    }

    /** A search that has its query for a name, with a number where another has that name; not kept yet. */
    SavedSearch unnamed(String query, FormChoice forms) {
        String first =
                query.substring(0, query.offsetByCodePoints(0, Math.min(60, query.codePointCount(0, query.length()))));
        String name = first;
        for (int number = 2; isTaken(name, Optional.empty()); number++) {
            name = first + " (" + number + ")";
        }
        return new SavedSearch(Id.random(), name, query, forms, Optional.empty(), open.stamp());
    }

    private boolean isTaken(String name, Optional<Id<SavedSearch>> but) {
        return open.now().searches().saved().stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(name)
                        && !Optional.of(other.id()).equals(but));
    }

    private String free(String typed, Optional<Id<SavedSearch>> but) {
        String name = typed.replaceAll("\\s+", " ").strip();
        if (name.isEmpty()) {
            throw Problem.of("search.name-blank").exception();
        }
        if (name.length() > LONGEST) {
            throw Problem.of("search.name-too-long", name.length(), LONGEST).exception();
        }
        if (isTaken(name, but)) {
            throw Problem.of("search.name-taken", name).exception();
        }
        return name;
    }
}
