package no.utsagn.ui.transcript.margin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.ui.transcript.ink.Inking;
import no.utsagn.ui.transcript.ink.WordArea;
import no.utsagn.ui.transcript.page.Page.Stripe;
import no.utsagn.ui.transcript.page.Pieces;

/**
 * Where the stripes of the paragraphs that are seen stand. Which lines of its paragraph a coding covers is asked once,
 * as it is slow to find out; while one scrolls, only where the paragraph is.
 */
final class StripePlaces {

    /** @param top where its first line begins, from the top of the first line of its paragraph, in pixels */
    private record Lines(double top, double bottom) {}

    /** The lines of a paragraph's codings, as long as the paragraph is as it was. */
    private record Known(List<Stripe> stripes, double width, List<Optional<Lines>> lines) {}

    private static final int MOST_KNOWN = 500;

    private final WordArea area;
    private final Node canvas;
    private final Map<Integer, Known> known = new HashMap<>();

    StripePlaces(WordArea area, Node canvas) {
        this.area = area;
        this.canvas = canvas;
    }

    /** Forgets what was found out: the words stand otherwise now. */
    void forget() {
        known.clear();
    }

    /** A stripe for each coding that is seen; one over several paragraphs is one stripe. */
    List<StripePlace> seen(Inking inking, Pieces pieces, Optional<Stripe> other) {
        Map<Id<Coding>, StripePlace> places = new LinkedHashMap<>();
        area.inView().ifPresent(view -> {
            for (int piece = view.first(); piece <= Math.min(pieces.size() - 1, view.last()); piece++) {
                place(inking, pieces, piece, other)
                        .forEach(place -> places.merge(place.stripe().coding(), place, StripePlace::with));
            }
        });
        return List.copyOf(places.values());
    }

    private List<StripePlace> place(Inking inking, Pieces pieces, int piece, Optional<Stripe> other) {
        List<Stripe> stripes = inking.stripesOn(piece);
        Optional<Double> top = firstLine(pieces, piece);
        List<StripePlace> places = new ArrayList<>();
        if (top.isPresent() && !stripes.isEmpty()) {
            Known lines = known(pieces, piece, stripes);
            for (int i = 0; i < stripes.size(); i++) {
                Stripe stripe = stripes.get(i);
                if (other.filter(o -> o.coding().equals(stripe.coding())).isEmpty()) {
                    lines.lines().get(i).ifPresent(l -> places.add(place(stripe, pieces, piece, top.get(), l)));
                }
            }
        }
        other.ifPresent(o -> top.flatMap(t -> lines(pieces, piece, o).map(l -> place(o, pieces, piece, t, l)))
                .ifPresent(places::add));
        return places;
    }

    private static StripePlace place(Stripe stripe, Pieces pieces, int piece, double top, Lines lines) {
        Span whole = pieces.get(piece).span();
        return new StripePlace(
                stripe,
                top + lines.top(),
                top + lines.bottom(),
                stripe.span().start() >= whole.start(),
                stripe.span().end() <= whole.end());
    }

    /** Where the first line of a paragraph begins, on the canvas. */
    Optional<Double> firstLine(Pieces pieces, int piece) {
        int start = pieces.viewStart(piece);
        return pieces.get(piece).span().isEmpty()
                ? Optional.empty()
                : area.getCharacterBoundsOnScreen(start, start + 1)
                        .map(canvas::screenToLocal)
                        .map(Bounds::getMinY);
    }

    private Known known(Pieces pieces, int piece, List<Stripe> stripes) {
        Known before = known.get(piece);
        if (before != null
                && before.width() == area.getWidth()
                && before.stripes().equals(stripes)) {
            return before;
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        Known now = new Known(
                List.copyOf(stripes),
                area.getWidth(),
                stripes.stream().map(stripe -> lines(pieces, piece, stripe)).toList());
        known.put(piece, now);
        return now;
    }

    private Optional<Lines> lines(Pieces pieces, int piece, Stripe stripe) {
        Span whole = pieces.get(piece).span();
        return whole.intersection(stripe.span()).flatMap(part -> {
            Span inView = part.relativeTo(whole.start()).shifted(pieces.viewStart(piece));
            double top = firstLine(pieces, piece).orElse(0.0);
            return area.getCharacterBoundsOnScreen(inView.start(), inView.end())
                    .map(canvas::screenToLocal)
                    .map(bounds -> new Lines(bounds.getMinY() - top, bounds.getMaxY() - top));
        });
    }
}
