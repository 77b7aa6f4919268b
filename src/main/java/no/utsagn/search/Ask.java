package no.utsagn.search;

import java.util.Optional;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.search.query.Query;

/**
 * What is searched for.
 *
 * @param forms which forms of the query's words are taken along
 * @param within what must be found in the same turn, too: a search within the results of another
 */
public record Ask(Query query, FormChoice forms, Optional<Ask> within) {

    /** A query with the usual forms of its words, everywhere. */
    public static Ask of(Query query) {
        return new Ask(query, FormChoice.usual(), Optional.empty());
    }
}
