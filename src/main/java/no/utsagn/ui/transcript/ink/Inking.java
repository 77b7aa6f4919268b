package no.utsagn.ui.transcript.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.ui.transcript.ink.Ink.Light;
import no.utsagn.ui.transcript.page.Differences;
import no.utsagn.ui.transcript.page.Layer;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.transcript.page.Page.Stripe;
import no.utsagn.ui.transcript.page.Pieces;

/** Computes how each stretch of a page looks. What lies on a piece is sorted out once, so that a long page opens fast. */
public final class Inking {

    /** A stretch and its look. */
    public record Inked(Span span, Ink ink) {}

    private final Page page;
    private final Pieces pieces;
    private final Layer<Stripe> stripes;
    private final Layer<Span> hits;
    private final Layer<Span> replacements;
    private final Layer<Span> marks;

    private Inking(
            Page page,
            Pieces pieces,
            Layer<Stripe> stripes,
            Layer<Span> hits,
            Layer<Span> replacements,
            Layer<Span> marks) {
        this.page = page;
        this.pieces = pieces;
        this.stripes = stripes;
        this.hits = hits;
        this.replacements = replacements;
        this.marks = marks;
    }

    /** The looks of a whole page. */
    public static Inking of(Page page, Pieces pieces) {
        return new Inking(
                page,
                pieces,
                Layer.of(pieces, page.stripes(), Stripe::span),
                Layer.of(pieces, page.hits(), span -> span),
                Layer.of(
                        pieces,
                        page.transcript().replacements().stream()
                                .map(Replacement::span)
                                .toList(),
                        s -> s),
                Layer.of(
                        pieces,
                        page.transcript().marks().stream().map(Mark::span).toList(),
                        s -> s));
    }

    /** The looks of another page of the same text; what did not change is not sorted out again. */
    public Inking after(Page next, Differences differences) {
        return new Inking(
                next,
                pieces,
                stripes.changed(differences.gone(), differences.come()),
                next.hits().equals(page.hits()) ? hits : Layer.of(pieces, next.hits(), span -> span),
                replacements,
                marks);
    }

    /** The codings on a piece, in the order of the text. */
    public List<Stripe> stripesOn(int piece) {
        return stripes.on(piece);
    }

    /** The stretches of a piece, in order; together they cover it. An empty piece has one empty stretch. */
    public List<Inked> of(int piece) {
        Span whole = pieces.get(piece).span();
        TreeSet<Integer> edges = new TreeSet<>(List.of(whole.start(), whole.end()));
        Stream.of(
                        stripes.on(piece).stream().map(Stripe::span),
                        hits.on(piece).stream(),
                        replacements.on(piece).stream(),
                        marks.on(piece).stream(),
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
        List<String> colors = stripes.on(piece).stream()
                .filter(stripe -> stripe.span().overlaps(span))
                .sorted(Comparator.comparingInt(stripe -> -stripe.span().length()))
                .map(Stripe::color)
                .distinct()
                .toList();
        Light light = page.lit().filter(span::overlaps).isPresent()
                ? Light.LIT
                : any(hits.on(piece), span) ? Light.HIT : Light.NONE;
        return new Ink(
                colors,
                page.heads().get(pieces.get(piece).turn()).researcher(),
                light,
                any(replacements.on(piece), span),
                any(marks.on(piece), span));
    }

    private static boolean any(List<Span> spans, Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }
}
