package no.utsagn.ui.transcript.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.ui.transcript.page.Page.Stripe;

/**
 * Which lane of the margin each stripe runs in: the first that is free for all of its length. Stripes of codings that
 * lie on one line of the screen must not hide each other, so two codings share a lane only with some words between.
 */
public final class Lanes {

    /** How many lanes the margin has room for; what needs more is drawn in the last. */
    public static final int MOST = 7;

    /** About a line of text: nearer than this, two codings may lie on the same line. */
    private static final int APART = 110;

    private final Map<Id<Coding>, Integer> lanes = new HashMap<>();
    private final int used;

    public Lanes(List<Stripe> stripes) {
        List<Integer> ends = new ArrayList<>();
        List<Stripe> inOrder = stripes.stream()
                .sorted(Comparator.comparingInt((Stripe s) -> s.span().start())
                        .thenComparing(s -> -s.span().end()))
                .toList();
        for (Stripe stripe : inOrder) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) + APART > stripe.span().start()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0);
            }
            ends.set(lane, stripe.span().end());
            lanes.put(stripe.coding(), Math.min(lane, MOST - 1));
        }
        used = Math.min(ends.size(), MOST);
    }

    /** The lane of a coding, 0 next to the text. */
    public int of(Id<Coding> coding) {
        return lanes.getOrDefault(coding, 0);
    }

    /** How many lanes are in use. */
    public int used() {
        return used;
    }
}
