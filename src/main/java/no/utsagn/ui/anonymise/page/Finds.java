package no.utsagn.ui.anonymise.page;

import java.util.List;
import java.util.Optional;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Shown;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.anonymise.model.Way;
import no.utsagn.ui.transcript.page.Find;

/** What was found in a transcript, as it is drawn on it, with the words that are planned in their places. */
public record Finds(Preview preview, List<Find> drawn) {

    /** @param at the place that is being decided about */
    public static Finds of(Transcript transcript, List<Shown> places, Optional<Shown> at) {
        Preview preview = Preview.of(
                transcript,
                places.stream()
                        .filter(one -> one.place().standing() == Place.Standing.PLANNED)
                        .map(one ->
                                new Preview.Swap(one.place().span(), one.item().replacement()))
                        .toList());
        List<Find> drawn = places.stream()
                .map(one -> new Find(
                        preview.toShown(one.place().span()),
                        sign(one),
                        at.filter(chosen -> Way.isAt(chosen.place(), one.place())
                                        && chosen.item().key().equals(one.item().key()))
                                .isPresent()))
                .toList();
        return new Finds(preview, drawn);
    }

    private static Find.Sign sign(Shown one) {
        return switch (one.place().standing()) {
            case PLANNED, WRITTEN -> Find.Sign.REPLACED;
            case LEFT -> Find.Sign.SKIPPED;
            case FOUND -> one.item().state() == ItemState.CUE ? Find.Sign.CUE : Find.Sign.OPEN;
        };
    }
}
