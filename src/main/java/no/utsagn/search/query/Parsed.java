package no.utsagn.search.query;

import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;

/** What came of reading a query. Wrong ones are to be expected while somebody types. */
public sealed interface Parsed {

    /**
     * It can be asked.
     *
     * @param fields its conditions with their places, in the order written, for those who know what names there are
     */
    record Read(Query query, List<Condition> fields) implements Parsed {

        public Read {
            fields = List.copyOf(fields);
        }

        /** Without conditions. */
        public Read(Query query) {
            this(query, List.of());
        }
    }

    /**
     * A condition in a query as written.
     *
     * @param name where its name stands
     * @param value where its value stands
     */
    record Condition(Field field, Span name, Span value) {}

    /**
     * It cannot be asked.
     *
     * @param problem what is wrong and what to do about it
     * @param at where, in the query as written: UTF-16, half-open, never empty unless the query is
     */
    record Wrong(Problem problem, Span at) implements Parsed {}
}
