package no.utsagn.ui.search.query;

import no.utsagn.language.Span;

/**
 * What could stand in the place of what is being typed.
 *
 * @param shown in the list
 * @param note what it is, beside it; may be empty
 * @param place what it takes the place of, in the query: UTF-16, half-open
 * @param text what is put there
 * @param goesOn whether more is to be chosen behind it: the value of a field
 */
record Completion(String shown, String note, Span place, String text, boolean goesOn) {

    /** The query with it. */
    String in(String query) {
        return query.substring(0, place.start()) + text + query.substring(place.end());
    }

    /** Where the caret stands behind it. */
    int end() {
        return place.start() + text.length();
    }

    /** Shows no word. */
    @Override
    public String toString() {
        return "Completion at " + place;
    }
}
