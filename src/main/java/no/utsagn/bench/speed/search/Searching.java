package no.utsagn.bench.speed.search;

import java.util.Optional;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Width;
import no.utsagn.search.Ask;
import no.utsagn.search.FirstHits;
import no.utsagn.search.Hits;
import no.utsagn.search.Order;
import no.utsagn.search.SearchIndex;
import no.utsagn.search.Tally;
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

    /** The best hundred. */
    FirstHits best(Study study, String query, Width width) {
        return index.first(study, ask(query, width), Order.BEST_FIRST, BEST);
    }

    /** How many there are in all. */
    Tally count(Study study, String query, Width width) {
        return index.tally(study, ask(query, width));
    }

    /** All there is, as said. */
    Hits all(Study study, String query, Width width) {
        return index.search(study, ask(query, width), Order.AS_SAID, Integer.MAX_VALUE);
    }

    private static Ask ask(String query, Width width) {
        if (Query.parse(query) instanceof Parsed.Read read) {
            return new Ask(read.query(), FormChoice.of(width), Optional.empty());
        }
        throw new IllegalArgumentException("a wrong query of " + query.length());
    }
}
