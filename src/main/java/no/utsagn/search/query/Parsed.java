package no.utsagn.search.query;

import no.utsagn.base.Problem;
import no.utsagn.language.Span;

/** What came of reading a query. Wrong ones are to be expected while somebody types. */
public sealed interface Parsed {

    /** It can be asked. */
    record Read(Query query) implements Parsed {}

    /**
     * It cannot be asked.
     *
     * @param problem what is wrong and what to do about it
     * @param at where, in the query as written: UTF-16, half-open, never empty unless the query is
     */
    record Wrong(Problem problem, Span at) implements Parsed {}
}
