package no.utsagn.search.match;

import java.util.List;

/**
 * Turns in which something is found.
 *
 * @param first the first of them, in the order asked for
 * @param count how many there are in all
 */
record Turns(List<Turn> first, int count) {}
