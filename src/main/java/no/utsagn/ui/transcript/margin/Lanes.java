package no.utsagn.ui.transcript.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.ui.transcript.page.Page.Stripe;
import no.utsagn.ui.transcript.page.Pieces;

/**
 * Which lane of the margin each stripe runs in: the first that is free for all of its length. Stripes of codings that
 * lie on one line of the screen must not hide each other, so two codings share a lane only with some words or the end of
 * a paragraph between. A stripe that comes or goes leaves all others where they are.
 */
public final class Lanes {

    /** How many lanes the margin has room for; what needs more is drawn in the last. */
    public static final int MOST = 7;

    /** About a line of text: nearer than this, two codings may lie on the same line. */
    private static final int APART = 110;

    private final Map<Id<Coding>, Integer> lanes;
    private final Pieces pieces;

    private Lanes(Map<Id<Coding>, Integer> lanes, Pieces pieces) {
        this.lanes = lanes;
        this.pieces = pieces;
    }

    /** No stripes. */
    public static Lanes none() {
        return new Lanes(Map.of(), Pieces.none());
    }

    /**
     * The lanes of all stripes of a page, sorted out from the beginning.
     *
     * @param pieces the paragraphs that the stripes stand beside
     */
    public static Lanes of(List<Stripe> stripes, Pieces pieces) {
        Map<Id<Coding>, Integer> lanes = new HashMap<>();
        List<Integer> ends = new ArrayList<>();
        List<Stripe> inOrder = stripes.stream()
                .sorted(Comparator.comparingInt((Stripe s) -> s.span().start())
                        .thenComparing(s -> -s.span().end()))
                .toList();
        for (Stripe stripe : inOrder) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > stripe.span().start()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0);
            }
            ends.set(lane, reach(stripe.span(), pieces).end());
            lanes.put(stripe.coding(), Math.min(lane, MOST - 1));
        }
        return new Lanes(lanes, pieces);
    }

    /** The words that may lie on the first or the last line of a stretch, and the stretch itself. */
    private static Span reach(Span span, Pieces pieces) {
        Span first = pieces.get(pieces.indexAt(span.start())).span();
        Span last = pieces.get(pieces.indexAt(span.end() - 1)).span();
        return new Span(
                Math.min(span.start(), Math.max(first.start(), span.start() - APART)),
                Math.max(span.end(), Math.min(last.end(), span.end() + APART)));
    }

    /**
     * The lanes after some stripes went and others came. One that is only longer or shorter keeps its lane if it can.
     *
     * @param now all stripes, those that came among them
     */
    public Lanes changed(List<Stripe> gone, List<Stripe> come, List<Stripe> now) {
        Map<Id<Coding>, Integer> next = new HashMap<>(lanes);
        gone.forEach(stripe -> next.remove(stripe.coding()));
        for (Stripe stripe : come) {
            Set<Integer> taken = taken(stripe, now, next);
            int former = lanes.getOrDefault(stripe.coding(), 0);
            next.put(stripe.coding(), taken.contains(former) ? free(taken) : former);
        }
        return new Lanes(next, pieces);
    }

    private Set<Integer> taken(Stripe stripe, List<Stripe> now, Map<Id<Coding>, Integer> lanes) {
        Span around = reach(stripe.span(), pieces);
        Set<Integer> taken = new HashSet<>();
        for (Stripe other : now) {
            if (other.span().start() > around.end()) {
                break;
            }
            if (other.span().overlaps(around) && lanes.containsKey(other.coding())) {
                taken.add(lanes.get(other.coding()));
            }
        }
        return taken;
    }

    private static int free(Set<Integer> taken) {
        int lane = 0;
        while (lane < MOST - 1 && taken.contains(lane)) {
            lane++;
        }
        return lane;
    }

    /** The lane of a coding, 0 next to the text. */
    public int of(Id<Coding> coding) {
        return lanes.getOrDefault(coding, 0);
    }

    /** How many lanes are in use. */
    public int used() {
        return lanes.values().stream().mapToInt(lane -> lane + 1).max().orElse(0);
    }
}
