package no.utsagn.ui.transcript.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.ui.transcript.ink.Ink.Light;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.transcript.page.Page.Stripe;
import no.utsagn.ui.transcript.page.Pieces;

/** Computes how each stretch of a page looks. What lies on a piece is sorted out once, so that a long page opens fast. */
public final class Inking {

    /** A stretch and its look. */
    public record Inked(Span span, Ink ink) {}

    private final Page page;
    private final Pieces pieces;
    private final List<List<Stripe>> stripes;
    private final List<List<Span>> hits;
    private final List<List<Span>> replacements;
    private final List<List<Span>> marks;

    public Inking(Page page, Pieces pieces) {
        this.page = page;
        this.pieces = pieces;
        stripes = byPiece(page.stripes(), Stripe::span);
        hits = byPiece(page.hits(), span -> span);
        replacements = byPiece(
                page.transcript().replacements().stream().map(Replacement::span).toList(), s -> s);
        marks = byPiece(page.transcript().marks().stream().map(Mark::span).toList(), s -> s);
    }

    private <T> List<List<T>> byPiece(List<T> things, Function<T, Span> span) {
        List<List<T>> lists = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            lists.add(List.of());
        }
        for (T thing : things) {
            Span over = span.apply(thing);
            for (int i = pieces.indexAt(over.start());
                    i < pieces.size() && pieces.get(i).span().start() < over.end();
                    i++) {
                List<T> longer = new ArrayList<>(lists.get(i));
                longer.add(thing);
                lists.set(i, longer);
            }
        }
        return lists;
    }

    /** The stretches of a piece, in order; together they cover it. An empty piece has one empty stretch. */
    public List<Inked> of(int piece) {
        Span whole = pieces.get(piece).span();
        TreeSet<Integer> edges = new TreeSet<>(List.of(whole.start(), whole.end()));
        Stream.of(
                        stripes.get(piece).stream().map(Stripe::span),
                        hits.get(piece).stream(),
                        replacements.get(piece).stream(),
                        marks.get(piece).stream(),
                        page.lit().stream())
                .flatMap(spans -> spans)
                .flatMap(span -> whole.intersection(span).stream())
                .forEach(span -> {
                    edges.add(span.start());
                    edges.add(span.end());
                });
        List<Inked> inked = new ArrayList<>();
        int from = edges.pollFirst();
        for (int to : edges) {
            Span span = new Span(from, to);
            inked.add(new Inked(span, ink(piece, span)));
            from = to;
        }
        return inked.isEmpty() ? List.of(new Inked(whole, ink(piece, whole))) : inked;
    }

    private Ink ink(int piece, Span span) {
        List<String> colors = stripes.get(piece).stream()
                .filter(stripe -> stripe.span().overlaps(span))
                .sorted(Comparator.comparingInt(stripe -> -stripe.span().length()))
                .map(Stripe::color)
                .distinct()
                .toList();
        Light light = page.lit().filter(span::overlaps).isPresent()
                ? Light.LIT
                : any(hits.get(piece), span) ? Light.HIT : Light.NONE;
        return new Ink(
                colors,
                page.heads().get(pieces.get(piece).turn()).researcher(),
                light,
                any(replacements.get(piece), span),
                any(marks.get(piece), span));
    }

    private static boolean any(List<Span> spans, Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }
}
