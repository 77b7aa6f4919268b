package no.utsagn.ui.quotes.model;

import no.utsagn.analysis.quotes.Quote;

/** A line of the list. */
public sealed interface QuoteRow {

    /** A heading over quotes. @param people how many different informants speak in them */
    record Heading(String title, int passages, int people) implements QuoteRow {
        @Override
        public String toString() {
            return "Heading of " + passages;
        }
    }

    /** A quote. */
    record Line(Quote quote) implements QuoteRow {}
}
