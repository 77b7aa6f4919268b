package no.utsagn.app.search;

import java.util.Optional;
import no.utsagn.language.forms.FormChoice;

/**
 * What somebody searches for.
 *
 * @param query as written
 * @param within only in turns in which this is found too
 */
public record Wanted(String query, FormChoice forms, Optional<Wanted> within) {

    /** A query with the usual forms of its words, everywhere. */
    public static Wanted of(String query) {
        return new Wanted(query, FormChoice.usual(), Optional.empty());
    }

    public Wanted with(FormChoice other) {
        return new Wanted(query, other, within);
    }

    public Wanted in(Wanted outer) {
        return new Wanted(query, forms, Optional.of(outer));
    }

    /** Shows no word: what is searched for may be a name. */
    @Override
    public String toString() {
        return "Wanted of " + query.length() + ", " + forms;
    }
}
