package no.utsagn.bench.speed.search;

import no.utsagn.language.forms.Width;
import no.utsagn.search.Hits;
import no.utsagn.search.Order;
import no.utsagn.search.SearchIndex;
import no.utsagn.search.query.Parsed;
import no.utsagn.search.query.Query;
import no.utsagn.study.Study;

/** Asks an index as the program does: from what somebody wrote to what is found. */
final class Searching {

    /** How many hits are wanted where the best are. */
    private static final int BEST = 100;

    private final SearchIndex index;

    Searching(SearchIndex index) {
        this.index = index;
    }

    /** The best hundred, of all that is counted. */
    Hits best(Study study, String query, Width width) {
        return index.search(read(query), Order.BEST_FIRST, BEST);
    }

    /** All there is, as said. */
    Hits all(Study study, String query, Width width) {
        return index.search(read(query), Order.AS_SAID, Integer.MAX_VALUE);
    }

    private static Query read(String query) {
        if (Query.parse(query) instanceof Parsed.Read read) {
            return read.query();
        }
        throw new IllegalArgumentException("a wrong query of " + query.length());
    }
}
