package no.utsagn.names.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.utsagn.base.Id;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.names.find.Found;
import no.utsagn.names.form.Casing;
import no.utsagn.names.form.DoubleNames;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.Mention;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Turn;

/**
 * Makes one row of sightings out of all that is known and found in a transcript. What a person said of a place comes
 * first, then the longest, then what is known before what is found. None overlaps another, but cues stand beside the rest.
 */
final class Sightings {

    private final FormMatcher<Id<Entity>> known;
    private final Predicate<Id<Entity>> exists;
    private final Predicate<String> ordinary;

    /**
     * @param exists whether an entity that a pin names is still there
     * @param ordinary whether a word in small letters says nothing
     */
    Sightings(FormMatcher<Id<Entity>> known, Predicate<Id<Entity>> exists, Predicate<String> ordinary) {
        this.known = known;
        this.exists = exists;
        this.ordinary = ordinary;
    }

    List<Sighting> in(Transcript transcript, List<Found> found) {
        List<Sighting> all = new ArrayList<>();
        Casing casing = Casing.of(transcript.text());
        for (Turn turn : transcript.turns()) {
            known.find(transcript.text(), turn.span(), casing)
                    .forEach(mention -> all.add(
                            Sighting.known(Graphemes.snap(transcript.text(), mention.span()), mention.owner())));
        }
        found.stream().map(Sighting::found).forEach(all::add);
        all.removeIf(sighting -> overlaps(transcript.replacements(), Replacement::span, sighting.span()));
        all.addAll(otherwise(transcript, casing, all));
        List<Sighting> result = new ArrayList<>(pinned(transcript, all));
        all.removeIf(sighting -> overlaps(transcript.pins(), Pin::span, sighting.span()));
        result.addAll(longest(all.stream().filter(s -> !isCue(s)).toList()));
        result.addAll(longest(all.stream().filter(Sightings::isCue).toList()));
        result.sort(Comparator.comparing(Sighting::span));
        return result;
    }

    /** Known names in small letters and in double names, where nothing else was seen. */
    private List<Sighting> otherwise(Transcript transcript, Casing casing, List<Sighting> all) {
        List<Sighting> otherwise = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            for (Mention<Id<Entity>> mention : known.doubtful(transcript.text(), turn.span(), casing)) {
                Span span = DoubleNames.whole(transcript.text(), mention.span());
                boolean small = span.equals(mention.span());
                boolean seen = overlaps(all, Sighting::span, span)
                        || overlaps(transcript.replacements(), Replacement::span, span);
                if (!seen && !(small && ordinary.test(mention.form()))) {
                    otherwise.add(Sighting.otherwise(span, mention.owner()));
                }
            }
        }
        return otherwise;
    }

    /** What a pin on nothing would have named, had nobody said so, is what was left. */
    private List<Sighting> pinned(Transcript transcript, List<Sighting> all) {
        List<Sighting> pinned = new ArrayList<>();
        for (Pin pin : transcript.pins()) {
            Optional<Id<Entity>> entity = pin.entity().filter(exists);
            if (entity.isPresent()) {
                pinned.add(Sighting.pinned(pin.span(), entity.get()));
            } else {
                pinned.add(longest(all).stream()
                        .filter(sighting -> sighting.span().overlaps(pin.span()))
                        .findFirst()
                        .map(sighting -> sighting.leftAt(pin.span()))
                        .orElseGet(() -> Sighting.left(pin.span())));
            }
        }
        return pinned;
    }

    private static boolean isCue(Sighting sighting) {
        return sighting.found().filter(found -> found.kind() == EntityKind.CUE).isPresent();
    }

    private static <T> boolean overlaps(List<T> things, java.util.function.Function<T, Span> span, Span with) {
        return things.stream().anyMatch(thing -> span.apply(thing).overlaps(with));
    }

    private static List<Sighting> longest(List<Sighting> all) {
        NavigableMap<Integer, Sighting> chosen = new TreeMap<>();
        all.stream()
                .sorted(Comparator.<Sighting>comparingInt(s -> -s.span().length())
                        .thenComparing(s -> s.owner().isEmpty())
                        .thenComparing(Sighting::span))
                .filter(s -> isFree(chosen, s.span()))
                .forEach(s -> chosen.put(s.span().start(), s));
        return List.copyOf(chosen.values());
    }

    private static boolean isFree(NavigableMap<Integer, Sighting> chosen, Span span) {
        Map.Entry<Integer, Sighting> before = chosen.lowerEntry(span.end());
        return before == null || !before.getValue().span().overlaps(span);
    }
}
