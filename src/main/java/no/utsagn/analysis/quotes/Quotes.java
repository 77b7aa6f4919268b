package no.utsagn.analysis.quotes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;

/**
 * The quotes that a filter lets through, and how many people are behind them.
 *
 * @param list transcript by transcript, in the order of the text
 * @param people the informants whom the filter is true of and whose words are among the quotes, each once
 * @param unknown whether words of nobody known are among them, which makes the count of people "at least"
 * @param of how many informants speak in the study whom the filter could be true of: the denominator
 * @param counts by facet and value, how many quotes there would be with that value and all other facets as they are;
 *     values without any are left out unless they are asked for
 */
public record Quotes(
        List<Quote> list,
        Set<Id<Participant>> people,
        boolean unknown,
        int of,
        Map<Facet, Map<String, Integer>> counts) {

    public Quotes {
        list = List.copyOf(list);
        people = Set.copyOf(people);
    }

    /** No quotes. */
    public static Quotes none() {
        return new Quotes(List.of(), Set.of(), false, 0, Map.of());
    }

    /** How many passages there are. */
    public int passages() {
        return list.size();
    }

    @Override
    public String toString() {
        return list.size() + " quotes";
    }
}
