package no.utsagn.ui.search;

import no.utsagn.ui.desk.Place;

/**
 * A place in a list: a hit or a quote.
 *
 * @param who says it
 * @param where the title of the transcript
 * @param before the words before those that were found
 * @param words the words that were found
 * @param after the words after them
 */
public record Found(Place place, String who, String where, String before, String words, String after) {

    @Override
    public String toString() {
        return "Found " + place;
    }
}
