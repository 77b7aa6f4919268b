package no.utsagn.analysis.words.said;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;

/** Some of the words of a study. Immutable. */
public final class Chosen {

    private final SaidWords of;
    private final Map<Id<Transcript>, BitSet> places;

    Chosen(SaidWords of, Map<Id<Transcript>, BitSet> places) {
        this.of = of;
        this.places = places;
    }

    /** These without the others. */
    public Chosen without(Chosen others) {
        Map<Id<Transcript>, BitSet> left = new HashMap<>();
        places.forEach((transcript, chosen) -> {
            BitSet some = (BitSet) chosen.clone();
            some.andNot(others.places.getOrDefault(transcript, new BitSet()));
            left.put(transcript, some);
        });
        return new Chosen(of, left);
    }

    /** A stretch of words that one voice says in one turn, some of them chosen. */
    public record Run(TranscriptWords words, int turn, BitSet chosen) {

        /** The place of its first word. */
        public int start() {
            return words.start(turn);
        }

        /** The place after its last. */
        public int end() {
            return words.start(turn + 1);
        }

        /** Whether the word at a place is chosen. */
        public boolean has(int place) {
            return chosen.get(place);
        }
    }

    /** The turns with a word that is chosen, as said. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (TranscriptWords words : of.transcripts()) {
            BitSet chosen = places.getOrDefault(words.transcript().id(), new BitSet());
            for (int turn = 0; turn < words.transcript().turns().size(); turn++) {
                int next = chosen.nextSetBit(words.start(turn));
                if (next >= 0 && next < words.start(turn + 1)) {
                    runs.add(new Run(words, turn, chosen));
                }
            }
        }
        return runs;
    }
}
