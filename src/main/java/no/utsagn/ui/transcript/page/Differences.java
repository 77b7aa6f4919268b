package no.utsagn.ui.transcript.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utsagn.language.Span;
import no.utsagn.ui.transcript.page.Page.Stripe;

/**
 * What is different on another page of the same text, so that only this is drawn anew.
 *
 * @param gone the stripes that are no more, or not as they were
 * @param come the stripes that are new, or new as they are
 * @param pieces the numbers of the pieces that look different, in order
 */
public record Differences(List<Stripe> gone, List<Stripe> come, Set<Integer> pieces) {

    /** What one has to know to turn the one page into the other. */
    public static Differences between(Page before, Page now, Pieces pieces) {
        List<Stripe> gone = only(before.stripes(), now.stripes());
        List<Stripe> come = only(now.stripes(), before.stripes());
        Set<Integer> changed = new TreeSet<>();
        Stream.of(
                        gone.stream().map(Stripe::span),
                        come.stream().map(Stripe::span),
                        only(before.hits(), now.hits()).stream(),
                        only(now.hits(), before.hits()).stream(),
                        only(lit(before), lit(now)).stream(),
                        only(lit(now), lit(before)).stream(),
                        only(before.finds(), now.finds()).stream().map(Find::span),
                        only(now.finds(), before.finds()).stream().map(Find::span))
                .flatMap(spans -> spans)
                .forEach(span -> changed.addAll(pieces.under(span)));
        return new Differences(gone, come, changed);
    }

    private static List<Span> lit(Page page) {
        return page.lit().stream().toList();
    }

    /** What the first list alone holds. Most often the two are the same but for a place in the midst. */
    private static <T> List<T> only(List<T> first, List<T> second) {
        int shorter = Math.min(first.size(), second.size());
        int from = 0;
        while (from < shorter && same(first.get(from), second.get(from))) {
            from++;
        }
        int tail = 0;
        while (tail < shorter - from
                && same(first.get(first.size() - 1 - tail), second.get(second.size() - 1 - tail))) {
            tail++;
        }
        Collection<T> others = new HashSet<>(second.subList(from, second.size() - tail));
        return first.subList(from, first.size() - tail).stream()
                .filter(thing -> !others.contains(thing))
                .toList();
    }

    private static boolean same(Object one, Object other) {
        return one == other || one.equals(other);
    }
}
