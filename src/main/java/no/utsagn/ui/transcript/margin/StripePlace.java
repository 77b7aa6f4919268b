package no.utsagn.ui.transcript.margin;

import java.util.Optional;
import no.utsagn.ui.transcript.page.Page.Stripe;

/**
 * Where a stripe is drawn.
 *
 * @param top where its first line that is laid out begins, in pixels of the canvas; may be above it
 * @param startSeen whether its first words are there
 * @param endSeen whether its last words are there
 */
record StripePlace(Stripe stripe, double top, double bottom, boolean startSeen, boolean endSeen) {

    /** How near the mouse must be to an end, in pixels. */
    private static final double NEAR = 6;

    /** An end of a stripe. */
    enum End {
        START,
        END
    }

    /** The same stripe with its part in a paragraph further down. */
    StripePlace with(StripePlace below) {
        return new StripePlace(
                stripe,
                Math.min(top, below.top),
                Math.max(bottom, below.bottom),
                startSeen || below.startSeen,
                endSeen || below.endSeen);
    }

    /** Whether it is beside a height. */
    boolean isAt(double y) {
        return top - NEAR / 2 <= y && y <= bottom + NEAR / 2;
    }

    /** The end that the mouse can take there: within a third of the stripe, so that the middle can be clicked. */
    Optional<End> endAt(double y) {
        double reach = Math.min(NEAR, (bottom - top) / 3);
        if (endSeen && y > bottom - reach && y <= bottom + NEAR / 2) {
            return Optional.of(End.END);
        }
        return startSeen && y < top + reach && y >= top - NEAR / 2 ? Optional.of(End.START) : Optional.empty();
    }
}
