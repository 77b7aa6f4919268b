package no.utsagn.ui.people.spoken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.analysis.Speaking;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.Turn;

/** Who speaks how much, kept by transcript: words that did not change are not counted again. May be used by any thread. */
public final class SpokenCounts {

    private record Counted(
            String text, List<Turn> turns, List<Mark> marks, List<Replacement> replacements, Speaking speaking) {
        /** The text is what was said. */
        @Override
        public String toString() {
            return "Counted";
        }

        boolean holds(Transcript other) {
            return text.equals(other.text())
                    && turns.equals(other.turns())
                    && marks.equals(other.marks())
                    && replacements.equals(other.replacements());
        }
    }

    private final Map<Id<Transcript>, Counted> counted = new HashMap<>();

    /** Who speaks how much in all of a study. */
    public Speaking of(Study study) {
        return Speaking.together(study.transcripts().stream()
                .map(transcript -> in(study, transcript))
                .toList());
    }

    /** Who speaks how much in one transcript. */
    public synchronized Speaking in(Study study, Transcript transcript) {
        Counted known = counted.get(transcript.id());
        if (known == null || !known.holds(transcript)) {
            known = new Counted(
                    transcript.text(),
                    transcript.turns(),
                    transcript.marks(),
                    transcript.replacements(),
                    Speaking.in(study, transcript));
            counted.put(transcript.id(), known);
        }
        return known.speaking().knownAs(study);
    }
}
