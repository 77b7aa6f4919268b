package no.utsagn.app.correct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.RevisionId;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** A correction that is worked out and not yet made, with what it would do. */
public final class Planned {

    private final EditKind kind;
    private final UnaryOperator<Study> change;
    private final Map<Id<Transcript>, RevisionId> states = new HashMap<>();
    private final Effect effect;
    private final Study after;

    Planned(EditKind kind, Study study, List<Id<Transcript>> transcripts, UnaryOperator<Study> change, int kept) {
        this.kind = kind;
        this.change = change;
        transcripts.forEach(
                id -> states.put(id, study.transcripts().get(id).log().head()));
        this.after = change.apply(study);
        int edits = transcripts.stream()
                .mapToInt(id -> after.transcripts().get(id).log().edits().size()
                        - study.transcripts().get(id).log().edits().size())
                .sum();
        this.effect = new Effects(study, after, transcripts).of(edits, kept);
    }

    /** What it would do. */
    public Effect effect() {
        return effect;
    }

    /** What the study would be, to show what differs. */
    public Study after() {
        return after;
    }

    /** Whether it would change no word and no speaker. */
    public boolean isEmpty() {
        return effect.edits() == 0;
    }

    /** Makes it, as one step. */
    void on(OpenStudy open) {
        open.apply(kind, states.keySet().stream().map(Id::value).toList(), study -> change.apply(requireSame(study)));
    }

    private Study requireSame(Study study) {
        boolean same = states.entrySet().stream().allMatch(state -> study.transcripts()
                .find(state.getKey())
                .filter(t -> t.log().head().equals(state.getValue()))
                .isPresent());
        if (!same) {
            throw Problem.of("correct.text-changed").exception();
        }
        return study;
    }

    @Override
    public String toString() {
        return "Planned " + kind + " of " + effect.edits() + " edits";
    }
}
