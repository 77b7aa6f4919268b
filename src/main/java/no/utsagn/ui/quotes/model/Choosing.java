package no.utsagn.ui.quotes.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.quotes.Quote;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;

/**
 * What is chosen and ticked in a list, and what becomes of it when the list is another.
 *
 * @param chosen the quote that the keyboard is at
 * @param ticked the passages that are ticked, each once
 */
record Choosing(Optional<Quote> chosen, Set<Passage> ticked) {

    Choosing {
        ticked = Set.copyOf(ticked);
    }

    static Choosing nothing() {
        return new Choosing(Optional.empty(), Set.of());
    }

    Choosing at(Optional<Quote> quote) {
        return new Choosing(quote, ticked);
    }

    Choosing ticking(Collection<Passage> passages) {
        return new Choosing(chosen, Set.copyOf(passages));
    }

    Choosing toggled(Passage passage) {
        Set<Passage> other = new LinkedHashSet<>(ticked);
        if (!other.remove(passage)) {
            other.add(passage);
        }
        return ticking(other);
    }

    /**
     * The same in another list. A quote that moved or grew is known by its codings; where it is gone, the one that took
     * its place is chosen.
     *
     * @param before the former list
     */
    Choosing in(List<Quote> now, List<Quote> before) {
        Set<Passage> left = new LinkedHashSet<>();
        now.stream().map(Quote::passage).filter(ticked::contains).forEach(left::add);
        return new Choosing(chosen.flatMap(quote -> after(quote, now, before)), left);
    }

    private static Optional<Quote> after(Quote quote, List<Quote> now, List<Quote> before) {
        List<Quote> same = new ArrayList<>(now);
        same.removeIf(other -> !other.transcript().equals(quote.transcript()));
        Set<Id<Coding>> codings = Set.copyOf(quote.codingIds());
        return same.stream()
                .filter(other -> other.passage().equals(quote.passage()))
                .findFirst()
                .or(() -> same.stream()
                        .filter(other -> other.codingIds().stream().anyMatch(codings::contains))
                        .findFirst())
                .or(() -> inItsPlace(quote, now, before));
    }

    private static Optional<Quote> inItsPlace(Quote quote, List<Quote> now, List<Quote> before) {
        int place = before.indexOf(quote);
        return place < 0 || now.isEmpty() ? Optional.empty() : Optional.of(now.get(Math.min(place, now.size() - 1)));
    }
}
