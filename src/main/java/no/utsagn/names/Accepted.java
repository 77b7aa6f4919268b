package no.utsagn.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.names.gather.Named;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Review;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Pin;

/**
 * What a review accepted, for carrying it out. While it is carried out every place of the list is pinned, to what it is
 * to be replaced for or to stay: so exactly what the list showed is replaced.
 */
final class Accepted {

    private final Study study;
    private final Review review;
    private final KeyContents key;

    Accepted(Study study, Review review, KeyContents key) {
        this.study = study;
        this.review = review;
        this.key = key;
    }

    /** Those that were accepted: also those that stand nowhere any more, since their names must leave the study. */
    List<Named> named() {
        List<Named> named = new ArrayList<>();
        for (Entity entity : study.entities()) {
            Optional<Item> item = review.item(entity.id());
            boolean planned = entity.state() == Entity.State.PLANNED
                    || item.filter(one -> one.planned() > 0).isPresent();
            if (planned) {
                named.add(named(entity, item));
            }
        }
        return named;
    }

    private Named named(Entity entity, Optional<Item> item) {
        Optional<KeyedEntity> known = Optional.ofNullable(key.entities().get(entity.id()));
        Set<String> forms = new LinkedHashSet<>(known.map(KeyedEntity::forms).orElse(List.of()));
        forms.addAll(entity.forms());
        item.ifPresent(one -> forms.addAll(said(one)));
        String name = known.map(KeyedEntity::name)
                .or(() -> item.map(Item::name))
                .orElse(entity.forms().isEmpty() ? "" : entity.forms().get(0));
        return new Named(entity, name, List.copyOf(forms));
    }

    /** The forms that its places are written in, the genitive among them only where no other form is. */
    private static List<String> said(Item item) {
        Set<String> planned = item.places().stream()
                .filter(place -> place.standing() == Place.Standing.PLANNED)
                .map(Place::words)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(Stream.of(item.name()), item.otherForms().stream())
                .filter(planned::contains)
                .toList();
    }

    /**
     * Whether nothing in a transcript waits for a decision. One in which names were replaced before, and to which no word
     * came since, stays one that is done.
     */
    boolean isDone(Id<Transcript> id) {
        Transcript transcript = study.transcripts().get(id);
        boolean before = transcript.log().nameless().isPresent()
                && transcript.wordsWithNames().isEmpty();
        return before || review.isDone(id);
    }

    /** The study with every place of the list pinned. */
    Study pinned() {
        Map<Id<Transcript>, List<Pin>> pins = new LinkedHashMap<>();
        for (Item item : review.items()) {
            if (item.kind() != EntityKind.CUE) {
                item.places().stream()
                        .filter(place -> place.standing() != Place.Standing.WRITTEN)
                        .forEach(place -> pins.computeIfAbsent(place.transcript(), id -> new ArrayList<>())
                                .add(pin(item, place)));
            }
        }
        return study.withTranscripts(study.transcripts()
                .mapped(transcript -> transcript.withPins(pins.getOrDefault(transcript.id(), List.of()))));
    }

    private Pin pin(Item item, Place place) {
        Transcript transcript = study.transcripts().get(place.transcript());
        Span span = Graphemes.snap(transcript.text(), place.span());
        if (place.standing() == Place.Standing.PLANNED) {
            return Pin.on(span, item.key());
        }
        return transcript.pins().stream()
                .filter(pin -> pin.span().equals(place.span()))
                .findFirst()
                .orElseGet(() -> Pin.left(span));
    }

    /** The study after the replacements with those pins alone that it had before them. */
    static Study unpinned(Study after, Study before) {
        return after.withTranscripts(after.transcripts().mapped(transcript -> {
            Set<Id<Pin>> own = before.transcripts().get(transcript.id()).pins().stream()
                    .map(Pin::id)
                    .collect(Collectors.toSet());
            return transcript.withPins(transcript.pins().stream()
                    .filter(pin -> own.contains(pin.id()))
                    .toList());
        }));
    }
}
