package no.utsagn.ui.anonymise.model;

import java.util.List;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Review;

/** Takes out of a review what only the open key can tell. */
final class Forgetting {

    private Forgetting() {}

    /** The same review, in which what is replaced goes by its replacement alone. */
    static Review of(Review review) {
        return review.with(review.items().stream().map(Forgetting::of).toList());
    }

    private static Item of(Item item) {
        boolean written = item.places().stream().anyMatch(place -> place.standing() == Place.Standing.WRITTEN);
        return !written
                ? item
                : new Item(
                        item.key(),
                        item.kind(),
                        item.state(),
                        item.replacement(),
                        List.of(),
                        item.places(),
                        item.rendering(),
                        item.replacement(),
                        item.steps(),
                        item.reason(),
                        item.remarks(),
                        item.sameAs());
    }
}
