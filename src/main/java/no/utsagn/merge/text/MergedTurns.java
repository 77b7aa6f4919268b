package no.utsagn.merge.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.merge.text.TextDifferences.TwoVoices;
import no.utsagn.merge.text.braid.Braided;
import no.utsagn.merge.text.braid.Given;
import no.utsagn.merge.text.braid.Run;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** Makes the turns of the text of both: a turn begins at each line end that was one between turns in a copy. */
final class MergedTurns {

    private final Transcript ours;
    private final Transcript theirs;

    MergedTurns(Transcript ours, Transcript theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    List<Turn> of(Braided both) {
        NavigableMap<Integer, Id<Turn>> gaps = new TreeMap<>();
        NavigableMap<Integer, Id<Turn>> here = gaps(ours);
        NavigableMap<Integer, Id<Turn>> there = gaps(theirs);
        for (Run run : both.runs()) {
            if (run.ours().isPresent()) {
                gaps(run, here, run.ours(), gaps);
            } else if (run.theirs().isPresent()) {
                gaps(run, there, run.theirs(), gaps);
            } else {
                run.turn().ifPresent(turn -> gaps.put(run.span().start(), turn));
            }
        }
        List<Turn> turns = new ArrayList<>();
        Id<Turn> id = ours.turns().get(0).id();
        int start = 0;
        for (Map.Entry<Integer, Id<Turn>> gap : gaps.entrySet()) {
            turns.add(turn(id, new Span(start, gap.getKey()), both));
            id = gap.getValue();
            start = gap.getKey() + 1;
        }
        turns.add(turn(id, new Span(start, both.text().length()), both));
        return turns;
    }

    private static void gaps(
            Run run, NavigableMap<Integer, Id<Turn>> of, OptionalInt begin, Map<Integer, Id<Turn>> into) {
        int from = begin.orElseThrow();
        of.subMap(from, from + run.span().length())
                .forEach((at, turn) -> into.put(run.span().start() + at - from, turn));
    }

    /** The line ends of a text, and the turn after each. */
    private static NavigableMap<Integer, Id<Turn>> gaps(Transcript of) {
        NavigableMap<Integer, Id<Turn>> gaps = new TreeMap<>();
        of.turns().stream().skip(1).forEach(turn -> gaps.put(turn.span().start() - 1, turn.id()));
        return gaps;
    }

    private Turn turn(Id<Turn> id, Span span, Braided both) {
        Optional<Turn> here = find(ours, id);
        Optional<Turn> there = find(theirs, id);
        return new Turn(
                id,
                span,
                Voice.of(id, both.given(), here, there),
                here.or(() -> there).flatMap(Turn::at));
    }

    private static Optional<Turn> find(Transcript in, Id<Turn> id) {
        return in.turns().stream().filter(turn -> turn.id().equals(id)).findFirst();
    }

    /** Turns that were given to one voice here and to another there since the copies parted. */
    List<TwoVoices> twice(Braided both) {
        List<TwoVoices> twice = new ArrayList<>();
        for (Turn here : ours.turns()) {
            Optional<Turn> there = find(theirs, here.id());
            if (there.isPresent()
                    && !there.get().speaker().equals(here.speaker())
                    && isGiven(here.id(), both, given -> given.inOurs() && !given.inTheirs())
                    && isGiven(here.id(), both, given -> given.inTheirs() && !given.inOurs())) {
                twice.add(new TwoVoices(
                        here.id(),
                        here.speaker(),
                        there.get().speaker(),
                        Voice.of(here.id(), both.given(), Optional.of(here), there)));
            }
        }
        return twice;
    }

    private static boolean isGiven(Id<Turn> turn, Braided both, Predicate<Given> which) {
        return both.given().stream()
                .anyMatch(given -> given.op().edit().turn().equals(Optional.of(turn)) && which.test(given));
    }
}
