package no.utsagn.ui.transcript.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.ui.transcript.ink.Ink.Light;
import no.utsagn.ui.transcript.page.Differences;
import no.utsagn.ui.transcript.page.Find;
import no.utsagn.ui.transcript.page.Layer;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.transcript.page.Page.Stripe;
import no.utsagn.ui.transcript.page.Pieces;
import org.jspecify.annotations.Nullable;

/** Computes how each stretch of a page looks. What lies on a piece is sorted out once, so that a long page opens fast. */
public final class Inking {

    /** A stretch and its look. */
    public record Inked(Span span, Ink ink) {}

    /** What an interviewer says. */
    private static final Ink QUIET = new Ink(List.of(), true, Light.NONE, false, false);

    private final Page page;
    private final Pieces pieces;
    private final Layer<Stripe> stripes;
    private final Layer<Span> hits;
    private final Layer<Span> replacements;
    private final Layer<Span> marks;
    private final Layer<Find> finds;

    private Inking(
            Page page,
            Pieces pieces,
            Layer<Stripe> stripes,
            Layer<Span> hits,
            Layer<Span> replacements,
            Layer<Span> marks,
            Layer<Find> finds) {
        this.page = page;
        this.pieces = pieces;
        this.stripes = stripes;
        this.hits = hits;
        this.replacements = replacements;
        this.marks = marks;
        this.finds = finds;
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
                        s -> s),
                Layer.of(pieces, page.finds(), Find::span));
    }

    /** The looks of another page of the same text; what did not change is not sorted out again. */
    public Inking after(Page next, Differences differences) {
        return new Inking(
                next,
                pieces,
                stripes.changed(differences.gone(), differences.come()),
                next.hits().equals(page.hits()) ? hits : Layer.of(pieces, next.hits(), span -> span),
                replacements,
                marks,
                next.finds().equals(page.finds()) ? finds : Layer.of(pieces, next.finds(), Find::span));
    }

    /** The codings on a piece, in the order of the text. */
    public List<Stripe> stripesOn(int piece) {
        return stripes.on(piece);
    }

    /** The stretches of a piece, in order; together they cover it. An empty piece has one empty stretch. */
    public List<Inked> of(int piece) {
        Span whole = pieces.get(piece).span();
        boolean researcher = page.heads().get(pieces.get(piece).turn()).researcher();
        List<Stripe> coded = stripes.on(piece);
        if (coded.isEmpty() && isPlain(piece)) {
            return List.of(new Inked(whole, researcher ? QUIET : Ink.PLAIN));
        }
        TreeSet<Integer> edges = new TreeSet<>(List.of(whole.start(), whole.end()));
        for (Stripe stripe : coded) {
            cut(edges, whole, stripe.span());
        }
        hits.on(piece).forEach(span -> cut(edges, whole, span));
        replacements.on(piece).forEach(span -> cut(edges, whole, span));
        marks.on(piece).forEach(span -> cut(edges, whole, span));
        finds.on(piece).forEach(find -> cut(edges, whole, find.span()));
        page.lit().ifPresent(span -> cut(edges, whole, span));
        List<Stripe> longestFirst = new ArrayList<>(coded);
        longestFirst.sort(Comparator.comparingInt(stripe -> -stripe.span().length()));
        List<Inked> inked = new ArrayList<>();
        int from = edges.pollFirst();
        for (int to : edges) {
            Span span = new Span(from, to);
            inked.add(new Inked(span, ink(piece, longestFirst, researcher, span)));
            from = to;
        }
        return inked.isEmpty() ? List.of(new Inked(whole, ink(piece, longestFirst, researcher, whole))) : inked;
    }

    private boolean isPlain(int piece) {
        return hits.on(piece).isEmpty()
                && replacements.on(piece).isEmpty()
                && marks.on(piece).isEmpty()
                && finds.on(piece).isEmpty()
                && page.lit().isEmpty();
    }

    /** The stretches of a piece end where something begins or ends on it. */
    private static void cut(Set<Integer> edges, Span whole, Span span) {
        if (whole.overlaps(span)) {
            edges.add(Math.max(span.start(), whole.start()));
            edges.add(Math.min(span.end(), whole.end()));
        }
    }

    /** Without streams: it is asked for each stretch of a page that is opened. */
    private Ink ink(int piece, List<Stripe> longestFirst, boolean researcher, Span span) {
        List<String> colors = new ArrayList<>();
        for (Stripe stripe : longestFirst) {
            if (stripe.span().overlaps(span) && !colors.contains(stripe.color())) {
                colors.add(stripe.color());
            }
        }
        Light light = page.lit().filter(span::overlaps).isPresent()
                ? Light.LIT
                : any(hits.on(piece), span) ? Light.HIT : Light.NONE;
        Find find = findOn(piece, span);
        return new Ink(
                colors,
                researcher,
                light,
                any(replacements.on(piece), span),
                any(marks.on(piece), span),
                Optional.ofNullable(find).map(Find::sign),
                find != null && find.chosen());
    }

    /** What is found here; a name in a description comes before the description. */
    private @Nullable Find findOn(int piece, Span span) {
        Find here = null;
        for (Find find : finds.on(piece)) {
            if (find.span().overlaps(span) && (here == null || here.sign() == Find.Sign.CUE)) {
                here = find;
            }
        }
        return here;
    }

    private static boolean any(List<Span> spans, Span span) {
        if (spans.isEmpty()) {
            return false;
        }
        for (Span other : spans) {
            if (span.overlaps(other)) {
                return true;
            }
        }
        return false;
    }
}
