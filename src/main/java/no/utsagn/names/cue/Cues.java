package no.utsagn.names.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.pattern.Find;
import no.utsagn.names.pattern.Finder;
import no.utsagn.names.word.Line;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Finds words that single somebody out without a name, in bokmål, nynorsk and common dialect forms. Immutable, for several
 * threads.
 */
public final class Cues {

    private final List<Sign> signs;

    private Cues(List<Sign> signs) {
        this.signs = List.copyOf(signs);
    }

    /** All rules. @param ladders for places and trades */
    public static Cues with(Ladders ladders) {
        Tail tail = new Tail(ladders);
        return new Cues(List.of(
                new OnlyOne(ladders, tail),
                new FirstOrLast(tail),
                new Origins(tail),
                new Diagnoses(),
                new Counts(),
                new Families()));
    }

    /** The cues as finds among others; which rule found one, {@link #in} tells. */
    public Finder finder() {
        return (text, within) -> in(text, within).stream()
                .map(cue -> new Find(cue.span(), EntityKind.CUE, "[fjernet]"))
                .toList();
    }

    /** The cues in a part of a text, in order and apart from each other; of two at one place the longer. */
    public List<Cue> in(String text, Span within) {
        Line line = Line.of(text, within);
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            for (Sign sign : signs) {
                sign.at(line, i).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt((Cue cue) -> -cue.span().length()).thenComparing(Cue::span));
        List<Cue> apart = new ArrayList<>();
        for (Cue cue : found) {
            if (apart.stream().noneMatch(other -> other.span().overlaps(cue.span()))) {
                apart.add(cue);
            }
        }
        apart.sort(Comparator.comparing(Cue::span));
        return List.copyOf(apart);
    }
}
