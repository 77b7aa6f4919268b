package no.utsagn.names.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Many finds made one list: the longest first, of those of one length the one from the surer source, none over another.
 * What a longer find leaves of a name stays a find, so that no word of it is lost.
 */
final class Union {

    private static final Comparator<Found> LONGEST = Comparator.<Found>comparingInt(
                    found -> -found.span().length())
            .thenComparing(Found::source, Comparator.reverseOrder())
            .thenComparing(Found::span)
            .thenComparing(Found::kind);

    private final String text;
    private final NavigableMap<Integer, Found> chosen = new TreeMap<>();

    private Union(String text) {
        this.text = text;
    }

    /** Cues stand beside the others; of those, too, none overlaps another. */
    static List<Found> of(String text, Collection<Found> finds) {
        List<Found> all = new ArrayList<>();
        for (boolean cues : new boolean[] {false, true}) {
            Union union = new Union(text);
            finds.stream()
                    .filter(found -> cues == (found.kind() == EntityKind.CUE))
                    .sorted(LONGEST)
                    .forEach(union::add);
            all.addAll(union.chosen.values());
        }
        all.sort(Comparator.comparing(Found::span).thenComparing(Found::kind));
        return List.copyOf(all);
    }

    private void add(Found found) {
        List<Found> before = List.copyOf(over(found.span()));
        if (before.isEmpty()) {
            chosen.put(found.span().start(), found);
            return;
        }
        int from = found.span().start();
        for (Found other : isName(found) ? before : List.<Found>of()) {
            piece(found, from, other.span().start());
            from = Math.max(from, other.span().end());
        }
        if (isName(found)) {
            piece(found, from, found.span().end());
        }
    }

    /** What was chosen before and lies over a stretch, in order. */
    private Collection<Found> over(Span span) {
        var first = chosen.lowerEntry(span.start() + 1);
        boolean reaches = first != null && first.getValue().span().overlaps(span);
        return chosen.subMap(reaches ? first.getKey() : span.start(), span.end())
                .values();
    }

    private void piece(Found of, int from, int to) {
        words(from, to)
                .ifPresent(span -> chosen.put(span.start(), new Found(span, of.kind(), of.source(), of.wording())));
    }

    /** A stretch without what is no word at its ends; empty if it holds no letter or digit. */
    private Optional<Span> words(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !isOfWord(start)) {
            start++;
        }
        while (end > start && !isOfWord(end - 1)) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private boolean isOfWord(int at) {
        return Characters.continuesWord(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
    }

    private static boolean isName(Found found) {
        return switch (found.kind()) {
            case PERSON, PLACE, ORGANISATION, OTHER -> true;
            default -> false;
        };
    }
}
