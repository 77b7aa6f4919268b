package no.utsagn.search.match;

import java.util.List;

/**
 * What was found.
 *
 * @param first the first turns, in the order asked for
 * @param turns in how many turns there is something
 */
public record Matches(List<Match> first, int turns) {}
