package no.utsagn.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.search.index.Placed;
import no.utsagn.search.match.Finding;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;

/** Counts what is found, speaker by speaker. */
final class Tallying implements Finding.Counter {

    private static final class Count {
        private int hits;
        private int turns;
    }

    private final Map<Id<Transcript>, Map<Optional<Id<Speaker>>, Count>> counts = new HashMap<>();

    /** Those of the transcript that was counted in last; the next turn is mostly one of it. */
    private Map<Optional<Id<Speaker>>, Count> inLast = new LinkedHashMap<>();

    private Placed last = Placed.nothing();

    @Override
    @SuppressWarnings("ReferenceEquality")
    public void count(Placed transcript, int turn, int hits) {
        if (transcript != last) {
            last = transcript;
            inLast = counts.computeIfAbsent(transcript.transcript(), id -> new LinkedHashMap<>());
        }
        Count count = inLast.computeIfAbsent(transcript.turns().get(turn).speaker(), speaker -> new Count());
        count.hits += hits;
        count.turns++;
    }

    /** What was counted. @param order of the transcripts */
    Tally tally(Iterable<Id<Transcript>> order) {
        List<Tally.Voice> voices = new ArrayList<>();
        for (Id<Transcript> transcript : order) {
            counts.getOrDefault(transcript, Map.of())
                    .forEach((speaker, count) ->
                            voices.add(new Tally.Voice(transcript, speaker, count.hits, count.turns)));
        }
        return new Tally(voices);
    }
}
