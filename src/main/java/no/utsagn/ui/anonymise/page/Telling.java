package no.utsagn.ui.anonymise.page;

import java.util.List;
import java.util.Optional;
import no.utsagn.app.key.HeldKey;
import no.utsagn.base.Messages;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Shown;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.anonymise.model.Originals;

/** What is told of words that the mouse rests on: the original, if it may be told. Asked each time; keeps nothing. */
public final class Telling {

    private final Messages say;
    private final AnonymiseModel model;
    private final Originals originals;

    public Telling(Messages say, AnonymiseModel model, Originals originals) {
        this.say = say;
        this.model = model;
        this.originals = originals;
    }

    /** What is told of the words at an offset of the transcript that is read. */
    public Optional<String> of(int offset) {
        return model.under(offset).flatMap(this::of);
    }

    private Optional<String> of(Shown one) {
        return switch (one.place().standing()) {
            case WRITTEN -> Optional.of(written(one.place()));
            case PLANNED ->
                Optional.of(say.text("ui.anonymise.tip.planned", one.place().words()));
            case LEFT -> Optional.of(say.text("ui.anonymise.tip.left"));
            case FOUND -> Optional.empty();
        };
    }

    private String written(Place place) {
        return originals
                .held()
                .map(key -> original(key, place)
                        .map(words -> say.text("ui.anonymise.tip.original", words))
                        .orElseGet(() -> say.text("ui.anonymise.tip.unknown")))
                .orElseGet(() -> say.text("ui.anonymise.tip.locked"));
    }

    private Optional<String> original(HeldKey key, Place place) {
        return model.study().get().transcripts().find(place.transcript()).map(Transcript::replacements).stream()
                .flatMap(List::stream)
                .filter(replacement -> replacement.span().equals(place.span()))
                .map(Replacement::id)
                .flatMap(id -> key.original(id).stream())
                .findFirst();
    }
}
