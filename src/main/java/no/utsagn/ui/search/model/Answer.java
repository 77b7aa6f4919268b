package no.utsagn.ui.search.model;

import no.utsagn.app.search.SearchResult;
import no.utsagn.app.search.Wanted;

/** What was found for what was asked. */
public record Answer(Wanted wanted, SearchResult result) {

    /** Shows no word. */
    @Override
    public String toString() {
        return "Answer " + result.counts();
    }
}
