package no.utsagn.merge.text;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<Id<Turn>, Turn> here;
    private final Map<Id<Turn>, Turn> there;

    MergedTurns(Transcript ours, Transcript theirs) {
        this.ours = ours;
        this.theirs = theirs;
        this.here = byId(ours);
        this.there = byId(theirs);
    }

    private static Map<Id<Turn>, Turn> byId(Transcript transcript) {
        Map<Id<Turn>, Turn> turns = new HashMap<>();
        transcript.turns().forEach(turn -> turns.put(turn.id(), turn));
        return turns;
    }

    List<Turn> of(Braided both) {
        NavigableMap<Integer, Id<Turn>> gaps = new TreeMap<>();
        NavigableMap<Integer, Id<Turn>> inOurs = gaps(ours);
        NavigableMap<Integer, Id<Turn>> inTheirs = gaps(theirs);
        for (Run run : both.runs()) {
            if (run.ours().isPresent()) {
                gaps(run, inOurs, run.ours(), gaps);
            } else if (run.theirs().isPresent()) {
                gaps(run, inTheirs, run.theirs(), gaps);
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
        Optional<Turn> inOurs = Optional.ofNullable(here.get(id));
        Optional<Turn> inTheirs = Optional.ofNullable(there.get(id));
        return new Turn(
                id,
                span,
                Voice.of(id, both.given(), inOurs, inTheirs),
                inOurs.or(() -> inTheirs).flatMap(Turn::at));
    }

    /** Turns that were given to one voice here and to another there since the copies parted. */
    List<TwoVoices> twice(Braided both) {
        List<TwoVoices> twice = new ArrayList<>();
        for (Turn turn : ours.turns()) {
            Optional<Turn> other = Optional.ofNullable(there.get(turn.id()));
            if (other.isPresent()
                    && !other.get().speaker().equals(turn.speaker())
                    && isGiven(turn.id(), both, given -> given.inOurs() && !given.inTheirs())
                    && isGiven(turn.id(), both, given -> given.inTheirs() && !given.inOurs())) {
                twice.add(new TwoVoices(
                        turn.id(),
                        turn.speaker(),
                        other.get().speaker(),
                        Voice.of(turn.id(), both.given(), Optional.of(turn), other)));
            }
        }
        return twice;
    }

    private static boolean isGiven(Id<Turn> turn, Braided both, Predicate<Given> which) {
        return both.given().stream()
                .anyMatch(given -> given.op().edit().turn().equals(Optional.of(turn)) && which.test(given));
    }
}
