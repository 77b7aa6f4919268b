package no.utsagn.ui.transcript.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utsagn.language.Span;
import no.utsagn.ui.transcript.page.Page.Stripe;

/** Finds the pieces that look different on another page of the same text, so that only these are drawn anew. */
public final class Differences {

    private Differences() {}

    /** The numbers of the pieces, in order. */
    public static Set<Integer> pieces(Page before, Page now, Pieces pieces) {
        Set<Integer> changed = new TreeSet<>();
        Stream.of(
                        onlyInOne(before.stripes(), now.stripes()).map(Stripe::span),
                        onlyInOne(before.hits(), now.hits()),
                        onlyInOne(
                                before.lit().stream().toList(),
                                now.lit().stream().toList()))
                .flatMap(spans -> spans)
                .forEach(span -> add(changed, span, pieces));
        return changed;
    }

    private static void add(Set<Integer> changed, Span span, Pieces pieces) {
        for (int i = pieces.indexAt(span.start());
                i < pieces.size() && pieces.get(i).span().start() < span.end();
                i++) {
            changed.add(i);
        }
    }

    private static <T> Stream<T> onlyInOne(List<T> before, List<T> now) {
        Set<T> old = new HashSet<>(before);
        Set<T> fresh = new HashSet<>(now);
        return Stream.concat(
                before.stream().filter(thing -> !fresh.contains(thing)),
                now.stream().filter(thing -> !old.contains(thing)));
    }
}
